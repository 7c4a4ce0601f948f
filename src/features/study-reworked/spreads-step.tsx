import { useId } from "react";
import { useTranslation } from "react-i18next";

import { POSSIBLE_PAIRS } from "../../content/study/possible-pairs";
import { FigureTable } from "../../ui/table/figure-table";
import { StepCard, type StepProps } from "./step-card";
import { useSpreadRows } from "./use-spread-rows";
import { useStudyFigures } from "./use-study-figures";

/** Whether the standard deviations can come from such figures with that least and most. */
export function SpreadsStep({ study, again, isJujun }: StepProps) {
  const { t } = useTranslation("study");
  const { plain } = useStudyFigures();
  const rows = useSpreadRows(study, again);
  return (
    <StepCard id={useId()} title={t("spreads.title")} verdict={again.verdicts.spreads}>
      <p>{t("spreads.how")}</p>
      <FigureTable
        caption={t("spreads.caption")}
        columns={[t("figure.name"), t("when.before"), t("when.after")]}
        rows={rows}
      />
      <p>{t("spreads.ends")}</p>
      {again.verdicts.spreads === "does-not-fit" && <p>{t("spreads.none")}</p>}
      {isJujun && (
        <p>
          {t("spreads.samples", {
            before: plain(POSSIBLE_PAIRS.before),
            after: plain(POSSIBLE_PAIRS.after),
          })}
        </p>
      )}
    </StepCard>
  );
}
