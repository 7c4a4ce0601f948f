import { useTranslation } from "react-i18next";

import { Icon } from "../../ui/icon/icon";
import styles from "./ios-steps.module.css";
import { checkIcon } from "../../ui/icon/outlines/check";
import { shareIcon } from "../../ui/icon/outlines/share";
import { squarePlusIcon } from "../../ui/icon/outlines/square-plus";

/** iPhones have no button for it: three pictures of what to touch. */
export function IosSteps() {
  const { t } = useTranslation("install");
  return (
    <ol className={styles["steps"]}>
      <li className={styles["step"]}>
        <Icon outline={shareIcon} big />
        {t("ios1")}
      </li>
      <li className={styles["step"]}>
        <Icon outline={squarePlusIcon} big />
        {t("ios2")}
      </li>
      <li className={styles["step"]}>
        <Icon outline={checkIcon} big />
        {t("ios3")}
      </li>
    </ol>
  );
}
