import { useTranslation } from "react-i18next";
import { Link } from "react-router";

import { paths } from "../paths";
import { dangerLinkClass } from "../ui/header/header";
import { Icon } from "../ui/icon/icon";
import { triangleAlertIcon } from "../ui/icon/outlines/triangle-alert";

/** The way to help: same place, same shape, same word on every screen. */
export function DangerLink() {
  const { t } = useTranslation("navigation");
  return (
    <Link className={dangerLinkClass} to={paths.dangerSigns}>
      <Icon outline={triangleAlertIcon} />
      {t("danger")}
    </Link>
  );
}
