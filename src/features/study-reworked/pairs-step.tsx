import { useId } from "react";
import { useTranslation } from "react-i18next";

import { POSSIBLE_PAIRS } from "../../content/study/possible-pairs";
import { dBetween, sdOfSquares, type Range } from "../../core/study/bounds";
import { FigureTable } from "../../ui/table/figure-table";
import type { NamedRow } from "../../ui/table/named-rows";
import { StepCard, type StepProps } from "./step-card";
import { useStudyFigures } from "./use-study-figures";

/** Between which bounds the spread of the differences lies, and so the effect that hangs on it. */
export function PairsStep({ study, again, isJujun }: StepProps) {
  const { t } = useTranslation("study");
  const figures = useStudyFigures();
  const { sdOfDifferences, dByMeanSd, meanDifference } = again;

  const rowOf = (
    name: string,
    { least, most }: { readonly least: number; readonly most: number | null },
  ): NamedRow => ({
    name,
    cells: [figures.fixed(least, 2), most === null ? t("pairs.endless") : figures.fixed(most, 2)],
  });
  const rowsOf = (range: Range, sd: string, d: string): readonly NamedRow[] => [
    rowOf(sd, range),
    rowOf(d, dBetween(range, meanDifference)),
  ];
  const { before, after, squaredDifferences: squares } = POSSIBLE_PAIRS;
  const possible = {
    least: sdOfSquares(study.n, meanDifference, squares.least),
    most: sdOfSquares(study.n, meanDifference, squares.most),
  };
  return (
    <StepCard id={useId()} title={t("pairs.title")} verdict="bounds">
      <p>{t("pairs.how")}</p>
      <FigureTable
        caption={t("pairs.caption")}
        columns={[t("figure.name"), t("pairs.least"), t("pairs.most")]}
        rows={[
          ...rowsOf(sdOfDifferences, t("pairs.byRule"), t("pairs.dByRule")),
          ...(isJujun ? rowsOf(possible, t("pairs.bySamples"), t("pairs.dBySamples")) : []),
          ...(dByMeanSd === null
            ? []
            : [rowOf(t("pairs.dByMean"), { least: dByMeanSd, most: dByMeanSd })]),
        ]}
      />
      {isJujun && <p>{t("pairs.counted", { number: figures.plain(before * after) })}</p>}
      <p>{t("pairs.d")}</p>
      <p>{t("pairs.single")}</p>
    </StepCard>
  );
}
