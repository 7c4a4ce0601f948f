import { useTranslation } from "react-i18next";

import { DAY_HOURS } from "../../core/time/spans";
import { dayOfLife, hoursSinceBirth } from "../../core/notebook/age";
import styles from "./baby-age.module.css";

/** Up to this age it is told in hours, which count in the first days; then by the day of life, as below the charts. */
const IN_HOURS_UNTIL = 4 * DAY_HOURS;

export type BabyAgeProps = {
  birth: { readonly at: string };
  now: string;
};

/** How long ago the baby was born: the only big number outside the massage, which nobody can fail. */
export function BabyAge({ birth, now }: BabyAgeProps) {
  const { t } = useTranslation("common");
  const hours = Math.max(0, Math.floor(hoursSinceBirth(birth, now)));
  const isInHours = hours < IN_HOURS_UNTIL;
  return (
    <h1 className={styles["age"]}>
      {!isInHours && <b>{t("age.day")}</b>}
      <span className={styles["number"]}>{isInHours ? hours : dayOfLife(hours)}</span>
      <span>
        {isInHours && <b>{t("age.hours", { count: hours })}</b>} {t("age.since")}
      </span>
    </h1>
  );
}
