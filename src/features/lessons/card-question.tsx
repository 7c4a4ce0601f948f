import { useState } from "react";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";

import type { Question } from "../../core/lessons/lesson";
import { cardPath } from "../../paths";
import { useHydrated } from "../../access/use-hydrated";
import type { CardWords } from "../../parts/words/use-lesson-words";
import { AnswerText, answerClassName, answersClass } from "../../ui/choice/answer";
import { Icon } from "../../ui/icon/icon";
import styles from "./lesson.module.css";
import { checkIcon } from "../../ui/icon/outlines/check";

export type CardQuestionProps = {
  question: Question;
  choices: NonNullable<CardWords["choices"]>;
};

/** A question that teaches: every answer gets a kind word, and one that misses leads to its card. */
export function CardQuestion({ question, choices }: CardQuestionProps) {
  const { t } = useTranslation("learning");
  const isHydrated = useHydrated();
  const [tapped, setTapped] = useState<string | null>(null);
  // Without scripts nothing can be tapped: the right answer stands there with its reason.
  const chosen = isHydrated ? tapped : question.right;
  const isRight = chosen === question.right;

  return (
    <div className={styles["question"]}>
      <div className={answersClass}>
        {question.choices.map((id) => (
          <button
            key={id}
            type="button"
            className={answerClassName(
              chosen !== null && id === question.right ? "first" : "plain",
            )}
            aria-pressed={chosen === id}
            onClick={() => setTapped(id)}
          >
            {chosen !== null && id === question.right && <Icon outline={checkIcon} />}
            <AnswerText name={choices[id]?.text} />
          </button>
        ))}
      </div>
      <div className={styles["reply"]} role="status">
        {chosen !== null && (
          <>
            <p>{choices[chosen]?.reply}</p>
            {!isRight && (
              <Link to={cardPath(question.see.lesson, question.see.card)}>
                {t("question.seeCard")}
              </Link>
            )}
          </>
        )}
      </div>
    </div>
  );
}
