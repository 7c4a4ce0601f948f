import { studentReach, studentTwoSided } from "../statistics/student";

/** From the least to the most that it can be. */
export type Range = { readonly least: number; readonly most: number };

/** What is known of two measurements of the same people without knowing who is who. */
export type Apart = {
  readonly n: number;
  readonly meanDifference: number;
  readonly sdBefore: number;
  readonly sdAfter: number;
};

/** Standard deviation of the differences, where the two go together so closely: from −1 over 0 to 1. */
export const sdOfDifferences = ({ sdBefore, sdAfter }: Apart, correlation: number): number =>
  Math.sqrt(Math.max(0, sdBefore ** 2 + sdAfter ** 2 - 2 * correlation * sdBefore * sdAfter));

export const sdRange = (apart: Apart): Range => ({
  least: sdOfDifferences(apart, 1),
  most: sdOfDifferences(apart, -1),
});

/** The 95 % interval of the mean difference by Student's t, for one correlation. */
export function meanInterval(
  apart: Apart,
  correlation: number,
): { readonly correlation: number; readonly low: number; readonly high: number } {
  const { n, meanDifference } = apart;
  const reach = (studentReach(n - 1) * sdOfDifferences(apart, correlation)) / Math.sqrt(n);
  return { correlation, low: meanDifference - reach, high: meanDifference + reach };
}

/** What a paired t test would give at least, however the pairs were; null where the differences may all be equal. */
export function leastT(apart: Apart): { readonly t: number; readonly mostP: number } | null {
  const { most } = sdRange(apart);
  if (most === 0) return null;
  const t = (Math.abs(apart.meanDifference) * Math.sqrt(apart.n)) / most;
  return { t, mostP: studentTwoSided(t, apart.n - 1) };
}

/** Standard deviation of so many differences by their mean and the sum of their squares. */
export const sdOfSquares = (n: number, mean: number, squares: number): number =>
  Math.sqrt(Math.max(0, squares - n * mean ** 2) / (n - 1));

/**
 * Cohen's d of differences whose standard deviation lies in that range: it hangs on how the pairs were, and is none to
 * print. Null: it has no end.
 */
export function dBetween(
  { least, most }: Range,
  meanDifference: number,
): { readonly least: number; readonly most: number | null } {
  const size = Math.abs(meanDifference);
  return { least: most === 0 ? 0 : size / most, most: least === 0 ? null : size / least };
}

/** Cohen's d by the mean of both standard deviations: it does not hang on the pairs. */
export const dByMeanSd = ({ meanDifference, sdBefore, sdAfter }: Apart): number =>
  meanDifference / ((sdBefore + sdAfter) / 2);
