import type { Range } from "./bounds";
import type { PrintedColumn } from "./printed";
import { sdOf, squaresBetween, squaresSpan, sumsMeeting } from "./sums";

/** In which steps amounts may have been written, in ml: whole, half, half teaspoons, tenths. */
export const STEPS = [1, 0.5, 2.5, 0.1] as const;

/** What a printed mean and standard deviation say of figures that are all multiples of one step. */
export type StepFit = {
  readonly step: (typeof STEPS)[number];
  /** The sums that the mean leaves possible. None: no such figures. */
  readonly sums: readonly number[];
  /** False where some sum meets every mean that could be printed: then this one says nothing. */
  readonly tells: boolean;
  /** Between which lie the sums of squares that the standard deviation leaves, where there is one sum. */
  readonly squares: Range | null;
  /** The standard deviation of the only sum of squares; null where there is none, or more than one. */
  readonly sdAgain: number | null;
  /** Which standard deviations such figures with that least and most can have; null for none. */
  readonly sdRange: Range | null;
  /** Whether nothing that is printed speaks against such figures. */
  readonly isPossible: boolean;
};

const isWhole = (value: number): boolean => Math.abs(value - Math.round(value)) < 1e-9;

/** Between which the sum of squares lies where the least and the most are among the figures, all in steps. */
function squaresWithEnds(n: number, sum: number, min: number, max: number): Range | null {
  const others = squaresBetween({ n: n - 2, sum: sum - min - max, min, max });
  const ends = min ** 2 + max ** 2;
  return others === null ? null : { least: ends + others.least, most: ends + others.most };
}

function fitOf(n: number, column: PrintedColumn, step: StepFit["step"]): StepFit {
  const { mean, sd } = column;
  const [min, max] = [column.min / step, column.max / step];
  const sums = sumsMeeting(n, mean, step);
  const hasEnds = isWhole(min) && isWhole(max);
  const looks = sums.map((sumMl) => {
    const sum = Math.round(sumMl / step);
    return {
      sum,
      span: squaresSpan({ n, sum, sd, step }),
      within: hasEnds ? squaresWithEnds(n, sum, Math.round(min), Math.round(max)) : null,
    };
  });
  const ranges = looks.flatMap(({ sum, within }) =>
    within === null
      ? []
      : [[sdOf(n, sum, within.least) * step, sdOf(n, sum, within.most) * step] as const],
  );
  const [only, ...others] = looks;
  const span = only === undefined || others.length > 0 ? null : only.span;
  return {
    step,
    sums,
    tells: step / n > 10 ** -mean.decimals,
    squares: span === null ? null : { least: span.least * step ** 2, most: span.most * step ** 2 },
    sdAgain:
      only !== undefined && span !== null && span.least === span.most
        ? sdOf(n, only.sum, span.least) * step
        : null,
    sdRange:
      ranges.length === 0
        ? null
        : {
            least: Math.min(...ranges.map(([least]) => least)),
            most: Math.max(...ranges.map(([, most]) => most)),
          },
    isPossible: looks.some(
      ({ span: one, within }) =>
        one !== null &&
        within !== null &&
        Math.max(one.least, within.least) <= Math.min(one.most, within.most),
    ),
  };
}

/**
 * What is printed of a column, held against figures in each of the steps.
 *
 * @param n 3 at least
 */
export const fitsOf = (n: number, column: PrintedColumn): readonly StepFit[] =>
  STEPS.map((step) => fitOf(n, column, step));

/** The coarsest step in which the figures can have been written; where there is none, the one that comes nearest. */
export const readingOf = (fits: readonly StepFit[]): StepFit | null =>
  fits.find(({ isPossible }) => isPossible) ??
  fits.find(({ sums, sdRange }) => sums.length > 0 && sdRange !== null) ??
  null;
