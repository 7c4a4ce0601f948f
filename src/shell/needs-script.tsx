import { useTranslation } from "react-i18next";

import styles from "./needs-script.module.css";

/** Said politely where scripts are switched off; the page above can be read all the same. */
export function NeedsScript() {
  const { t } = useTranslation("common");
  return (
    <noscript>
      <p className={styles["words"]}>{t("needsScript")}</p>
    </noscript>
  );
}
