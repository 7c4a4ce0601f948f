import { useId } from "react";
import { useTranslation } from "react-i18next";

import { STEPS } from "../../core/study/column-fit";
import { FigureTable } from "../../ui/table/figure-table";
import { StepCard, type StepProps } from "./step-card";
import { useStudyFigures } from "./use-study-figures";

/** Whether the means can come from whole figures, halves, half teaspoons or tenths. */
export function MeansStep({ study, again, isJujun }: StepProps) {
  const { t } = useTranslation("study");
  const figures = useStudyFigures();
  const sumsWords = useSumsWords();
  const fits = [again.before.fits, again.after.fits];
  const silent = STEPS.filter((_step, place) => fits.some((one) => one[place]?.tells === false));
  return (
    <StepCard id={useId()} title={t("means.title")} verdict={again.verdicts.means}>
      <p>{t("means.how", { n: study.n })}</p>
      <FigureTable
        caption={t("means.caption")}
        columns={[t("means.step"), t("when.before"), t("when.after")]}
        rows={STEPS.map((step, place) => ({
          name: figures.plain(step),
          cells: fits.map((one) => sumsWords(one[place]?.sums ?? [])),
        }))}
      />
      {fits.some(([whole]) => whole?.sums.length === 0) && <p>{t("means.finer")}</p>}
      {silent.length > 0 && (
        <p>{t("means.silent", { steps: silent.map(figures.plain).join("; ") })}</p>
      )}
      {isJujun && <p>{t("means.spoon")}</p>}
    </StepCard>
  );
}

/** The sums that are possible, in a cell of a table. */
function useSumsWords(): (sums: readonly number[]) => string {
  const { t } = useTranslation("study");
  const { plain } = useStudyFigures();
  return (sums) => {
    const [first, last] = [sums[0], sums[sums.length - 1]];
    if (first === undefined || last === undefined) return t("means.none");
    if (sums.length === 1) return plain(first);
    const ends = { first: plain(first), last: plain(last) };
    return sums.length === 2
      ? t("means.either", ends)
      : t("means.many", { ...ends, number: plain(sums.length) });
  };
}
