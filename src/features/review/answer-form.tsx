import { useState } from "react";
import { useTranslation } from "react-i18next";

import type { ReviewingState } from "../../application/review/reviewing";
import { NOTE_LENGTH, VERDICTS, type Review } from "../../core/midwife/review";
import type { Answer } from "../../core/review/answering";
import type { Standing } from "../../core/review/progress";
import { Button } from "../../ui/button/button";
import { AnswerGroup } from "../../ui/choice/answer-group";
import { TextArea } from "../../ui/field/text-area";
import { LiveRegion } from "../../ui/live-region/live-region";
import { text } from "../../ui/words/words";
import styles from "./review.module.css";

export type AnswerFormProps = {
  standing: Standing;
  review: Review | undefined;
  keeping: ReviewingState["keeping"];
  onAnswer: (answer: Answer) => void;
  onTryAgain: () => void;
};

/** What she says to the statement; every letter is kept as it is written. */
export function AnswerForm({ standing, review, keeping, onAnswer, onTryAgain }: AnswerFormProps) {
  const { t } = useTranslation("review");
  const isAnswered = standing !== "open" && standing !== "changed";
  const verdict = isAnswered ? standing : null;

  return (
    <section className={styles["answer"]} aria-label={t("answer.legend")}>
      {standing === "changed" && <p role="status">{t("changed")}</p>}
      <AnswerGroup
        legend={t("answer.legend")}
        name="jawaban"
        value={verdict}
        onChange={(said) => onAnswer({ verdict: said })}
        answers={VERDICTS.map((value) => ({ value, label: t(`answer.${value}`) }))}
      />
      {verdict === "changes" && (
        <Said label={t("says")} begun={review?.says ?? ""} onSay={(says) => onAnswer({ says })} />
      )}
      {isAnswered && (
        <Said label={t("note")} begun={review?.note ?? ""} onSay={(note) => onAnswer({ note })} />
      )}
      <LiveRegion visible>
        {isAnswered && <p className={text.quiet}>{t(`keeping.${keeping}`)}</p>}
      </LiveRegion>
      {keeping === "failed" && (
        <Button kind="secondary" onClick={onTryAgain}>
          {t("tryAgain")}
        </Button>
      )}
    </section>
  );
}

type SaidProps = { label: string; begun: string; onSay: (text: string) => void };

/** What is being written stays as it is under her fingers, whatever is read meanwhile. */
function Said({ label, begun, onSay }: SaidProps) {
  const [value, setValue] = useState(begun);
  return (
    <TextArea
      label={label}
      value={value}
      maxLength={NOTE_LENGTH}
      onChange={({ currentTarget }) => {
        setValue(currentTarget.value);
        onSay(currentTarget.value);
      }}
    />
  );
}
