import { dayOfLife } from "./age";
import { hasNappies, summaryOfDay, type DaySummary } from "./day-summary";
import { usualOn, type NappyTable } from "./nappies";
import { lanesOf, type Mark } from "./overview";
import type { Placing } from "./placing";

/**
 * A reason to ask the midwife, told from what was noted and never from what was not: a day without notes is a day of
 * which nothing is known. Feeds are no reason: how often is the baby's affair.
 */
export type Advice =
  /** A whole day of nappies, none of them wet. Facts §6.2: no urine in 24 h is a danger sign. */
  | { readonly id: "no-wet"; readonly day: number }
  /** Nappies of both first days, and no stool in them or since. Facts §6.2: none in 24 to 48 h is a danger sign. */
  | { readonly id: "no-stool" }
  /** The last thing she noted of her milk is that nothing was seen, and 72 h are over. Facts §4.1: that is late. */
  | { readonly id: "still-not-yet"; readonly hour: number }
  /** Fewer wet nappies on the last whole day than its table says. Facts §5.1. */
  | {
      readonly id: "fewer-wet";
      readonly day: number;
      readonly wet: number;
      readonly least: number;
    };

/** From this age on, milk that has not come in is late, in hours. Facts §4.1 (C6, C8). */
const LATE_HOURS = 72;
/** The table and the signs are those of a newborn: to the end of this day of life. Facts §6.2. */
const NEWBORN_DAYS = 28;
/** Stools are looked for in these days. */
const FIRST_DAYS: readonly number[] = [1, 2];

/** Reasons for a visit, the most pressing first. @param nowHour the baby's age, in hours */
export function adviceOf(placing: Placing, table: NappyTable, nowHour: number): readonly Advice[] {
  const today = dayOfLife(nowHour);
  if (today < 1 || today > NEWBORN_DAYS) return [];
  const days = Array.from({ length: today }, (_, index) => index + 1);
  const summaries = days.map((day) => summaryOfDay(placing, day, nowHour));
  const wet = wetAdvice(summaries, table);
  const advice = [
    wet?.id === "no-wet" ? wet : null,
    stoolAdvice(summaries),
    milkAdvice(placing, days, nowHour),
    wet?.id === "fewer-wet" ? wet : null,
  ];
  return advice.filter((one) => one !== null);
}

/** The last whole day counts: an earlier one is over, and the one that runs may still bring more. */
function wetAdvice(summaries: readonly DaySummary[], table: NappyTable): Advice | null {
  const today = summaries[summaries.length - 1];
  const yesterday = summaries[summaries.length - 2];
  if (yesterday === undefined || !hasNappies(yesterday)) return null;
  const { day, counts } = yesterday;
  const least = usualOn(table, day).wetLeast;
  if (counts.wet >= least) return null;
  return counts.wet === 0 && today?.counts.wet === 0
    ? { id: "no-wet", day }
    : { id: "fewer-wet", day, wet: counts.wet, least };
}

function stoolAdvice(summaries: readonly DaySummary[]): Advice | null {
  const first = summaries.filter(({ day, stand }) => FIRST_DAYS.includes(day) && stand === "over");
  const isNoted = first.length === FIRST_DAYS.length && first.every(hasNappies);
  const hasStool = summaries.some(({ counts }) => counts.stool > 0);
  return isNoted && !hasStool ? { id: "no-stool" } : null;
}

function milkAdvice(placing: Placing, days: readonly number[], nowHour: number): Advice | null {
  if (nowHour < LATE_HOURS) return null;
  const seen = lanesOf(placing, days).find(({ id }) => id === "milk")?.marks ?? [];
  const last = seen[seen.length - 1];
  return last?.kind === "not-yet" && !seen.some(isComingIn)
    ? { id: "still-not-yet", hour: last.hour }
    : null;
}

const isComingIn = ({ kind }: Mark): boolean => kind === "milk-coming-in";
