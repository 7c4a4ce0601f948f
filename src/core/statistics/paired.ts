import { describeFigures, type Description } from "./describe";
import { pairedShift, signedRank, type SignedRank } from "./signed-rank";
import type { Shift } from "./interval";

/** Two measurements of one person; null for one that is missing. */
export type Pair = { readonly before: number | null; readonly after: number | null };

export type PairedComparison = {
  /** Pairs of which one or both measurements are missing: they have no part in anything below. */
  readonly missing: number;
  readonly before: Description;
  readonly after: Description;
  readonly difference: Description;
  readonly test: SignedRank;
  /** The difference in the middle with those that stayed the same; null where nobody is left. */
  readonly shiftOfAll: Shift | null;
};

const HUNDREDTHS = 100;

/**
 * How much more after than before, to a hundredth: as floating figures 7.3 − 2.3 is not 5, and two equal differences
 * would get two ranks.
 */
export const differenceOf = (before: number, after: number): number =>
  Math.round((after - before) * HUNDREDTHS) / HUNDREDTHS + 0;

const isWhole = (pair: Pair): pair is { readonly before: number; readonly after: number } =>
  pair.before !== null && pair.after !== null;

/** Compares two measurements of the same people, with all that is told of it beside it. */
export function comparePairs(pairs: readonly Pair[]): PairedComparison {
  const whole = pairs.filter(isWhole);
  const differences = whole.map(({ before, after }) => differenceOf(before, after));
  return {
    missing: pairs.length - whole.length,
    before: describeFigures(whole.map(({ before }) => before)),
    after: describeFigures(whole.map(({ after }) => after)),
    difference: describeFigures(differences),
    test: signedRank(differences),
    shiftOfAll: differences.length === 0 ? null : pairedShift(differences),
  };
}
