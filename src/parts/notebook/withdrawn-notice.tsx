import { useTranslation } from "react-i18next";

import { useObservable, useServices } from "../../access/services-context";
import { WayBackNotice } from "./way-back-notice";

/** The way back after everything was deleted. */
export function WithdrawnNotice() {
  const { t } = useTranslation("storage");
  const { notebook } = useServices();
  const { withdrawnAt } = useObservable(notebook);
  return (
    <WayBackNotice
      since={withdrawnAt}
      words={{
        done: t("deleteAll.done"),
        undo: t("deleteAll.undo"),
        back: t("deleteAll.back"),
        notBack: t("deleteAll.notBack"),
        until: (time) => t("deleteAll.until", { time }),
      }}
      onUndo={() => notebook.act((one) => one.bringAllBack())}
    />
  );
}
