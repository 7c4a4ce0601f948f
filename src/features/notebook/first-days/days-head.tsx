import { useTranslation } from "react-i18next";

import { DAY_HOURS } from "../../../core/time/spans";
import { dayOfLife } from "../../../core/notebook/age";
import type { DaysWindow } from "../../../core/notebook/days-window";
import styles from "./chart.module.css";

export type DaysHeadProps = {
  window: DaysWindow;
  nowHour: number;
  /** The hour each day begins with. */
  withHours?: boolean | undefined;
};

/** The names of the days, each over the place where it begins; today stands out. */
export function DaysHead({ window, nowHour, withHours = false }: DaysHeadProps) {
  const { t } = useTranslation("overview");

  return (
    <div className={styles["days"]}>
      {window.days.map((day) => (
        <span key={day} data-now={day === dayOfLife(nowHour) ? "" : undefined}>
          {t("days.day", { day })}
          {withHours && (
            <span className={styles["hour"]}>
              {t("days.hour", { hour: (day - 1) * DAY_HOURS })}
            </span>
          )}
        </span>
      ))}
    </div>
  );
}
