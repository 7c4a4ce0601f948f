import { useId } from "react";
import { useTranslation } from "react-i18next";

import { nappyTable } from "../../../content/notebook/nappies";
import { dayOfLife } from "../../../core/notebook/age";
import { babiesOf, type Babies } from "../../../core/notebook/birth";
import { hasNappies, summaryOfDay, type DaySummary } from "../../../core/notebook/day-summary";
import { usualOn } from "../../../core/notebook/nappies";
import { VisuallyHidden } from "../../../ui/visually-hidden/visually-hidden";
import { ChartCard } from "./chart-card";
import styles from "./chart.module.css";
import type { FirstDaysProps } from "./first-days-props";
import { shownNappyDays } from "./nappy-days";
import { TwinsWords } from "./twins-words";
import { useNappyWords } from "../../../parts/words/use-nappy-words";
import { usePlacing } from "./use-placing";

/**
 * What was noted of each day's nappies beside what is usual on that day: no day is marked, whatever was noted. Beside
 * the count of more babies than one stands nothing.
 */
export function NappyTable(props: FirstDaysProps) {
  const { t } = useTranslation("overview");
  const { placing, nowHour } = usePlacing(props);
  const keyId = useId();
  const today = dayOfLife(nowHour);
  const days = shownNappyDays(placing.lastDay, today);
  const babies = babiesOf(props.birth);
  const withBlackStool = days.some((day) => day >= BLACK_STOOL_DAY);

  return (
    <ChartCard title={t("nappies.title")}>
      <p id={keyId} className={styles["quiet"]}>
        {t(babies === "one" ? "nappies.key" : "twins.together")}
      </p>
      <table className={styles["table"]} aria-label={t("nappies.title")} aria-describedby={keyId}>
        <thead>
          <tr>
            <th scope="col">{t("nappies.day")}</th>
            <th scope="col">{t("nappies.wet")}</th>
            <th scope="col">{t("nappies.stool")}</th>
          </tr>
        </thead>
        <tbody>
          {days.map((day) => (
            <DayRow key={day} summary={summaryOfDay(placing, day, nowHour)} babies={babies} />
          ))}
        </tbody>
      </table>
      {babies === "one" ? (
        <>
          <p>{t("nappies.below")}</p>
          <p>{t("nappies.none24")}</p>
          {withBlackStool && <p>{t("nappies.blackDay5")}</p>}
        </>
      ) : (
        <TwinsWords today={today} withBlackStool={withBlackStool} />
      )}
    </ChartCard>
  );
}

/** From this day on the sentence about black stools is of use. Facts §5.1 (A4, A6). */
const BLACK_STOOL_DAY = 4;

function DayRow({ summary, babies }: { summary: DaySummary; babies: Babies }) {
  const { t } = useTranslation("overview");
  const { day, stand, counts } = summary;
  const words = useNappyWords()(usualOn(nappyTable, day));

  return (
    <tr data-stand={stand}>
      <th scope="row">
        <span className={styles["strong"]}>{t("days.day", { day })}</span>
        {stand === "running" && <span className={styles["hour"]}>{t("nappies.running")}</span>}
      </th>
      <td>
        <Noted summary={summary} count={counts.wet} />
        {babies === "one" && <Usual>{words.wet}</Usual>}
      </td>
      <td>
        <Noted summary={summary} count={counts.stool} />
        {babies === "one" && <Usual>{words.stool}</Usual>}
      </td>
    </tr>
  );
}

/** Thin beside the bold figure; a screen reader is told which is which. */
function Usual({ children }: { children: string }) {
  const { t } = useTranslation("overview");
  return (
    <span className={styles["hour"]}>
      <VisuallyHidden> {t("nappies.usual")} </VisuallyHidden>
      {children}
    </span>
  );
}

/** A day without notes is no day without nappies: it has a dash, not a nought. */
function Noted({ summary, count }: { summary: DaySummary; count: number }) {
  const { t } = useTranslation("overview");
  if (summary.stand === "ahead") return <VisuallyHidden>{t("nappies.ahead")}</VisuallyHidden>;
  if (hasNappies(summary)) return <b className={styles["figureBig"]}>{count}</b>;
  return (
    <>
      <span aria-hidden="true">–</span>
      <VisuallyHidden>{t("nappies.notNoted")}</VisuallyHidden>
    </>
  );
}
