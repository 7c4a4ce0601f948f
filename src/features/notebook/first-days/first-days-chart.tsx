import { useId } from "react";
import { useTranslation } from "react-i18next";

import { babiesOf } from "../../../core/notebook/birth";
import { lanesOf } from "../../../core/notebook/overview";
import { ChartCard } from "./chart-card";
import styles from "./chart.module.css";
import { DaysHead } from "./days-head";
import type { FirstDaysProps } from "./first-days-props";
import { FirstDaysTable } from "./first-days-table";
import { LaneRow } from "./lane-row";
import { MarkLegend } from "./mark-legend";
import { useDaysWindow } from "./use-days-window";
import { useDaySentence } from "./use-day-sentence";
import { usePlacing } from "./use-placing";

/** The days on one axis that begins with the birth: massages, colostrum and milk, feeds and nappies. */
export function FirstDaysChart(props: FirstDaysProps) {
  const { t } = useTranslation("overview");
  const { placing, nowHour } = usePlacing(props);
  const choice = useDaysWindow(placing.lastDay, nowHour);
  const { window } = choice;
  const lanes = lanesOf(placing, window.days);
  const sentence = useDaySentence(placing, window, nowHour);
  const wordsId = useId();
  const title =
    window.index === 0
      ? t("days.first")
      : t("days.later", { first: window.firstDay, last: window.lastDay });

  return (
    <ChartCard title={title} choice={choice}>
      <figure className={styles["figure"]} aria-label={title} aria-describedby={wordsId}>
        <DaysHead window={window} nowHour={nowHour} withHours />
        {lanes.map((lane) => (
          <LaneRow key={lane.id} lane={lane} window={window} nowHour={nowHour} />
        ))}
        <figcaption className={styles["words"]}>
          <MarkLegend marks={lanes.flatMap(({ marks }) => marks)} />
          <p id={wordsId}>{sentence}</p>
          {babiesOf(props.birth) === "more" && <p>{t("twins.together")}</p>}
          <p className={styles["quiet"]}>
            {t("notes")} {nowHour < window.untilHour && t("ahead")}
          </p>
        </figcaption>
      </figure>
      <FirstDaysTable placing={placing} days={window.days} nowHour={nowHour} />
    </ChartCard>
  );
}
