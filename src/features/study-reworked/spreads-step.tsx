import { useId } from "react";
import { useTranslation } from "react-i18next";

import { MADE_UP, POSSIBLE_PAIRS } from "../../content/study/possible-pairs";
import { WHENS } from "../../core/study/typed-study";
import { FigureTable } from "../../ui/table/figure-table";
import { StepCard, type StepProps } from "./step-card";
import { useSpreadRows } from "./use-spread-rows";
import { useStudyFigures } from "./use-study-figures";

/** Whether the standard deviations can come from such figures with that least and most. */
export function SpreadsStep({ study, again, isJujun }: StepProps) {
  const { t } = useTranslation("study");
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
      {isJujun && <MadeUp />}
    </StepCard>
  );
}

/** One sample that meets all that is printed, made up: that there can be one is shown by it. */
function MadeUp() {
  const { t } = useTranslation("study");
  const { plain } = useStudyFigures();
  const { before, after } = POSSIBLE_PAIRS;
  return (
    <>
      <p>{t("spreads.samples", { before: plain(before), after: plain(after) })}</p>
      <p>{t("spreads.made")}</p>
      {WHENS.map((when) => (
        <p key={when}>
          {t("spreads.example", {
            when: t(`when.${when}`),
            figures: MADE_UP[when].join(", "),
          })}
        </p>
      ))}
    </>
  );
}
