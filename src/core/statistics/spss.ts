import type { TestedRanks } from "./signed-rank";
import type { DecimalMark } from "./written-chance";

/** One row of the table of ranks; the mean is null where there is no pair. */
export type SpssRanks = {
  readonly pairs: number;
  readonly meanRank: number | null;
  readonly sumOfRanks: number;
};

/** The signed rank test as SPSS and PSPP list it: their two tables, figure by figure. */
export type SpssTable = {
  readonly negative: SpssRanks;
  readonly positive: SpssRanks;
  readonly ties: number;
  readonly total: number;
  /** Without correction for continuity, with the sign of the smaller sum: never above 0. */
  readonly z: number;
  /** Which ranks the footnote says the figure is based on. */
  readonly basedOn: "negative" | "positive";
  /** "Asymp. Sig. (2-tailed)", before it is rounded for printing. */
  readonly sig: number;
};

const rowOf = ({ pairs, ranks }: TestedRanks["rose"]): SpssRanks => ({
  pairs,
  meanRank: pairs === 0 ? null : ranks / pairs,
  sumOfRanks: ranks,
});

/** SPSS Statistics Algorithms, NPAR TESTS, Wilcoxon; met with PSPP. */
export const spssTableOf = ({
  rose,
  fell,
  zeros,
  pairs,
  approximations,
}: TestedRanks): SpssTable => ({
  negative: rowOf(fell),
  positive: rowOf(rose),
  ties: zeros,
  total: pairs + zeros,
  z: -Math.abs(approximations.plain.z),
  basedOn: rose.ranks > fell.ranks ? "negative" : "positive",
  sig: approximations.plain.p,
});

/** A chance below this is what SPSS prints as ".000". */
export const LEAST_SPSS_SIG = 0.0005;

/**
 * A chance as SPSS prints it, to be met in a paper and printed only beside the program's name: ".000" is no nought, it is
 * less than 0.0005.
 */
export const spssSig = (p: number, mark: DecimalMark = "."): string =>
  p.toFixed(3).replace(/^0/, "").replace(".", mark);
