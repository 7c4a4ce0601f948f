import type { Range } from "./bounds";
import { halfStep, type Printed } from "./printed";

/** Steps are tenths at the finest: everything is counted in whole tenths, so that nothing is lost by rounding. */
const TENTHS = 10;

/**
 * The sums that so many figures can have whose mean is printed so, where each is a multiple of a step (GRIM: Brown &
 * Heathers 2017). None: no such figures give that mean.
 *
 * @param step in ml, a multiple of 0.1: 1 for whole ml, 2.5 for half teaspoons
 */
export function sumsMeeting(n: number, mean: Printed, step: number): readonly number[] {
  const scale = 10 ** mean.decimals;
  const target = Math.round(mean.value * scale);
  const stepTenths = Math.round(step * TENTHS);
  // |k·step − n·mean| ≤ n·half a digit, multiplied by 2 · 10 · scale.
  const [least, most] = [2 * target - 1, 2 * target + 1].map(
    (bound) => (bound * TENTHS * n) / (2 * scale * stepTenths),
  );
  const sums: number[] = [];
  for (let count = Math.max(0, Math.ceil(least ?? 0)); count <= Math.floor(most ?? -1); count += 1)
    sums.push((count * stepTenths) / TENTHS);
  return sums;
}

/** So many figures, counted in steps, of a sum and with a printed standard deviation. */
export type SpreadOfSteps = {
  readonly n: number;
  readonly sum: number;
  readonly sd: Printed;
  /** How many of the printed unit a step is. */
  readonly step: number;
};

/** Of a sum of squares of the largest figures that are taken. */
const SLACK = 1e-12;

/**
 * Between which lie the sums of squares that figures of so many whole steps can have (GRIMMER: Anaya 2016); null for
 * none. Whole figures and their squares are odd together, so that every other number between the two is one.
 */
export function squaresSpan({ n, sum, sd, step }: SpreadOfSteps): Range | null {
  const squareAt = (spread: number): number => (n - 1) * (spread / step) ** 2 + sum ** 2 / n;
  const high = squareAt(sd.value + halfStep(sd));
  const slack = 1e-9 + high * SLACK;
  const least = Math.ceil(squareAt(Math.max(0, sd.value - halfStep(sd))) - slack);
  const most = Math.floor(high + slack);
  const isOdd = (square: number): boolean => (square - sum) % 2 !== 0;
  const span = { least: isOdd(least) ? least + 1 : least, most: isOdd(most) ? most - 1 : most };
  return span.least > span.most ? null : span;
}

/** The sums of squares that so many whole figures of that sum can have whose standard deviation is printed so. */
export function squaresMeeting(n: number, sum: number, sd: Printed): readonly number[] {
  const span = squaresSpan({ n, sum, sd, step: 1 });
  const squares: number[] = [];
  if (span !== null)
    for (let square = span.least; square <= span.most; square += 2) squares.push(square);
  return squares;
}

/** So many whole figures of a sum, none below the least nor above the most. */
export type Sums = {
  readonly n: number;
  readonly sum: number;
  readonly min: number;
  readonly max: number;
};

/** Between which the sum of squares of such figures lies; null where there are none of that sum. */
export function squaresBetween({ n, sum, min, max }: Sums): Range | null {
  if (n * min > sum || sum > n * max) return null;
  if (n === 0) return { least: 0, most: 0 };
  return { least: evenSquares(n, sum), most: unevenSquares({ n, sum, min, max }) };
}

/** As even as whole figures can be. */
function evenSquares(n: number, sum: number): number {
  const low = Math.floor(sum / n);
  const above = sum - n * low;
  return (n - above) * low ** 2 + above * (low + 1) ** 2;
}

/** All at either end, but for one that takes what is left. */
function unevenSquares({ n, sum, min, max }: Sums): number {
  if (min === max) return n * min ** 2;
  const high = Math.floor((sum - n * min) / (max - min));
  if (high === n) return n * max ** 2;
  const left = sum - high * max - (n - high - 1) * min;
  return high * max ** 2 + left ** 2 + (n - high - 1) * min ** 2;
}

/** Standard deviation of a sample by its sums. */
export const sdOf = (n: number, sum: number, squares: number): number =>
  Math.sqrt(Math.max(0, squares - sum ** 2 / n) / (n - 1));
