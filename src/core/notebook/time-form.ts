import { instantMs, type Instant } from "../time/instant";
import { DAY_MS, HOUR_MS } from "../time/spans";
import type { WallClock, WallTime } from "../time/wall";
import type { When } from "./record";
import { endsOf } from "./when";

/** What the time fields of a form hold; an empty text was not told. */
export type TimeValues = WallTime & {
  readonly manner: string;
  readonly untilDate: string;
  readonly untilTime: string;
};

/** Fields about when something was. What was typed into them ends with the day: see `freshDraft`. */
export const TIME_FIELDS = ["manner", "date", "time", "untilDate", "untilTime"] as const;

/** No time is an answer before anybody has given one. */
export const noTimes = (manner: When["kind"]): TimeValues => ({
  manner,
  date: "",
  time: "",
  untilDate: "",
  untilTime: "",
});

/** The fields as they show what is kept, on the clock of this place. */
export function timeValuesOf(when: When, { wall }: Pick<WallClock, "wall">): TimeValues {
  const [from, until] = endsOf(when).map(wall);
  return {
    manner: when.kind,
    date: from?.date ?? "",
    time: from?.time ?? "",
    untilDate: until?.date ?? "",
    untilTime: until?.time ?? "",
  };
}

/**
 * The time that the fields tell; null while something is missing. An end that shows what was kept before is that very
 * moment, to the millisecond, wherever the phone is now.
 *
 * @param kept what was kept before; null for a new note
 */
export function whenIn(values: TimeValues, kept: When | null, clock: WallClock): When | null {
  const [keptFrom, keptUntil] = kept === null ? [null, null] : endsOf(kept);
  const from = momentIn(values.date, values.time, keptFrom, clock);
  if (from === null) return null;
  if (values.manner !== "between") return { kind: "exact", at: from };
  const until = momentIn(values.untilDate, values.untilTime, keptUntil, clock);
  return until === null ? null : { kind: "between", from, until };
}

function momentIn(
  date: string,
  time: string,
  kept: Instant | null,
  { wall, at }: WallClock,
): Instant | null {
  if (date === "" || time === "") return null;
  const shown = kept === null ? null : wall(kept);
  return shown?.date === date && shown.time === time ? kept : at(date, time);
}

export const isSameWhen = (a: When, b: When): boolean => {
  const [ends, others] = [endsOf(a), endsOf(b)];
  return a.kind === b.kind && ends[0] === others[0] && ends[1] === others[1];
};

/** The day before a date, on any calendar of our years. */
export const dayBefore = (date: string): string =>
  new Date(Date.parse(`${date}T00:00:00Z`) - DAY_MS).toISOString().slice(0, 10);

/** The last day on which the clock has shown that time by now. */
const lastDateOf = (time: string, now: WallTime): string =>
  time <= now.time ? now.date : dayBefore(now.date);

/**
 * Fills in dates that nobody has chosen: the last time that the clock showed the time typed, and before the end of its
 * span. So "00:00" at two in the morning is this night and not the one before.
 */
export function withDates(values: TimeValues, now: WallTime): TimeValues {
  const { time, untilTime } = values;
  const isSpan = values.manner === "between";
  const untilDate =
    values.untilDate === "" && isSpan && untilTime !== ""
      ? lastDateOf(untilTime, now)
      : values.untilDate;
  if (values.date !== "" || time === "") return { ...values, untilDate };
  const last = lastDateOf(time, now);
  if (!isSpan || untilDate === "") return { ...values, date: last, untilDate };
  const beforeEnd = time <= untilTime ? untilDate : dayBefore(untilDate);
  return { ...values, date: beforeEnd < last ? beforeEnd : last, untilDate };
}

/** Ways to say since when, and what the clock shows then. Sunset and first light in Kerinci, to the half hour. */
export const SINCES = { sunset: "18:00", midnight: "00:00", dawn: "04:30" } as const;
export type Since = keyof typeof SINCES;

const SINCE_WITHIN_MS = 12 * HOUR_MS;

/** From the last sunset, midnight or dawn until now; null where that is too long ago to be meant. */
export function sinceLast(since: Since, now: Instant, clock: WallClock): When | null {
  const time = SINCES[since];
  const from = clock.at(lastDateOf(time, clock.wall(now)), time);
  const isMeant = from !== null && instantMs(now) - instantMs(from) <= SINCE_WITHIN_MS;
  return isMeant ? { kind: "between", from, until: now } : null;
}

/** A span of more than this is asked about: a date may have been overlooked. In ms. */
const LONG_MS = 12 * HOUR_MS;

/** How many hours a span lasts, where that is so long that it may be a slip; null where it is not. */
export function longHours(when: When): number | null {
  const [from, until] = endsOf(when);
  const ms = instantMs(until) - instantMs(from);
  return ms > LONG_MS ? Math.round(ms / HOUR_MS) : null;
}
