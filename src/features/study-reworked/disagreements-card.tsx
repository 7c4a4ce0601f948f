import { useTranslation } from "react-i18next";

import { DISAGREEMENTS } from "../../content/study/disagreements";
import { Card } from "../../ui/card/card";
import { text, Title } from "../../ui/words/words";
import styles from "./study-reworked.module.css";
import { VerdictMark } from "./verdict-mark";

/** Where abstract, methods, tables and text of the paper do not say the same. */
export function DisagreementsCard() {
  const { t } = useTranslation("study");
  return (
    <Card as="section" labelledBy="tidak-sama">
      <Title id="tidak-sama">{t("disagreements.title")}</Title>
      <VerdictMark verdict="does-not-fit" />
      <p>{t("disagreements.kind")}</p>
      <div className={styles["matters"]}>
        {DISAGREEMENTS.map(({ matter, sayings }) => (
          <section key={matter} className={styles["matter"]} aria-labelledby={`hal-${matter}`}>
            <h3 className={text.strong} id={`hal-${matter}`}>
              {t(`disagreements.matter.${matter}`)}
            </h3>
            <dl>
              {sayings.map(({ says, at }) => (
                <div key={says} className={styles["saying"]}>
                  <dt>{t(`disagreements.saying.${says}`)}</dt>
                  <dd className={text.quiet}>
                    {at.map((place) => t(`disagreements.at.${place}`)).join(", ")}
                  </dd>
                </div>
              ))}
            </dl>
          </section>
        ))}
      </div>
    </Card>
  );
}
