/** Standard deviations within which 95 % of a normal distribution lie: its 0.975 quantile, as R's `qnorm` has it. */
export const Z_95 = 1.959963984540054;

/** Up to here the series converges quickly and loses nothing; beyond it the fraction does. */
const SERIES_UNTIL = 2;
const FRACTION_TERMS = 200;

const density = (z: number): number => Math.exp((-z * z) / 2) / Math.sqrt(2 * Math.PI);

/**
 * The share of a standard normal distribution above `z`, to 1e-14 of itself: by the power series of Abramowitz & Stegun
 * 26.2.11, and by the continued fraction of 26.2.14 in the tail, where a difference from one half would lose its digits.
 */
export function normalTail(z: number): number {
  if (z < 0) return 1 - normalTail(-z);
  if (z === Number.POSITIVE_INFINITY) return 0;
  return z < SERIES_UNTIL ? 0.5 - density(z) * seriesOf(z) : density(z) / fractionOf(z);
}

function seriesOf(z: number): number {
  let term = z;
  let sum = 0;
  for (let odd = 3; sum + term !== sum; odd += 2) {
    sum += term;
    term *= (z * z) / odd;
  }
  return sum;
}

function fractionOf(z: number): number {
  let value = z;
  for (let term = FRACTION_TERMS; term > 0; term -= 1) value = z + term / value;
  return value;
}

/** How likely a standard normal figure is to lie as far from the middle as `z`, on either side. */
export const twoSided = (z: number): number => Math.min(1, 2 * normalTail(Math.abs(z)));
