import { useState } from "react";
import { useTranslation } from "react-i18next";

import { Icon } from "../../ui/icon/icon";
import { listChangeClass, ListMark, listRowClass, ListText } from "../../ui/list/list";
import { useObservable, useServices } from "../../access/services-context";
import { downloadIcon } from "../../ui/icon/outlines/download";

/** A new version waits until someone takes it, and until no massage runs. */
export function UpdateRow() {
  const { t } = useTranslation("install");
  const { updates, updater } = useServices();
  const { waiting } = useObservable(updates);
  const [isHeld, setIsHeld] = useState(false);
  if (!waiting) return null;

  const handleTake = (): void => {
    void updater.act((one) => one.apply()).then((outcome) => setIsHeld(outcome === "held"));
  };

  return (
    <li className={listRowClass}>
      <ListMark>
        <Icon outline={downloadIcon} />
      </ListMark>
      <ListText name={t("update.ready")} note={t(isHeld ? "update.held" : "update.safe")} />
      <button type="button" className={listChangeClass} onClick={handleTake}>
        {t("update.now")}
      </button>
    </li>
  );
}
