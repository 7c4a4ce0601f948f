import { countsOf, reachedHours, waitingCurve } from "../statistics/waiting";
import type { ReachedHours, Step, Waited } from "../statistics/waiting";
import { mayBeCounted, type TableRow } from "./study-rows";

/** Seen before the birth counts from it; seen between two hours, by their middle; still waiting, until she last looked. */
export function waitedOf({ participant: { firstColostrum } }: TableRow): readonly Waited[] {
  if (firstColostrum === null) return [];
  const { untilHour } = firstColostrum;
  return firstColostrum.kind === "waiting"
    ? [{ hours: Math.max(0, untilHour), hasCome: false }]
    : [{ hours: Math.max(0, (firstColostrum.fromHour + untilHour) / 2), hasCome: true }];
}

/** How long colostrum was waited for. */
export type Waiting = {
  /** Of so many it is told. */
  readonly of: number;
  readonly missing: number;
  readonly came: number;
  readonly waiting: number;
  /** By which hour it had come to half of them; null where that was not reached while they were looked at. */
  readonly median: ReachedHours;
  readonly steps: readonly Step[];
};

/** @param rows those who may be counted */
export function waitingAmong(rows: readonly TableRow[]): Waiting {
  const waits = rows.flatMap(waitedOf);
  const steps = waitingCurve(waits);
  return {
    of: waits.length,
    missing: rows.length - waits.length,
    ...countsOf(steps),
    // By log(−log): its ends stay between none and all also where few are left.
    median: reachedHours(steps, 0.5, "byLogLog"),
    steps,
  };
}

/** How long colostrum was waited for, of all who may be counted. */
export const waitingOf = (rows: readonly TableRow[]): Waiting =>
  waitingAmong(rows.filter(mayBeCounted));
