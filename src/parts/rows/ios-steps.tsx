import { useTranslation } from "react-i18next";

import { Icon } from "../../ui/icon/icon";
import styles from "./ios-steps.module.css";

/** iPhones have no button for it: three pictures of what to touch. */
export function IosSteps() {
  const { t } = useTranslation("install");
  return (
    <ol className={styles["steps"]}>
      <li className={styles["step"]}>
        <Icon name="share" big />
        {t("ios1")}
      </li>
      <li className={styles["step"]}>
        <Icon name="square-plus" big />
        {t("ios2")}
      </li>
      <li className={styles["step"]}>
        <Icon name="check" big />
        {t("ios3")}
      </li>
    </ol>
  );
}
