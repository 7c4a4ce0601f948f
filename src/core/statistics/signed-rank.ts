import { approximationsOf, type Approximations } from "./approximation";
import { signedRankChance, signedRankCut } from "./chances";
import { pairedRankBiserial, type RankBiserial } from "./effect";
import { shiftOf, type Shift } from "./interval";
import { rankingOf, sorted, tieCorrection, tiesIn } from "./ranks";
import { walshAverages } from "./selection";
import { shareInterval, shareOf, type Share } from "./share";

/** So many pairs that do not stay the same are counted exactly; it takes some milliseconds. */
export const MOST_EXACT_PAIRS = 200;

/** Fewer pairs than this cannot reach 0.05 on two sides, however they go: 5 reach 2 of 32. */
export const LEAST_PAIRS = 6;

/** One direction of the pairs, as SPSS lists it. */
export type Direction = { readonly pairs: number; readonly ranks: number };

export type TestedRanks = {
  readonly kind: "tested";
  /** Pairs that rose or fell; those that stayed the same have no part in the test (Wilcoxon 1945). */
  readonly pairs: number;
  readonly zeros: number;
  readonly hasTies: boolean;
  readonly rose: Direction;
  readonly fell: Direction;
  readonly approximations: Approximations;
  readonly exact: ExactChance | null;
  /** The smallest two-sided chance that so many pairs can give at all. */
  readonly leastP: number;
  readonly isTooFew: boolean;
  /** Of the pairs in the test: those that stayed the same are left out, as R did before 4.6. */
  readonly shift: Shift;
  /** r = |z| ÷ √n of Rosenthal, without correction. Near 0.88 it can grow no more. */
  readonly r: number;
  readonly effect: RankBiserial;
  /** How many of the pairs in the test rose, with the exact interval of 95 % of that share: it has a width also of all. */
  readonly risen: Share & { readonly interval: ReturnType<typeof shareInterval> };
};

/** An exact chance; as so many ways among all, where both are whole numbers that can be written. */
export type ExactChance = {
  readonly p: number;
  readonly ways: { readonly as: number; readonly of: number } | null;
};

export type SignedRank =
  | { readonly kind: "no-pairs" }
  /** Nothing rose and nothing fell: there is nothing to test. */
  | { readonly kind: "all-the-same"; readonly zeros: number }
  | TestedRanks;

/**
 * Wilcoxon's signed rank test of pairs, two-sided (Wilcoxon 1945; Hollander, Wolfe & Chicken 2014, 3.1). Ranks that are
 * shared are shared in the exact chance too, as R does from 4.6 on.
 *
 * @param differences after less before, finite, already without rounding errors: see `differenceOf`
 */
export function signedRank(differences: readonly number[]): SignedRank {
  if (differences.length === 0) return { kind: "no-pairs" };
  const moved = differences.filter((difference) => difference !== 0);
  const zeros = differences.length - moved.length;
  return moved.length === 0 ? { kind: "all-the-same", zeros } : tested(moved, zeros);
}

function tested(moved: readonly number[], zeros: number): TestedRanks {
  const pairs = moved.length;
  const { doubled, ties } = rankingOf(moved.map(Math.abs));
  const rose = directionOf(moved, doubled, 1);
  const spread = spreadOf(pairs, ties);
  const approximations = approximationsOf(rose.ranks - (pairs * (pairs + 1)) / 4, spread);
  return {
    kind: "tested",
    pairs,
    zeros,
    hasTies: ties.length > 0,
    rose,
    fell: directionOf(moved, doubled, -1),
    approximations,
    exact: pairs > MOST_EXACT_PAIRS ? null : exactOf(doubled, rose.ranks),
    leastP: 2 ** (1 - pairs),
    isTooFew: pairs < LEAST_PAIRS,
    shift: pairedShift(moved),
    r: Math.abs(approximations.plain.z) / Math.sqrt(pairs),
    effect: pairedRankBiserial(rose.ranks, pairs),
    risen: { ...shareOf(rose.pairs, pairs), interval: shareInterval(rose.pairs, pairs) },
  };
}

function directionOf(
  moved: readonly number[],
  doubled: readonly number[],
  sign: 1 | -1,
): Direction {
  const ranks = doubled.filter((_rank, place) => Math.sign(moved[place] ?? 0) === sign);
  return { pairs: ranks.length, ranks: ranks.reduce((sum, rank) => sum + rank, 0) / 2 };
}

/** Standard deviation of the sum of the ranks that rise by chance, narrowed by ties. */
const spreadOf = (pairs: number, ties: readonly number[]): number =>
  Math.sqrt((pairs * (pairs + 1) * (2 * pairs + 1)) / 24 - tieCorrection(ties) / 48);

/** A whole number up to here is written exactly. */
const MOST_WAYS_PAIRS = 53;

function exactOf(doubled: readonly number[], roseRanks: number): ExactChance {
  const p = signedRankChance(doubled, 2 * roseRanks);
  const pairs = doubled.length;
  return { p, ways: pairs > MOST_WAYS_PAIRS ? null : { as: p * 2 ** pairs, of: 2 ** pairs } };
}

/**
 * The difference in the middle of pairs, with its intervals (Hollander, Wolfe & Chicken 2014, 3.2 and 3.3).
 *
 * @param differences one at least
 */
export function pairedShift(differences: readonly number[]): Shift {
  const pairs = differences.length;
  return shiftOf(
    walshAverages(differences),
    pairs > MOST_EXACT_PAIRS ? null : signedRankCut(pairs),
    spreadOf(pairs, tiesIn(sorted(differences))),
  );
}
