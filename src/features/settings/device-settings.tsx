import { useTranslation } from "react-i18next";
import { Link } from "react-router";

import { paths } from "../../paths";
import { InstallRow } from "../../parts/rows/install-row";
import { useObservable, useSelected, useServices } from "../../access/services-context";
import { UpdateRow } from "../../parts/rows/update-row";
import { Icon } from "../../ui/icon/icon";
import { List, ListMark, listRowClass, ListText } from "../../ui/list/list";
import { checkIcon } from "../../ui/icon/outlines/check";
import { chevronRightIcon } from "../../ui/icon/outlines/chevron-right";
import { downloadIcon } from "../../ui/icon/outlines/download";
import { hardDriveIcon } from "../../ui/icon/outlines/hard-drive";
import { lockIcon } from "../../ui/icon/outlines/lock";

/** What this phone promised: keeping the notes, working without a network, the newest version. */
export function DeviceSettings() {
  const { t } = useTranslation("settings");
  const { notebook, updates } = useServices();
  const { status, persistence } = useObservable(notebook);
  const offline = useSelected(updates, (state) => state.offline);
  return (
    <List>
      <li>
        <Link className={listRowClass} to={paths.storage}>
          <ListMark>
            <Icon outline={hardDriveIcon} />
          </ListMark>
          <ListText
            name={t("storage.title")}
            note={t(status === "unavailable" ? "storage.unavailable" : `storage.${persistence}`)}
          />
          <Icon outline={chevronRightIcon} />
        </Link>
      </li>
      <li>
        <Link className={listRowClass} to={paths.storage}>
          <ListMark>
            <Icon outline={lockIcon} />
          </ListMark>
          <ListText name={t("copies.title")} note={t("copies.note")} />
          <Icon outline={chevronRightIcon} />
        </Link>
      </li>
      <li className={listRowClass}>
        <ListMark>
          <Icon outline={offline === "ready" ? checkIcon : downloadIcon} />
        </ListMark>
        <ListText name={t("offline.title")} note={t(`offline.${offline}`)} />
      </li>
      <InstallRow />
      <UpdateRow />
    </List>
  );
}
