import { signedRank, type SignedRank } from "../statistics/signed-rank";
import { dByMeanSd, leastT, meanInterval, sdRange, type Apart, type Range } from "./bounds";
import { fitsOf, readingOf, type StepFit } from "./column-fit";
import { halfStep, isPrintedSo, type PrintedColumn, type PrintedStudy } from "./printed";

/** At which correlations the interval of the mean difference is shown. */
export const CORRELATIONS = [-1, -0.5, 0, 0.5, 1] as const;

/** Whether what is printed agrees with itself; "cannot-tell": nothing that could be printed would disagree. */
export type Verdict = "fits" | "does-not-fit" | "cannot-tell";

export type ReworkedColumn = {
  /** By the step of its figures. */
  readonly fits: readonly StepFit[];
  /** The step that it is read in; null where no figures meet its mean. */
  readonly reading: StepFit | null;
};

/** Whether everybody went the same way, as far as the least and the most of both tell. */
export type Rise =
  | {
      readonly kind: "all-rose" | "all-fell";
      /** By how much, whichever way. */
      readonly leastChange: number;
      readonly mostChange: number;
      /** The test of so many changes without ties: W and the exact chance are these also with them. */
      readonly test: SignedRank;
    }
  | { readonly kind: "not-known" };

export type ReworkedStudy = {
  readonly before: ReworkedColumn;
  readonly after: ReworkedColumn;
  /** Of both, where there is one of each. */
  readonly sums: { readonly before: number; readonly after: number } | null;
  /** By the sums where there is one of each, else by the printed means. */
  readonly meanDifference: number;
  readonly rise: Rise;
  readonly sdOfDifferences: Range;
  readonly intervals: readonly ReturnType<typeof meanInterval>[];
  readonly pairedT: ReturnType<typeof leastT>;
  readonly dByMeanSd: number | null;
  readonly verdicts: {
    /** Null where none is printed. */
    readonly difference: Verdict | null;
    readonly means: Verdict;
    readonly spreads: Verdict;
  };
};

function reworkedColumn(n: number, column: PrintedColumn): ReworkedColumn {
  const fits = fitsOf(n, column);
  return { fits, reading: readingOf(fits) };
}

function riseOf({ n, before, after }: PrintedStudy): Rise {
  const [kind, lower, upper] =
    before.max < after.min
      ? (["all-rose", before, after] as const)
      : (["all-fell", after, before] as const);
  if (lower.max >= upper.min) return { kind: "not-known" };
  const sign = kind === "all-rose" ? 1 : -1;
  return {
    kind,
    leastChange: upper.min - lower.max,
    mostChange: upper.max - lower.min,
    test: signedRank(Array.from({ length: n }, (_, place) => sign * (place + 1))),
  };
}

function sumsOf(before: ReworkedColumn, after: ReworkedColumn): ReworkedStudy["sums"] {
  const [less, ...otherLess] = before.reading?.sums ?? [];
  const [more, ...otherMore] = after.reading?.sums ?? [];
  const isOne = otherLess.length + otherMore.length === 0;
  return isOne && less !== undefined && more !== undefined ? { before: less, after: more } : null;
}

/** Where only the means are known, what was cut off from both may be in their difference. */
function differenceVerdict(
  { before, after, difference }: PrintedStudy,
  meanDifference: number,
  isExact: boolean,
): Verdict | null {
  if (difference === null) return null;
  const cut = isExact ? 0 : halfStep(before.mean) + halfStep(after.mean);
  const nearest = Math.max(meanDifference - cut, Math.min(difference.value, meanDifference + cut));
  return isPrintedSo(nearest, difference) ? "fits" : "does-not-fit";
}

function meansVerdict(columns: readonly ReworkedColumn[]): Verdict {
  if (columns.some(({ fits }) => fits.every(({ sums }) => sums.length === 0)))
    return "does-not-fit";
  return columns.every(({ reading }) => reading?.tells === true) ? "fits" : "cannot-tell";
}

const spreadsVerdict = (columns: readonly ReworkedColumn[]): Verdict =>
  columns.every(({ fits }) => fits.some(({ isPossible }) => isPossible)) ? "fits" : "does-not-fit";

/**
 * What can be worked again from the printed figures of two measurements of the same people, and between which bounds lies
 * what cannot. A verdict "fits" says that nothing was found that speaks against the figures, and no more.
 *
 * @param study of 3 people at least
 */
export function reworked(study: PrintedStudy): ReworkedStudy {
  const { n } = study;
  const [before, after] = [reworkedColumn(n, study.before), reworkedColumn(n, study.after)];
  const sums = sumsOf(before, after);
  const meanDifference =
    sums === null
      ? study.after.mean.value - study.before.mean.value
      : (sums.after - sums.before) / n;
  const sds = { sdBefore: study.before.sd.value, sdAfter: study.after.sd.value };
  const apart: Apart = { n, meanDifference, ...sds };
  return {
    before,
    after,
    sums,
    meanDifference,
    rise: riseOf(study),
    sdOfDifferences: sdRange(apart),
    intervals: CORRELATIONS.map((correlation) => meanInterval(apart, correlation)),
    pairedT: leastT(apart),
    dByMeanSd: sds.sdBefore + sds.sdAfter === 0 ? null : dByMeanSd(apart),
    verdicts: {
      difference: differenceVerdict(study, meanDifference, sums !== null),
      means: meansVerdict([before, after]),
      spreads: spreadsVerdict([before, after]),
    },
  };
}
