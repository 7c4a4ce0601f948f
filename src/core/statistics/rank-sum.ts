import { approximationsOf, type Approximations } from "./approximation";
import { rankSumChance, rankSumCut } from "./chances";
import { groupRankBiserial, type RankBiserial } from "./effect";
import { shiftOf, type Shift } from "./interval";
import { rankingOf, sorted, tieCorrection, tiesIn } from "./ranks";
import { groupDifferences } from "./selection";

/** Both groups up to here are counted exactly, as R counts below 50. */
export const MOST_EXACT_GROUP = 49;

export type TestedGroups = {
  readonly kind: "tested";
  readonly group: number;
  readonly other: number;
  /** How many pairs across the groups the first one leads, equal ones as halves: R's W. */
  readonly u: number;
  readonly hasTies: boolean;
  readonly approximations: Approximations;
  /** Twice the smaller tail, given the ranks as they are shared; null for groups too large to count. */
  readonly exactP: number | null;
  /** The smallest two-sided chance that groups of these sizes can give at all. */
  readonly leastP: number;
  /** They cannot reach 0.05, however they differ. */
  readonly isTooFew: boolean;
  /** How much more the first group has than the other. */
  readonly shift: Shift;
  readonly effect: RankBiserial;
};

export type RankSum =
  | { readonly kind: "group-empty" }
  /** All figures are one: there is nothing to test. */
  | { readonly kind: "all-the-same" }
  | TestedGroups;

/**
 * The test of Mann and Whitney, two-sided, of figures of two groups of different people (Mann & Whitney 1947; Hollander,
 * Wolfe & Chicken 2014, 4.1 to 4.3).
 *
 * @param group finite figures @param other finite figures
 */
export function rankSum(group: readonly number[], other: readonly number[]): RankSum {
  if (group.length === 0 || other.length === 0) return { kind: "group-empty" };
  const all = [...group, ...other];
  const { doubled, ties } = rankingOf(all);
  if (ties[0] === all.length) return { kind: "all-the-same" };
  const [size, rest] = [group.length, other.length];
  const found = doubled.slice(0, size).reduce((sum, rank) => sum + rank, 0);
  const u = found / 2 - (size * (size + 1)) / 2;
  const isCounted = Math.max(size, rest) <= MOST_EXACT_GROUP;
  const leastP = Math.min(1, 2 / choicesOf(size + rest, size));
  return {
    kind: "tested",
    group: size,
    other: rest,
    u,
    hasTies: ties.length > 0,
    approximations: approximationsOf(u - (size * rest) / 2, spreadOf(size, rest, ties)),
    leastP,
    isTooFew: leastP > 0.05,
    exactP: isCounted ? rankSumChance(doubled, size, found) : null,
    shift: shiftOf(
      groupDifferences(group, other),
      isCounted ? rankSumCut(size, rest) : null,
      spreadOf(size, rest, [...tiesIn(sorted(group)), ...tiesIn(sorted(other))]),
    ),
    effect: groupRankBiserial(u, size, rest),
  };
}

/** In how many ways so many can be chosen; beyond the largest number, endlessly many. */
function choicesOf(all: number, chosen: number): number {
  let ways = 1;
  for (let nth = 1; nth <= Math.min(chosen, all - chosen); nth += 1) ways *= (all - nth + 1) / nth;
  return ways;
}

/** Standard deviation of U by chance, narrowed by ties. */
function spreadOf(group: number, other: number, ties: readonly number[]): number {
  const all = group + other;
  const narrowed = tieCorrection(ties) / (all * (all - 1));
  return Math.sqrt(((group * other) / 12) * (all + 1 - narrowed));
}
