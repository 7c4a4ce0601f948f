import { useTranslation } from "react-i18next";

import { DAY_HOURS } from "../../core/time/spans";
import { hoursSinceBirth } from "../../core/notebook/age";
import styles from "./baby-age.module.css";

/** Up to this age it is told in hours, which count in the first days; then in days. */
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
  const count = isInHours ? hours : Math.floor(hours / DAY_HOURS);
  return (
    <h1 className={styles["age"]}>
      <span className={styles["number"]}>{count}</span>
      <span>
        <b>{t(isInHours ? "age.hours" : "age.days", { count })}</b> {t("age.since")}
      </span>
    </h1>
  );
}
