/** A moment with the offset of the place it was noted in, e.g. "2026-11-24T02:15:00.000+07:00". */
export type Instant = string;

const FORM =
  /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])T(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d(?:\.\d{1,3})?(?:Z|[+-](?:[01]\d|2[0-3]):[0-5]\d)$/;

/** By arithmetic: a notebook of years asks it tens of thousands of times, and browsers differ on 30 February. */
export function isInstant(text: string): boolean {
  if (!FORM.test(text)) return false;
  const day = Number(text.slice(8, 10));
  return day <= 28 || day <= daysIn(Number(text.slice(0, 4)), Number(text.slice(5, 7)));
}

const isLeap = (year: number): boolean => year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);

function daysIn(year: number, month: number): number {
  if (month === 2) return isLeap(year) ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

/** The years of which this app keeps anything, both included: no phone of a family says another one and is right. */
const FIRST_YEAR = 1990;
const LAST_YEAR = 2100;

/** A day within these years, so that the date stays in them in every place. In ms since the epoch. */
const FIRST_MS = Date.UTC(FIRST_YEAR, 0, 2);
const LAST_MS = Date.UTC(LAST_YEAR, 11, 30);

/** Whether an instant lies in the years that can be kept. */
export function isInAge(instant: Instant): boolean {
  const year = Number(instant.slice(0, 4));
  return year >= FIRST_YEAR && year <= LAST_YEAR;
}

/** The nearest moment of the years that can be kept, in ms since the epoch. */
export const withinAge = (epochMs: number): number =>
  Math.min(LAST_MS, Math.max(FIRST_MS, epochMs));

/** Milliseconds since the epoch. */
export const instantMs = (instant: Instant): number => Date.parse(instant);

/** The local calendar date the instant was noted on, e.g. "2026-11-24". */
export const localDate = (instant: Instant): string => instant.slice(0, 10);

/** Milliseconds from `earlier` to `later`; negative when they are the other way round. */
export const elapsedMs = (earlier: Instant, later: Instant): number =>
  instantMs(later) - instantMs(earlier);

/**
 * Writes a moment as an instant of the given place.
 *
 * @param epochMs milliseconds since the epoch
 * @param offsetMinutes east of Greenwich, e.g. 420 for Western Indonesia
 */
export function instantOf(epochMs: number, offsetMinutes: number): Instant {
  const local = new Date(epochMs + offsetMinutes * 60_000).toISOString().slice(0, 23);
  const sign = offsetMinutes < 0 ? "-" : "+";
  const minutes = Math.abs(offsetMinutes);
  return `${local}${sign}${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
}

const two = (value: number): string => String(value).padStart(2, "0");

/** East of Greenwich, in minutes, as the instant was noted. */
export function offsetMinutes(instant: Instant): number {
  const found = /([+-])(\d{2}):(\d{2})$/.exec(instant);
  if (found === null) return 0;
  const [, sign = "+", hours = "0", minutes = "0"] = found;
  return (sign === "-" ? -1 : 1) * (Number(hours) * 60 + Number(minutes));
}
