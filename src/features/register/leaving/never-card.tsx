import { useTranslation } from "react-i18next";

import { Card } from "../../../ui/card/card";
import { Title } from "../../../ui/words/words";
import styles from "./leaving.module.css";

/** What is in no form at all. */
export function NeverCard() {
  const { t } = useTranslation("leaving");
  return (
    <Card as="section" labelledBy="tidak-ikut">
      <Title id="tidak-ikut">{t("never.title")}</Title>
      <ul className={styles["terms"]}>
        {(["who", "dates", "words", "gone", "small"] as const).map((what) => (
          <li key={what}>{t(`never.${what}`)}</li>
        ))}
      </ul>
    </Card>
  );
}
