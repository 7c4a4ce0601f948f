import { dayOfLife } from "./age";
import type { Babies } from "./birth";
import { hasNappies, summaryOfDay, type DaySummary } from "./day-summary";
import { usualOn, type NappyTable } from "./nappies";
import { lanesOf, type Mark } from "./overview";
import type { Placing } from "./placing";

/**
 * A reason to ask the midwife, told from what was noted: a day without notes is a day of which nothing is known. How
 * often the baby was fed is no reason; that it was fed and no wee is noted is a question. A reason stands until what was
 * noted since answers it, not until the next day.
 */
export type Advice =
  /** Nappies were noted and none of them wet for a day or longer. Facts §6.2: no urine in 24 h is a danger sign. */
  | { readonly id: "no-wet"; readonly hours: number }
  /** Feeds were noted and no wet nappy for 24 h or longer: it may be that none was noted. Facts §6.2. */
  | { readonly id: "wet-unknown"; readonly hours: number }
  /** Nappies of both first days, and no stool in them or since. Facts §6.2: none in 24 to 48 h is a danger sign. */
  | { readonly id: "no-stool" }
  /** Nappies of the first day, and no stool in them or since. Facts §6.2, the graver reading: the midwife is called. */
  | { readonly id: "no-stool-first-day" }
  /** The last thing she noted of her milk is that nothing was seen, and 72 h are over. Facts §4.1: that is late. */
  | { readonly id: "still-not-yet"; readonly hour: number }
  /** Fewer wet nappies on the last whole day that was noted than its table says. Facts §5.1. */
  | {
      readonly id: "fewer-wet";
      readonly day: number;
      readonly wet: number;
      readonly least: number;
    };

/** From this age on, milk that has not come in is late, in hours. Facts §4.1 (C6, C8). */
const LATE_HOURS = 72;
/** The table and the signs are those of a newborn: to the end of this day of life. Facts §6.2. */
export const NEWBORN_DAYS = 28;
/** Stools are looked for in these days. */
const FIRST_DAYS: readonly number[] = [1, 2];
/** So long without a wet nappy is a danger sign, in hours. Facts §6.2. */
const DRY_HOURS = 24;
/** So long after the last feed that was noted a wet nappy is asked about, in hours: then the notes have ended. */
const ASKED_HOURS = 72;
/** A day with few nappies is asked about for so many days, when nothing was noted since. */
const ASKED_DAYS = 7;

/**
 * Reasons for a visit, the most pressing first. What is missing of all babies is missing of each; how much there was of
 * all is no measure of any, so that of more babies than one the table is not asked.
 *
 * @param table what is usual of one baby
 * @param nowHour the age, in hours
 */
export function adviceOf(
  placing: Placing,
  table: NappyTable,
  nowHour: number,
  babies: Babies,
): readonly Advice[] {
  const today = dayOfLife(nowHour);
  if (today < 1 || today > NEWBORN_DAYS) return [];
  const days = Array.from({ length: today }, (_, index) => index + 1);
  const summaries = days.map((day) => summaryOfDay(placing, day, nowHour));
  const hours = hoursOf(placing, days, nowHour);
  const dry = dryAdvice(summaries, hours, nowHour);
  const advice = [
    dry,
    stoolAdvice(summaries),
    milkAdvice(placing, days, nowHour),
    dry === null && babies === "one" ? fewAdvice(summaries, table) : null,
  ];
  return advice.filter((one) => one !== null);
}

/** When the baby was wet, soiled and fed, as far as it was noted; in hours since birth, the oldest first. */
type Hours = Readonly<Record<"wet" | "stool" | "feed", readonly number[]>>;

function hoursOf(placing: Placing, days: readonly number[], nowHour: number): Hours {
  const lanes = lanesOf(placing, days);
  const of = (id: "wet" | "stool" | "feed") =>
    (lanes.find((lane) => lane.id === id)?.marks ?? [])
      .map(({ hour }) => hour)
      .filter((hour) => hour <= nowHour);
  return { wet: of("wet"), stool: of("stool"), feed: of("feed") };
}

/** No wet nappy for a day: known from the nappies that were noted, or asked because only feeds were. */
function dryAdvice(summaries: readonly DaySummary[], noted: Hours, nowHour: number): Advice | null {
  const lastWet = noted.wet[noted.wet.length - 1] ?? null;
  const since = (all: readonly number[]): number | null => {
    const from = lastWet ?? all[0] ?? null;
    return from !== null && all.some((hour) => hour >= from) ? nowHour - from : null;
  };
  const bySoiled = since(noted.stool) ?? 0;
  const byFed = since([...noted.stool, ...noted.feed].sort((a, b) => a - b)) ?? 0;
  if (bySoiled >= DRY_HOURS || isDryDay(summaries, noted))
    return { id: "no-wet", hours: Math.floor(Math.max(bySoiled, DRY_HOURS)) };
  const lastFed = noted.feed[noted.feed.length - 1] ?? -Infinity;
  return byFed >= DRY_HOURS && nowHour - lastFed <= ASKED_HOURS
    ? { id: "wet-unknown", hours: Math.floor(byFed) }
    : null;
}

/** The last day that is over and of which nappies were noted. */
function lastNoted(summaries: readonly DaySummary[]): DaySummary | undefined {
  const noted = summaries.filter((one) => one.stand === "over" && hasNappies(one));
  return noted[noted.length - 1];
}

/** A whole day of nappies, none of them wet, and none since. */
function isDryDay(summaries: readonly DaySummary[], { wet }: Hours): boolean {
  const last = lastNoted(summaries);
  if (last === undefined || last.counts.wet > 0) return false;
  return wet.every((hour) => dayOfLife(hour) < last.day);
}

/** The last whole day that was noted counts: earlier ones are over, and the one that runs may still bring more. */
function fewAdvice(summaries: readonly DaySummary[], table: NappyTable): Advice | null {
  const last = lastNoted(summaries);
  const today = summaries[summaries.length - 1];
  if (last === undefined || today === undefined || today.day - last.day > ASKED_DAYS) return null;
  if (today.counts.wet >= usualOn(table, today.day).wetLeast) return null;
  const least = usualOn(table, last.day).wetLeast;
  const { wet } = last.counts;
  return wet < least ? { id: "fewer-wet", day: last.day, wet, least } : null;
}

function stoolAdvice(summaries: readonly DaySummary[]): Advice | null {
  if (summaries.some(({ counts }) => counts.stool > 0)) return null;
  const noted = FIRST_DAYS.filter((day) =>
    summaries.some((one) => one.day === day && one.stand === "over" && hasNappies(one)),
  );
  if (noted.length === FIRST_DAYS.length) return { id: "no-stool" };
  return noted.includes(1) ? { id: "no-stool-first-day" } : null;
}

/** Of a span that reaches past her last "not yet" nobody knows which came first: by its middle, and then the midwife is asked. */
function milkAdvice(placing: Placing, days: readonly number[], nowHour: number): Advice | null {
  if (nowHour < LATE_HOURS) return null;
  const seen = lanesOf(placing, days).find(({ id }) => id === "milk")?.marks ?? [];
  const last = seen[seen.length - 1];
  return last?.kind === "not-yet" && !seen.some(isComingIn)
    ? { id: "still-not-yet", hour: last.hour }
    : null;
}

const isComingIn = ({ kind }: Mark): boolean => kind === "milk-coming-in";
