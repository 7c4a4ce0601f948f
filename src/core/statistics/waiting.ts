import { Z_95 } from "./normal";
import { sumOf } from "./ranks";

/** How long somebody waited: until it came, or until nobody looked any more while it had not come. */
export type Waited = { readonly hours: number; readonly hasCome: boolean };

/** An end is null where the curve says nothing of it: where nobody waits any more, by log(−log) also before it first came. */
type Ends = { readonly low: number | null; readonly high: number | null };

/** The curve from one hour on, until the next step. */
export type Step = {
  readonly hours: number;
  /** Who was waiting right before this hour. */
  readonly atRisk: number;
  readonly came: number;
  /** Who was last looked at in this hour while still waiting: counted as waiting until then, and not after. */
  readonly leftWaiting: number;
  /** The share that is still waiting after this hour, from 1 to 0. */
  readonly share: number;
  /** Standard error of the share, by Greenwood; null where nobody waits any more. */
  readonly error: number | null;
  /** Of 95 %, by the logarithm of the share: what R gives unasked. */
  readonly byLog: Ends;
  /** Of 95 %, by log(−log): it behaves also near 0 and 1. */
  readonly byLogLog: Ends;
};

const UNKNOWN: Ends = { low: null, high: null };

/** @param log standard error of the logarithm of the share */
function endsByLog(share: number, log: number | null): Ends {
  if (log === null) return UNKNOWN;
  const reach = Math.exp(Z_95 * log);
  return { low: share / reach, high: Math.min(1, share * reach) };
}

function endsByLogLog(share: number, log: number | null): Ends {
  if (log === null || share === 1) return UNKNOWN;
  const reach = Math.exp((Z_95 * log) / Math.abs(Math.log(share)));
  return { low: share ** reach, high: share ** (1 / reach) };
}

type Hour = Pick<Step, "hours" | "came" | "leftWaiting">;

/** What happened in each hour in which something did, the first one first. */
function hoursOf(waits: readonly Waited[]): readonly Hour[] {
  const byHour = new Map<number, Hour>();
  for (const { hours, hasCome } of waits) {
    const { came = 0, leftWaiting = 0 } = byHour.get(hours) ?? {};
    byHour.set(hours, {
      hours,
      came: came + (hasCome ? 1 : 0),
      leftWaiting: leftWaiting + (hasCome ? 0 : 1),
    });
  }
  return [...byHour.values()].sort((a, b) => a.hours - b.hours);
}

/**
 * The share of people who are still waiting, hour by hour (Kaplan & Meier 1958; Greenwood 1926). Who is still waiting
 * when last looked at counts as waiting until then. In whatever order they are given.
 *
 * @param waits hours from 0 on, finite
 */
export function waitingCurve(waits: readonly Waited[]): readonly Step[] {
  const steps: Step[] = [];
  let atRisk = waits.length;
  let share = 1;
  let variance = 0;
  for (const hour of hoursOf(waits)) {
    share *= 1 - hour.came / atRisk;
    variance += hour.came === atRisk ? 0 : hour.came / (atRisk * (atRisk - hour.came));
    const log = share === 0 ? null : Math.sqrt(variance);
    steps.push({
      ...hour,
      atRisk,
      share,
      error: log === null ? null : share * log,
      byLog: endsByLog(share, log),
      byLogLog: endsByLogLog(share, log),
    });
    atRisk -= hour.came + hour.leftWaiting;
  }
  return steps;
}

/** How near two shares are the same: what R takes, the root of the smallest difference. */
const NEAR = Math.sqrt(Number.EPSILON);

/**
 * From when on a line is at a level or below it; in the middle, where it lies on the level for a while. An end of an
 * interval may rise again: then, as R does, where it is below and nearest, which is the later hour and the wider interval.
 */
function hoursAt(
  steps: readonly Step[],
  of: (step: Step) => number | null,
  level: number,
): number | null {
  const low = steps.map(of).filter((value) => value !== null && value <= level + NEAR);
  const nearest = low.reduce<number | null>(
    (most, value) => Math.max(most ?? -1, value ?? -1),
    null,
  );
  if (nearest === null) return null;
  const at = steps.findIndex((step) => of(step) === nearest);
  const [first, next] = [steps[at], steps.slice(at).find((step) => isBelow(of(step), level))];
  if (first === undefined || nearest < level - NEAR) return first?.hours ?? null;
  return (first.hours + (next ?? steps[steps.length - 1] ?? first).hours) / 2;
}

const isBelow = (value: number | null, level: number): boolean =>
  value === null || value < level - NEAR;

/** By which hour it had come to half, or to another share; null: not reached while they were looked at. */
export type ReachedHours = { readonly hours: number | null } & Ends;

/**
 * By which hour it had come to a share of the people, with ends of 95 %.
 *
 * @param share from 0 to 1, e.g. 0.5 for the median
 */
export function reachedHours(
  steps: readonly Step[],
  share: number,
  ends: "byLog" | "byLogLog",
): ReachedHours {
  const level = 1 - share;
  return {
    hours: hoursAt(steps, (step) => step.share, level),
    low: hoursAt(steps, (step) => step[ends].low, level),
    high: hoursAt(steps, (step) => step[ends].high, level),
  };
}

/** How many it came to, and how many were still waiting when last looked at. */
export const countsOf = (
  steps: readonly Step[],
): { readonly came: number; readonly waiting: number } => ({
  came: sumOf(steps.map(({ came }) => came)),
  waiting: sumOf(steps.map(({ leftWaiting }) => leftWaiting)),
});
