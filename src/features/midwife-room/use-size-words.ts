import { useTranslation } from "react-i18next";

import { useAmount } from "../../parts/words/use-numbers";

const KB = 1_000;
const MB = 1_000_000;

/** The size of a file, in words: "380 KB", "1,2 MB". */
export function useSizeWords(): (bytes: number) => string {
  const { t } = useTranslation("room");
  const amount = useAmount();
  return (bytes) =>
    bytes < MB
      ? t("size.kb", { amount: amount(Math.ceil(bytes / KB)) })
      : t("size.mb", { amount: amount(bytes / MB) });
}
