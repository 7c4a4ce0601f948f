import { useTranslation } from "react-i18next";

import { useObservable } from "../../../access/services-context";
import { Toast } from "../../../ui/toast/toast";
import { UNDO_SECONDS, type Writing } from "./use-writing";

/** What was just kept, with the way to undo it. */
export function JustKeptToast({ of }: { of: Writing["justKept"] }) {
  const { t } = useTranslation("common");
  const justKept = useObservable(of);
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
