import { useTranslation } from "react-i18next";

import { VERDICTS, type Review } from "../../../core/midwife/review";
import type { Standing } from "../../../core/review/progress";

export type PrintedAnswerProps = { standing: Standing; review: Review | undefined };

/** What she said; where she has not, a box for each answer. */
export function PrintedAnswer({ standing, review }: PrintedAnswerProps) {
  const { t } = useTranslation("review");
  if (standing === "open" || standing === "changed")
    return VERDICTS.map((verdict) => <p key={verdict}>{`☐ ${t(`answer.${verdict}`)}`}</p>);
  const says = standing === "changes" ? (review?.says ?? null) : null;
  const note = review?.note ?? null;
  return (
    <>
      <p>
        <strong>{`☑ ${t(`answer.${standing}`)}`}</strong>
      </p>
      {says !== null && <p>{`${t("paper.says")} ${says}`}</p>}
      {note !== null && <p>{`${t("paper.note")} ${note}`}</p>}
    </>
  );
}
