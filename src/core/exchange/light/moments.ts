/** An instant in figures: ms since the epoch, and how many minutes its place is east of Greenwich. */
export type Moment = { readonly ms: number; readonly offset: number };

/**
 * The moments of the rows of a notebook, as they are met in writing and in reading: what comes next is told by how long
 * it was before what is expected.
 */
export type Moments = {
  /** The first one that was met in the row; else the last one that was met in any. */
  readonly expected: (row: number) => Moment;
  readonly meet: (row: number, moment: Moment) => void;
};

export function createMoments(): Moments {
  const firsts = new Map<number, Moment>();
  let last: Moment = { ms: 0, offset: 0 };
  return {
    expected: (row) => firsts.get(row) ?? last,
    meet: (row, moment) => {
      last = moment;
      if (!firsts.has(row)) firsts.set(row, moment);
    },
  };
}
