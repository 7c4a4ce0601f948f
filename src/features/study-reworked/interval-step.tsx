import { useId } from "react";
import { useTranslation } from "react-i18next";

import { FigureTable } from "../../ui/table/figure-table";
import { ScaledPlot } from "./scaled-plot";
import { StepCard, type StepProps } from "./step-card";
import { useStudyFigures } from "./use-study-figures";

/** The interval of the mean difference, for every way in which before and after may go together. */
export function IntervalStep({ again, isJujun }: StepProps) {
  const { t } = useTranslation("study");
  const { fixed, plain, chance } = useStudyFigures();
  const { intervals, meanDifference, pairedT } = again;
  const two = (value: number): string => fixed(value, 2);
  const side = sideOf(intervals);
  return (
    <StepCard id={useId()} title={t("interval.title")} verdict="bounds">
      <p>{t("interval.how")}</p>
      {side === "above" && (
        <ScaledPlot
          label={t("interval.plot")}
          rows={intervals
            .filter(({ correlation }) => Number.isInteger(correlation))
            .map(({ correlation, low, high }) => ({
              name: `r ${plain(correlation)}`,
              value: `${two(low)}–${two(high)}`,
              mean: meanDifference,
              least: low,
              most: high,
            }))}
        />
      )}
      <p>{t(`interval.${side}`)}</p>
      <FigureTable
        caption={t("interval.caption")}
        columns={[t("interval.r"), t("interval.from"), t("interval.until")]}
        rows={intervals.map(({ correlation, low, high }) => ({
          name: plain(correlation),
          cells: [two(low), two(high)],
        }))}
      />
      {pairedT !== null && (
        <p>{t("interval.t", { t: two(pairedT.t), p: chance(pairedT.mostP) })}</p>
      )}
      {isJujun && <p>{t("interval.unused")}</p>}
      <p>{t("interval.bell")}</p>
    </StepCard>
  );
}

function sideOf(
  intervals: readonly { readonly low: number; readonly high: number }[],
): "above" | "below" | "across" {
  if (intervals.every(({ low }) => low > 0)) return "above";
  return intervals.every(({ high }) => high < 0) ? "below" : "across";
}
