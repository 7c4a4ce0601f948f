import { useTranslation } from "react-i18next";

import type { Act } from "../../core/safety/signs";

/** The words of a sign, by its id. */
export function useSignText(): (sign: string) => string {
  const { t } = useTranslation("signs");
  const words: Readonly<Record<string, string>> = {
    ...t("mother", { returnObjects: true }),
    ...t("newborn", { returnObjects: true }),
  };
  return (sign) => words[sign] ?? sign;
}

/** What to do about it. */
export function useActText(): (act: Act) => string {
  const { t } = useTranslation("signs");
  return (act) => t(`acts.${act}`);
}
