import { useTranslation } from "react-i18next";

import { useObservable, useServices } from "../../access/services-context";
import { WayBackNotice } from "./way-back-notice";

/** The way back after a copy was taken in. */
export function TakenInNotice() {
  const { t } = useTranslation("storage");
  const { notebook } = useServices();
  const { takenInAt } = useObservable(notebook);
  return (
    <WayBackNotice
      since={takenInAt}
      words={{
        done: t("copy.takenIn"),
        undo: t("copy.takeBack"),
        back: t("copy.takenBack"),
        notBack: t("copy.notTakenBack"),
        until: (time) => t("copy.takeBackUntil", { time }),
      }}
      onUndo={() => notebook.act((one) => one.takeBack())}
    />
  );
}
