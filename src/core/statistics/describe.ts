import { sorted, sumOf } from "./ranks";

export type Quartiles = { readonly lower: number; readonly upper: number };

export type Described = {
  readonly kind: "described";
  readonly n: number;
  readonly missing: number;
  readonly mean: number;
  /** Of a sample, by n − 1; null of one figure alone. */
  readonly sd: number | null;
  readonly min: number;
  readonly max: number;
  readonly median: number;
  /** Type 7 of Hyndman & Fan 1996: R's and the spreadsheets'. */
  readonly type7: Quartiles;
  /** Type 6: SPSS's (HAVERAGE). */
  readonly type6: Quartiles;
};

export type Description = { readonly kind: "no-figures"; readonly missing: number } | Described;

/** Where between the sorted figures a quantile lies, counted from 1. */
const places = {
  type6: (n: number, share: number) => (n + 1) * share,
  type7: (n: number, share: number) => 1 + (n - 1) * share,
} as const;

type QuantileType = keyof typeof places;

/** @param inRow sorted, one figure at least @param share from 0 to 1 */
export function quantileOf(inRow: Float64Array, share: number, type: QuantileType): number {
  const place = Math.min(inRow.length, Math.max(1, places[type](inRow.length, share)));
  const below = Math.floor(place);
  const low = inRow[below - 1] ?? 0;
  const high = inRow[Math.min(below, inRow.length - 1)] ?? low;
  return low + (place - below) * (high - low);
}

const quartilesOf = (inRow: Float64Array, type: QuantileType): Quartiles => ({
  lower: quantileOf(inRow, 0.25, type),
  upper: quantileOf(inRow, 0.75, type),
});

/**
 * What figures have in common. One that is missing is counted, and is no zero.
 *
 * @param values finite figures, null for one that is missing
 */
export function describeFigures(values: readonly (number | null)[]): Description {
  const known = values.filter((value) => value !== null);
  const missing = values.length - known.length;
  const inRow = sorted(known);
  const [min, max] = [inRow[0], inRow[inRow.length - 1]];
  if (min === undefined || max === undefined) return { kind: "no-figures", missing };
  const mean = sumOf(inRow) / inRow.length;
  return {
    kind: "described",
    n: inRow.length,
    missing,
    mean,
    sd: spreadOf(inRow, mean),
    min,
    max,
    median: quantileOf(inRow, 0.5, "type7"),
    type7: quartilesOf(inRow, "type7"),
    type6: quartilesOf(inRow, "type6"),
  };
}

/** By a second pass over the distances from the mean, which loses no digits. */
const spreadOf = (inRow: Float64Array, mean: number): number | null =>
  inRow.length < 2
    ? null
    : Math.sqrt(sumOf(inRow.map((value) => (value - mean) ** 2)) / (inRow.length - 1));
