import { Z_95 } from "./normal";
import type { Cut } from "./chances";
import type { Middle } from "./selection";

/** Between which figures a difference lies, and how often an interval made so holds it. */
export type Interval = {
  readonly low: number;
  readonly high: number;
  /** From 0 to 1. Few figures cannot reach 0.95: then what they can reach. */
  readonly level: number;
};

/** A difference in the middle, with an interval by exact counting and one by the normal approximation. */
export type Shift = {
  /** Hodges and Lehmann's. */
  readonly estimate: number;
  /** Null where there are too many figures to count. */
  readonly exact: Interval | null;
  /** As R gives it where ranks are shared; null where so few figures have none of this level. */
  readonly normal: Interval | null;
};

/**
 * @param cut where the exact interval ends; null for too many figures
 * @param spread standard deviation of the count of differences above the true one, with ties among the figures themselves
 */
export function shiftOf(middle: Middle, cut: Cut | null, spread: number): Shift {
  const rank = Math.floor(middle.size / 2 + 0.5 - Z_95 * spread);
  return {
    estimate: middle.median(),
    exact: cut === null ? null : { ...middle.between(cut.rank), level: cut.level },
    normal: rank < 1 ? null : { ...middle.between(rank), level: 0.95 },
  };
}
