/** So many of so many; `percent` is null of none at all. */
export type Share = { readonly n: number; readonly of: number; readonly percent: number | null };

export const shareOf = (n: number, of: number): Share => ({
  n,
  of,
  percent: of === 0 ? null : (100 * n) / of,
});

const HALVINGS = 60;

/** How likely `n` or fewer of `of` are, where each has the same chance. Added up from logarithms, for any size. */
function atMost(n: number, of: number, chance: number): number {
  if (chance <= 0) return 1;
  if (chance >= 1) return n >= of ? 1 : 0;
  let log = of * Math.log1p(-chance);
  let sum = Math.exp(log);
  for (let count = 1; count <= n; count += 1) {
    log += Math.log((of - count + 1) / count) + Math.log(chance) - Math.log1p(-chance);
    sum += Math.exp(log);
  }
  return Math.min(1, sum);
}

/** The chance at which a falling tail is 2.5 %. */
function chanceAt(isAbove: (chance: number) => boolean): number {
  let low = 0;
  let high = 1;
  for (let step = 0; step < HALVINGS; step += 1) {
    const middle = (low + high) / 2;
    if (isAbove(middle)) low = middle;
    else high = middle;
  }
  return low;
}

/**
 * Between which shares the true one lies: the exact interval of 95 % of Clopper & Pearson (1934). It has a width also
 * where all went one way.
 *
 * @param n from 0 to `of` @param of 1 at least
 */
export const shareInterval = (
  n: number,
  of: number,
): { readonly low: number; readonly high: number } => ({
  low: n === 0 ? 0 : chanceAt((chance) => 1 - atMost(n - 1, of, chance) < 0.025),
  high: n === of ? 1 : chanceAt((chance) => atMost(n, of, chance) > 0.025),
});
