import { signedRank, type SignedRank } from "../statistics/signed-rank";
import {
  dByMeanSd,
  dOfDifferences,
  leastT,
  meanInterval,
  sdRange,
  type Apart,
  type Range,
} from "./bounds";
import { possibleSamples } from "./possible-samples";
import { isPrintedSo, type PrintedColumn, type PrintedStudy } from "./printed";
import { sdOf, squaresBetween, squaresMeeting, sumsMeeting } from "./sums";

/** In which steps amounts may have been written, in ml: whole, half, half teaspoons, tenths. */
export const STEPS = [1, 0.5, 2.5, 0.1] as const;

/** At which correlations the interval of the mean difference is shown. */
export const CORRELATIONS = [-1, -0.5, 0, 0.5, 1] as const;

export type ReworkedColumn = {
  /** The sums that its mean leaves possible, by the step of its figures. None: no such figures. */
  readonly sums: readonly { readonly step: number; readonly sums: readonly number[] }[];
  /** The sums of squares that its standard deviation leaves possible, of whole figures. */
  readonly squares: readonly number[];
  /** Which standard deviations whole figures with that sum, least and most can have; null for none. */
  readonly sdRange: Range | null;
  /** One of the samples that meet all that is printed: made up. Null where no sample of whole figures does. */
  readonly possible: readonly number[] | null;
};

/** Whether everybody rose, as far as the least and the most of both tell. */
export type Rise =
  | {
      readonly kind: "all-rose";
      readonly leastRise: number;
      readonly mostRise: number;
      /** The test of so many rises without ties: W and the exact chance are these also with them. */
      readonly test: SignedRank;
    }
  | { readonly kind: "not-known" };

export type ReworkedStudy = {
  readonly before: ReworkedColumn;
  readonly after: ReworkedColumn;
  /** By the sums where there is one of each, else by the printed means. */
  readonly meanDifference: number;
  readonly isDifferencePrintedSo: boolean;
  readonly rise: Rise;
  readonly sdOfDifferences: Range;
  readonly intervals: readonly ReturnType<typeof meanInterval>[];
  readonly pairedT: ReturnType<typeof leastT>;
  readonly dOfDifferences: ReturnType<typeof dOfDifferences>;
  readonly dByMeanSd: number;
};

function reworkedColumn(n: number, column: PrintedColumn): ReworkedColumn {
  const whole = sumsMeeting(n, column.mean, 1);
  const [possible] = possibleSamples(n, column);
  return {
    sums: STEPS.map((step) => ({ step, sums: sumsMeeting(n, column.mean, step) })),
    squares: whole.flatMap((sum) => squaresMeeting(n, sum, column.sd)),
    sdRange: whole[0] === undefined ? null : sdRangeOf(n, whole[0], column),
    possible: possible ?? null,
  };
}

function sdRangeOf(n: number, sum: number, { min, max }: PrintedColumn): Range | null {
  const others = squaresBetween({ n: n - 2, sum: sum - min - max, min, max });
  if (others === null) return null;
  const ends = min ** 2 + max ** 2;
  return { least: sdOf(n, sum, ends + others.least), most: sdOf(n, sum, ends + others.most) };
}

function riseOf({ n, before, after }: PrintedStudy): Rise {
  if (before.max >= after.min) return { kind: "not-known" };
  return {
    kind: "all-rose",
    leastRise: after.min - before.max,
    mostRise: after.max - before.min,
    test: signedRank(Array.from({ length: n }, (_, place) => place + 1)),
  };
}

function meanDifferenceOf({ n, before, after }: PrintedStudy): number {
  const [less, ...otherLess] = sumsMeeting(n, before.mean, 1);
  const [more, ...otherMore] = sumsMeeting(n, after.mean, 1);
  const isOne = otherLess.length + otherMore.length === 0;
  return isOne && less !== undefined && more !== undefined
    ? (more - less) / n
    : after.mean.value - before.mean.value;
}

/**
 * What can be worked again from the printed figures of two measurements of the same people, and between which bounds lies
 * what cannot.
 *
 * @param study of 3 people at least
 */
export function reworked(study: PrintedStudy): ReworkedStudy {
  const { n, before, after, difference } = study;
  const meanDifference = meanDifferenceOf(study);
  const apart: Apart = { n, meanDifference, sdBefore: before.sd.value, sdAfter: after.sd.value };
  return {
    before: reworkedColumn(n, before),
    after: reworkedColumn(n, after),
    meanDifference,
    isDifferencePrintedSo: isPrintedSo(meanDifference, difference),
    rise: riseOf(study),
    sdOfDifferences: sdRange(apart),
    intervals: CORRELATIONS.map((correlation) => meanInterval(apart, correlation)),
    pairedT: leastT(apart),
    dOfDifferences: dOfDifferences(apart),
    dByMeanSd: dByMeanSd(apart),
  };
}
