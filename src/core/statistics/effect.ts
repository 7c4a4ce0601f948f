import { Z_95 } from "./normal";

/** How far a test's sums lie apart: from −1, all one way, over 0 to 1, all the other way. */
export type RankBiserial = {
  readonly value: number;
  /** Of 95 %; null where all went one way: then this interval would have no width, which is more than anybody knows. */
  readonly interval: { readonly low: number; readonly high: number } | null;
};

/** An interval on Fisher's scale, as the R package `effectsize` has it (Kerby 2014 for the value). */
function rankBiserial(value: number, error: number): RankBiserial {
  if (Math.abs(value) >= 1) return { value, interval: null };
  const reach = Z_95 * error;
  return {
    value,
    interval: {
      low: Math.tanh(Math.atanh(value) - reach),
      high: Math.tanh(Math.atanh(value) + reach),
    },
  };
}

/** Of pairs. @param rose the sum of the ranks of those that rose @param pairs that did not stay the same */
export function pairedRankBiserial(rose: number, pairs: number): RankBiserial {
  const total = (pairs * (pairs + 1)) / 2;
  const error = Math.sqrt((pairs * (pairs + 1) * (2 * pairs + 1)) / 6) / total;
  return rankBiserial((2 * rose - total) / total, error);
}

/** Of two groups. @param u how many pairs across the groups the first one leads, equal ones as halves */
export const groupRankBiserial = (u: number, group: number, other: number): RankBiserial =>
  rankBiserial((2 * u) / (group * other) - 1, Math.sqrt((group + other + 1) / (3 * group * other)));
