/** How likely each sum of ranks is, from 0 on, while nothing but chance is at work. */
export type Chances = Float64Array;

/** A shared rank is a half: then sums are counted in halves. `step` is how much of a doubled rank one place is. */
const stepOf = (doubled: readonly number[]): 1 | 2 =>
  doubled.every((rank) => rank % 2 === 0) ? 2 : 1;

/** How likely a sum is to be as small, and how likely to be as large, as one that was found. */
type Tails = { readonly below: number; readonly above: number };

function tailsAt(chances: Chances, found: number): Tails {
  let below = 0;
  let above = 0;
  chances.forEach((chance, sum) => {
    if (sum <= found) below += chance;
    if (sum >= found) above += chance;
  });
  return { below, above };
}

/** Twice the smaller tail, as R counts it, also where ranks are shared. */
const twoSidedAt = (chances: Chances, found: number): number => {
  const { below, above } = tailsAt(chances, found);
  return Math.min(1, 2 * Math.min(below, above));
};

/** Each rank is a gain or a loss with the same chance: halving at every step, no count grows too large for 200 pairs. */
function signedChances(places: readonly number[]): Chances {
  const total = places.reduce((sum, place) => sum + place, 0);
  const chances = new Float64Array(total + 1);
  chances[0] = 1;
  let reached = 0;
  for (const place of places) {
    reached += place;
    for (let sum = reached; sum >= 0; sum -= 1)
      chances[sum] = ((chances[sum] ?? 0) + (sum >= place ? (chances[sum - place] ?? 0) : 0)) / 2;
  }
  return chances;
}

/**
 * The exact two-sided chance of a sum of signed ranks, given the ranks as they are shared (Streitberg & Röhmel 1986).
 *
 * @param doubled all ranks, doubled
 * @param found the doubled sum of those that rose
 */
export function signedRankChance(doubled: readonly number[], found: number): number {
  const step = stepOf(doubled);
  return twoSidedAt(signedChances(doubled.map((rank) => rank / step)), found / step);
}

/** Each choice of `size` of the ranks is as likely as any other. Counts of up to 50 of 100 stay far below the largest number. */
function choiceChances(places: readonly number[], size: number): Chances {
  const most = places.reduce((sum, place) => sum + place, 0);
  const width = most + 1;
  const ways = new Float64Array((size + 1) * width);
  ways[0] = 1;
  let reached = 0;
  for (const place of places) {
    reached += place;
    for (let chosen = size; chosen > 0; chosen -= 1)
      for (let sum = reached; sum >= place; sum -= 1)
        ways[chosen * width + sum] =
          (ways[chosen * width + sum] ?? 0) + (ways[(chosen - 1) * width + sum - place] ?? 0);
  }
  const ofSize = ways.subarray(size * width);
  const all = ofSize.reduce((sum, count) => sum + count, 0);
  return ofSize.map((count) => count / all);
}

/**
 * The exact two-sided chance of the sum of the ranks of one group, given the ranks as they are shared.
 *
 * @param doubled the ranks of both groups, doubled
 * @param group how many of them are of the group
 * @param found the doubled sum of the ranks of that group
 */
export function rankSumChance(doubled: readonly number[], group: number, found: number): number {
  const step = stepOf(doubled);
  const places = doubled.map((rank) => rank / step);
  return twoSidedAt(choiceChances(places, group), found / step);
}

/** How many sums are cut off at either end of an interval, and the level that is left between them. */
export type Cut = { readonly rank: number; readonly level: number };

/** A tail this far above its share is one that rounding made so. R's `qsignrank` allows itself the same. */
const SLACK = 1 + 64 * Number.EPSILON;

/** As R cuts: the least sum that 2.5 % reach, and never less than one. */
function cutOf(chances: Chances): Cut {
  let below = 0;
  let sum = 0;
  while (below + (chances[sum] ?? 0) < 0.025 / SLACK) {
    below += chances[sum] ?? 0;
    sum += 1;
  }
  const rank = Math.max(1, sum);
  return { rank, level: Math.max(0, 1 - 2 * (sum === 0 ? (chances[0] ?? 0) : below)) };
}

const firstRanks = (count: number): readonly number[] =>
  Array.from({ length: count }, (_, place) => place + 1);

/** Where a 95 % interval for the middle difference of pairs ends. With shared ranks its level is at least what is said. */
export const signedRankCut = (pairs: number): Cut => cutOf(signedChances(firstRanks(pairs)));

/** Where a 95 % interval for the difference of two groups ends. With shared ranks its level is at least what is said. */
export function rankSumCut(group: number, other: number): Cut {
  const least = (group * (group + 1)) / 2;
  return cutOf(choiceChances(firstRanks(group + other), group).subarray(least));
}
