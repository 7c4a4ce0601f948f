import { useId } from "react";
import { useTranslation } from "react-i18next";

import { text } from "../../ui/words/words";
import { StepCard, type StepProps } from "./step-card";
import { useStudyFigures } from "./use-study-figures";

/** The difference of the means: by the sums, where each mean leaves one. */
export function DifferenceStep({ study, again }: StepProps) {
  const { t } = useTranslation("study");
  const { plain, printed } = useStudyFigures();
  const { n, before, after, difference } = study;
  const { sums, meanDifference, verdicts } = again;
  const value = plain(meanDifference);
  return (
    <StepCard id={useId()} title={t("difference.title")} verdict={verdicts.difference}>
      <p className={text.lead}>
        {sums === null
          ? t("difference.byMeans", {
              before: printed(before.mean),
              after: printed(after.mean),
              difference: value,
            })
          : t("difference.bySums", {
              before: plain(sums.before),
              after: plain(sums.after),
              n,
              difference: value,
            })}
      </p>
      <p>
        {difference === null
          ? t("difference.unprinted")
          : t("difference.printed", { printed: printed(difference) })}
      </p>
    </StepCard>
  );
}
