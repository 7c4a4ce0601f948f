import { useTranslation } from "react-i18next";

import { paths } from "../../paths";
import { LinkRow } from "../../parts/rows/link-row";
import { useObservable, useServices } from "../../access/services-context";
import { List } from "../../ui/list/list";
import { heartIcon } from "../../ui/icon/outlines/heart";

/** The way to what a midwife handed over, and whose it is. */
export function PackageRow() {
  const { t } = useTranslation("settings");
  const { package: taken } = useObservable(useServices().takenPackage);
  const note = taken === null ? t("package.note") : t("package.from", { place: taken.who.place });
  return (
    <List>
      <LinkRow to={paths.receivedPackage} icon={heartIcon} name={t("package.title")} note={note} />
    </List>
  );
}
