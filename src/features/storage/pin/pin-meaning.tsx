import { useTranslation } from "react-i18next";

import { arrange, text } from "../../../ui/words/words";
import styles from "./pin.module.css";

const LIMITS = ["guess", "open", "massages", "sent", "erase", "expert"] as const;

/** What a PIN protects, and what it does not. */
export function PinMeaning() {
  const { t } = useTranslation("pin");
  return (
    <div className={arrange.stackTight}>
      <p>{t("protects")}</p>
      <p>{t("locksItself")}</p>
      <p>{t("staysOpen")}</p>
      <h3 className={text.strong}>{t("limits.title")}</h3>
      <ul className={styles["limits"]}>
        {LIMITS.map((limit) => (
          <li key={limit}>{t(`limits.${limit}`)}</li>
        ))}
      </ul>
      <p>{t("forgottenLater")}</p>
    </div>
  );
}
