/** A moment with the offset of the place it was noted in, e.g. "2026-11-24T02:15:00.000+07:00". */
export type Instant = string;

const FORM = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d{1,3})?(Z|[+-]\d{2}:\d{2})$/;

export const isInstant = (text: string): boolean =>
  FORM.test(text) && isDate(text.slice(0, 10)) && Number.isFinite(Date.parse(text));

/** Browsers differ on 30 February: some refuse it, some read it as 2 March. */
const isDate = (date: string): boolean => {
  const readMs = Date.parse(`${date}T00:00:00Z`);
  return Number.isFinite(readMs) && new Date(readMs).toISOString().startsWith(date);
};

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
