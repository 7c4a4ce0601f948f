import { instantMs, type Instant } from "../time/instant";
import { DAY_MS } from "../time/spans";
import type { NotebookRecord } from "./record";

/** "behind": the clock stands before a note that is there. "ahead": it stands years after everything that is there. */
export type ClockFault = { readonly kind: "behind" | "ahead"; readonly newest: Instant };

/** Two phones and two places may differ by so much, in ms. */
const SLACK_MS = DAY_MS;
/** A family that opens the app again after more than this sees its date once. In ms. */
const AHEAD_MS = 365 * DAY_MS;
/** Nothing is destroyed by a clock that stands further than this from all that was done in the notebook, in ms. */
const NEAR_MS = 14 * DAY_MS;

const latest = (moments: readonly Instant[]): Instant | null =>
  moments.reduce<Instant | null>(
    (known, moment) => (known === null || instantMs(moment) > instantMs(known) ? moment : known),
    null,
  );

/** When a note that lives was made last; null where none lives. */
export const newestOf = (records: readonly NotebookRecord[]): Instant | null =>
  latest(records.flatMap(({ createdAt, deletedAt }) => (deletedAt === null ? [createdAt] : [])));

/** Whether the clock is plainly wrong, by what lies in the notebook. @param newest see `newestOf` */
export function clockFaultOf(newest: Instant | null, now: Instant): ClockFault | null {
  if (newest === null) return null;
  const passedMs = instantMs(now) - instantMs(newest);
  if (passedMs < -SLACK_MS) return { kind: "behind", newest };
  return passedMs > AHEAD_MS ? { kind: "ahead", newest } : null;
}

/**
 * Whether anything may be destroyed by this clock: it stands near the last thing that was done in the notebook, and
 * after it. Else it waits until something is noted by it.
 */
export function isClockNear(records: readonly NotebookRecord[], now: Instant): boolean {
  const last = latest(records.flatMap(({ createdAt, updatedAt }) => [createdAt, updatedAt]));
  if (last === null) return true;
  const passedMs = instantMs(now) - instantMs(last);
  return passedMs >= -SLACK_MS && passedMs <= NEAR_MS;
}
