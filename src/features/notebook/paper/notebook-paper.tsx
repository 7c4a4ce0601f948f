import { useTranslation } from "react-i18next";

import { nappyTable } from "../../../content/notebook/nappies";
import { publishedRange } from "../../../content/notebook/published-range";
import { dayOfLife } from "../../../core/notebook/age";
import { amountsOf } from "../../../core/notebook/amounts";
import { babiesOf } from "../../../core/notebook/birth";
import { windowUntil } from "../../../core/notebook/days-window";
import { lanesOf } from "../../../core/notebook/overview";
import type { BirthRecord, EntryRecord } from "../../../core/notebook/record";
import { adviceOf } from "../../../core/notebook/worth-a-visit";
import type { Instant } from "../../../core/time/instant";
import { useDates } from "../../../parts/words/use-dates";
import { Paper, PaperSheet } from "../../../ui/paper/paper";
import { AmountsLegend } from "../first-days/amounts-legend";
import { AmountsPlot } from "../first-days/amounts-plot";
import { DaysHead } from "../first-days/days-head";
import { HoursToColostrum } from "../first-days/hours-to-colostrum";
import { LaneRow } from "../first-days/lane-row";
import { MarkLegend } from "../first-days/mark-legend";
import { usePlacing } from "../first-days/use-placing";
import { BirthFacts } from "./birth-facts";
import { DaysTable } from "./days-table";
import styles from "./notebook-paper.module.css";

export type NotebookPaperProps = {
  entries: readonly EntryRecord[];
  birth: BirthRecord;
  now: Instant;
  /** Counts how often it was asked for. */
  asked: number;
};

/** The notebook for the midwife's desk: what was noted since the birth, on one sheet for the first days. */
export function NotebookPaper({ asked, ...props }: NotebookPaperProps) {
  const { t } = useTranslation(["overview", "notebook", "common"]);
  const { dayAndTime } = useDates();
  const { placing, nowHour } = usePlacing(props);
  // An axis of days on which nothing was noted would leave no room for those on which something was.
  const window = windowUntil(Math.min(placing.lastDay ?? 1, dayOfLife(nowHour)));
  const lanes = lanesOf(placing, window.days);
  const amounts = amountsOf(placing, window.days);
  const babies = babiesOf(props.birth);
  const advice = adviceOf(placing, nappyTable, nowHour, babies);

  return (
    <Paper asked={asked}>
      <PaperSheet className={styles["sheet"]}>
        <header className={styles["head"]}>
          <h1 className={styles["title"]}>{t("notebook:heading")}</h1>
          <p>{t("paper.printed", { when: dayAndTime(props.now) })}</p>
        </header>
        <BirthFacts birth={props.birth} nowHour={nowHour} />
        <div className={styles["first"]}>
          <HoursToColostrum {...props} />
        </div>
        {advice.length > 0 && (
          <ul className={styles["ask"]}>
            {advice.map((one) => (
              <li key={one.id}>
                <strong>{t(`visit.reason.${one.id}`, { ...one })}</strong>{" "}
                {t(`visit.act.${one.id}`)}
              </li>
            ))}
          </ul>
        )}
        <DaysTable placing={placing} days={window.days} birth={props.birth} />
        {babies === "more" && <p>{t("twins.together")}</p>}
        <figure className={styles["chart"]} aria-label={t("paper.axis")}>
          <DaysHead window={window} nowHour={nowHour} withHours />
          {lanes.map((lane) => (
            <LaneRow key={lane.id} lane={lane} window={window} nowHour={nowHour} />
          ))}
          <MarkLegend marks={lanes.flatMap(({ marks }) => marks)} />
        </figure>
        {amounts.length > 0 && (
          <figure className={styles["chart"]} aria-label={t("amounts.title")}>
            <h2>{t("amounts.title")}</h2>
            <AmountsPlot
              amounts={amounts}
              window={window}
              nowHour={nowHour}
              range={publishedRange.perFeed}
            />
            <AmountsLegend
              withRange
              withSpan={amounts.some(({ fromHour, untilHour }) => untilHour > fromHour)}
            />
            <p>
              {t("amounts.band")} {t("amounts.bandIsNot")}
            </p>
          </figure>
        )}
        <p className={styles["foot"]}>
          {t("common:appName")}. {t("notes")} {t("paper.handedOver")}
        </p>
      </PaperSheet>
    </Paper>
  );
}
