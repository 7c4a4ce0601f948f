import { sorted } from "./ranks";

/** Very many figures that nobody writes down: how many are not above a bound, and which is the next above it. */
type Heap = {
  readonly size: number;
  readonly least: number;
  readonly most: number;
  readonly countUpTo: (bound: number) => number;
  readonly nextAbove: (bound: number) => number;
};

const HALVINGS = 64;

/** The figure of a heap that is `rank`th from the smallest, counted from 1: by halving, then the very figure itself. */
function ranked(heap: Heap, rank: number): number {
  if (heap.countUpTo(heap.least) >= rank) return heap.least;
  let low = heap.least;
  let high = heap.most;
  for (let step = 0; step < HALVINGS; step += 1) {
    const middle = low + (high - low) / 2;
    if (middle <= low || middle >= high) break;
    if (heap.countUpTo(middle) < rank) low = middle;
    else high = middle;
  }
  return heap.nextAbove(low);
}

/** All sums of two of the figures, each also with itself: twice the averages of Walsh. */
function pairSums(inRow: Float64Array): Heap {
  const at = (place: number): number => inRow[place] ?? 0;
  const last = inRow.length - 1;
  const walk = (bound: number, see: (place: number, until: number) => void): void => {
    let until = last;
    for (let place = 0; place <= last; place += 1) {
      while (until >= 0 && at(place) + at(until) > bound) until -= 1;
      see(place, until);
    }
  };
  return {
    size: (inRow.length * (inRow.length + 1)) / 2,
    least: 2 * at(0),
    most: 2 * at(last),
    countUpTo: (bound) => {
      let count = 0;
      walk(bound, (place, until) => (count += Math.max(0, until - place + 1)));
      return count;
    },
    nextAbove: (bound) => {
      let next = Number.POSITIVE_INFINITY;
      walk(bound, (place, until) => {
        const other = Math.max(place, until + 1);
        if (other <= last) next = Math.min(next, at(place) + at(other));
      });
      return next;
    },
  };
}

/** All differences of a figure of the one group less a figure of the other. */
function pairDifferences(group: Float64Array, other: Float64Array): Heap {
  const of = (place: number): number => group[place] ?? 0;
  const less = (place: number): number => other[place] ?? 0;
  const walk = (bound: number, see: (place: number, from: number) => void): void => {
    let from = 0;
    for (let place = 0; place < group.length; place += 1) {
      while (from < other.length && of(place) - less(from) > bound) from += 1;
      see(place, from);
    }
  };
  return {
    size: group.length * other.length,
    least: of(0) - less(other.length - 1),
    most: of(group.length - 1) - less(0),
    countUpTo: (bound) => {
      let count = 0;
      walk(bound, (_place, from) => (count += other.length - from));
      return count;
    },
    nextAbove: (bound) => {
      let next = Number.POSITIVE_INFINITY;
      walk(bound, (place, from) => {
        if (from > 0) next = Math.min(next, of(place) - less(from - 1));
      });
      return next;
    },
  };
}

/** What a heap says of its middle and of its ends. */
export type Middle = {
  readonly size: number;
  readonly median: () => number;
  /** The `rank`th figure from either end, counted from 1. */
  readonly between: (rank: number) => { readonly low: number; readonly high: number };
};

const middleOf = (heap: Heap, unit: number): Middle => ({
  size: heap.size,
  median: () => {
    const half = Math.floor((heap.size + 1) / 2);
    const low = ranked(heap, half) / unit;
    return heap.size % 2 === 1 ? low : (low + ranked(heap, half + 1) / unit) / 2;
  },
  between: (rank) => ({
    low: ranked(heap, rank) / unit,
    high: ranked(heap, heap.size + 1 - rank) / unit,
  }),
});

/**
 * The averages of Walsh, of all pairs of figures and of each with itself. Ten thousand figures have fifty million, which
 * are counted and never written down (Hodges & Lehmann 1963; the count by two fingers is Johnson & Mizoguchi's, 1978).
 *
 * @param figures one at least
 */
export const walshAverages = (figures: readonly number[]): Middle =>
  middleOf(pairSums(sorted(figures)), 2);

/** The differences of all figures of one group less all of the other. @param group one figure at least, as of `other` */
export const groupDifferences = (group: readonly number[], other: readonly number[]): Middle =>
  middleOf(pairDifferences(sorted(group), sorted(other)), 1);
