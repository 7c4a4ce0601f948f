import { useTranslation } from "react-i18next";

import { Toast } from "../../../ui/toast/toast";
import { UNDO_SECONDS, type JustKept } from "./use-writing";

/** What was just kept, with the way to undo it. */
export function JustKeptToast({ justKept }: { justKept: JustKept | null }) {
  const { t } = useTranslation("common");
  if (justKept === null) return null;
  return (
    <Toast
      key={justKept.nth}
      message={justKept.message}
      actionLabel={t("undo")}
      onAction={justKept.undo}
      seconds={UNDO_SECONDS}
    />
  );
}
