import { useId } from "react";
import { useTranslation } from "react-i18next";

import { JUJUN, JUJUN_CHARACTERISTICS } from "../../content/study/printed";
import { shareOf } from "../../core/statistics/share";
import { FigureTable } from "../../ui/table/figure-table";
import { StepCard } from "./step-card";
import { useStudyFigures } from "./use-study-figures";

/** Whether the percentages of Table 1 are those of its counts; each count once. */
export function SharesStep() {
  const { t } = useTranslation("study");
  const { fixed, plain } = useStudyFigures();
  const shares = JUJUN_CHARACTERISTICS.map(({ n, percent }) => ({
    n,
    percent,
    again: shareOf(n, JUJUN.n).percent ?? 0,
  }));
  const fits = shares.every(({ percent, again }) => Math.round(again) === percent);
  const once = shares.filter(({ n }, place) => shares.findIndex((one) => one.n === n) === place);
  return (
    <StepCard id={useId()} title={t("shares.title")} verdict={fits ? "fits" : "does-not-fit"}>
      <FigureTable
        caption={t("shares.caption")}
        columns={[t("shares.count"), t("shares.again"), t("shares.printed")]}
        rows={once.map(({ n, percent, again }) => ({
          name: `${n} ÷ ${JUJUN.n}`,
          cells: [fixed(again, 1), plain(percent)],
        }))}
      />
    </StepCard>
  );
}
