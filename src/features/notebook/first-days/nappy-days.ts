/** Days in the table: the first three at once, then those up to the last note, no more than these. */
const FEWEST = 3;
const MOST = 6;

/** The days of life the table shows: none later than today, but the first three from the beginning. */
export function shownNappyDays(lastNotedDay: number | null, today: number): readonly number[] {
  const last = Math.max(FEWEST, Math.min(lastNotedDay ?? today, today));
  const first = Math.max(1, last - MOST + 1);
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}
