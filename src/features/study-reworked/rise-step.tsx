import { useId } from "react";
import { useTranslation } from "react-i18next";

import type { PrintedStudy } from "../../core/study/printed";
import { WHENS } from "../../core/study/typed-study";
import { FigureTable } from "../../ui/table/figure-table";
import { ScaledPlot } from "./scaled-plot";
import { StepCard, type StepProps } from "./step-card";
import { useRankRows } from "./use-rank-rows";
import { useStudyFigures, type StudyFigures } from "./use-study-figures";

/** What SPSS prints where a chance rounds to nothing, in the way of the paper. */
const ROUNDED = { value: 0, decimals: 3 };

/** Whether all went the same way, and what of Wilcoxon's test follows from that alone. */
export function RiseStep({ study, again, isJujun }: StepProps) {
  const { t } = useTranslation("study");
  const figures = useStudyFigures();
  const { rise } = again;
  const rows = useRankRows(study.n, rise);
  const ends = endsOf(study, figures);
  const isKnown = rise.kind !== "not-known";
  return (
    <StepCard id={useId()} title={t("rise.title")} verdict={isKnown ? null : "cannot-tell"}>
      <ScaledPlot
        label={t("rise.plot", ends)}
        rows={WHENS.map((when) => {
          const { mean, min, max } = study[when];
          return {
            name: t(`when.${when}`),
            value: figures.printed(mean),
            mean: mean.value,
            least: min,
            most: max,
          };
        })}
      />
      <p>{rise.kind === "all-fell" ? t("rise.fallEnds", ends) : t("rise.ends", ends)}</p>
      <p>
        {rise.kind === "not-known"
          ? t("rise.not-known")
          : t(`rise.${rise.kind}`, {
              least: figures.plain(rise.leastChange),
              most: figures.plain(rise.mostChange),
            })}
      </p>
      <FigureTable
        caption={t("rise.caption")}
        columns={[t("figure.name"), t("rise.value")]}
        rows={rows}
      />
      {isKnown && <p>{t("rise.ties")}</p>}
      {isJujun && <p>{t("rise.rounded", { sig: figures.printed(ROUNDED) })}</p>}
      <p>{t("rise.p")}</p>
      <p>{t("rise.cause")}</p>
    </StepCard>
  );
}

const endsOf = ({ before, after }: PrintedStudy, { plain }: StudyFigures) => ({
  beforeMin: plain(before.min),
  beforeMax: plain(before.max),
  afterMin: plain(after.min),
  afterMax: plain(after.max),
});
