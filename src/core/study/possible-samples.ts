import type { PrintedColumn } from "./printed";
import { squaresBetween, squaresMeeting, sumsMeeting, type Sums } from "./sums";

type Wanted = Sums & { readonly squares: number };

/** Whole figures, the largest first, none of which is above `max`; nothing is tried that cannot lead there. */
function* figuresOf({ n, sum, squares, min, max }: Wanted): Generator<readonly number[]> {
  const between = squaresBetween({ n, sum, min, max });
  if (between === null || squares < between.least || squares > between.most) return;
  if (n === 0) {
    yield [];
    return;
  }
  for (let first = max; first >= min; first -= 1) {
    const rest = { n: n - 1, sum: sum - first, squares: squares - first ** 2, min, max: first };
    for (const others of figuresOf(rest)) yield [first, ...others];
  }
}

/**
 * Every sample of whole ml that meets what is printed of a column: its mean, its standard deviation, its least and its
 * most. Each is *possible* and none is what was measured: only the paper's authors have that.
 *
 * @param n 2 at least
 */
export function* possibleSamples(
  n: number,
  { mean, sd, min, max }: PrintedColumn,
): Generator<readonly number[]> {
  for (const sum of sumsMeeting(n, mean, 1))
    for (const squares of squaresMeeting(n, sum, sd)) {
      const between = {
        n: n - 2,
        sum: sum - min - max,
        squares: squares - min ** 2 - max ** 2,
        min,
        max,
      };
      for (const others of figuresOf(between)) yield [max, ...others, min];
    }
}

/** One of them, the largest figure first; empty where there is no such sample. */
export function possibleSample(n: number, column: PrintedColumn): readonly number[] {
  const [first = []] = possibleSamples(n, column);
  return first;
}
