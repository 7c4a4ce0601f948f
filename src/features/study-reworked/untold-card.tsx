import { useTranslation } from "react-i18next";

import { UNTOLD } from "../../content/study/disagreements";
import { Card } from "../../ui/card/card";
import { Title } from "../../ui/words/words";
import styles from "./study-reworked.module.css";

/** What nobody can work out from what is printed. */
export function UntoldCard() {
  const { t } = useTranslation("study");
  return (
    <Card as="section" labelledBy="tidak-bisa">
      <Title id="tidak-bisa">{t("untold.title")}</Title>
      <ul className={styles["list"]}>
        {UNTOLD.map((matter) => (
          <li key={matter}>{t(`untold.${matter}`)}</li>
        ))}
      </ul>
    </Card>
  );
}
