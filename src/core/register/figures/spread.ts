/** So many figures lie from one amount on, below the next. */
export type Bin = { readonly fromMl: number; readonly n: number };

/** How the figures of both measurements lie, on one scale. */
export type Spreads = {
  readonly widthMl: number;
  /** From the lowest to the highest that has a figure in either, empty ones between them too. */
  readonly baseline: readonly Bin[];
  readonly secondDay: readonly Bin[];
  /** The most in one bin. */
  readonly most: number;
  /** Whether each figure is drawn as a dot of its own. */
  readonly asDots: boolean;
};

/** In ml. What is told by spoons lies in whole ml. */
const WIDTHS = [1, 2, 5, 10, 20, 50, 100, 200, 500, 1_000] as const;
const WIDEST = 2_000;

/** More columns than this are too narrow for a dot on a small phone. */
const MOST_BINS = 20;

/** More dots than this on each other are no longer counted by an eye. */
const MOST_DOTS = 12;

const inOrder = (a: number, b: number): number => a - b;

/** The bins from the first to the last that is filled; null where there is no figure. */
type Range = { readonly first: number; readonly last: number };

function rangeOf(values: readonly number[], width: number): Range | null {
  const sorted = [...values].sort(inOrder);
  const [least, most] = [sorted[0], sorted[sorted.length - 1]];
  if (least === undefined || most === undefined) return null;
  return { first: Math.floor(least / width), last: Math.floor(most / width) };
}

function countedIn(
  values: readonly number[],
  width: number,
  { first, last }: Range,
): readonly Bin[] {
  const counts = new Map<number, number>();
  for (const value of values) {
    const bin = Math.floor(value / width);
    counts.set(bin, (counts.get(bin) ?? 0) + 1);
  }
  return Array.from({ length: last - first + 1 }, (_, nth) => ({
    fromMl: (first + nth) * width,
    n: counts.get(first + nth) ?? 0,
  }));
}

const isKnown = (value: number | null): value is number => value !== null;

/** @param before in ml, null for one that is missing @param after as `before` */
export function spreadsOf(
  before: readonly (number | null)[],
  after: readonly (number | null)[],
): Spreads {
  const [baseline, secondDay] = [before.filter(isKnown), after.filter(isKnown)];
  const all = [...baseline, ...secondDay];
  const isNarrow = (width: number): boolean => {
    const range = rangeOf(all, width);
    return range === null || range.last - range.first < MOST_BINS;
  };
  const widthMl = WIDTHS.find(isNarrow) ?? WIDEST;
  const range = rangeOf(all, widthMl);
  if (range === null) return { widthMl, baseline: [], secondDay: [], most: 0, asDots: true };
  const bins = [baseline, secondDay].map((values) => countedIn(values, widthMl, range));
  const most = bins.flat().reduce((highest, { n }) => Math.max(highest, n), 0);
  const [first = [], second = []] = bins;
  return { widthMl, baseline: first, secondDay: second, most, asDots: most <= MOST_DOTS };
}
