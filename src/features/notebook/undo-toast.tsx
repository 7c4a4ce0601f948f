import { useTranslation } from "react-i18next";

import { Toast } from "../../ui/toast/toast";
import { UNDO_SECONDS } from "./use-removal";

export function UndoToast({ onUndo }: { onUndo: () => void }) {
  const { t } = useTranslation(["sessions", "common"]);
  return (
    <Toast
      message={t("deleted")}
      actionLabel={t("common:undo")}
      onAction={onUndo}
      seconds={UNDO_SECONDS}
    />
  );
}
