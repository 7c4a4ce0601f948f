import { memo, Suspense } from "react";
import { useTranslation } from "react-i18next";

import type { LessonCard, LessonId } from "../../core/lessons/lesson";
import { cardStatement } from "../../core/review/statement-ids";
import { ReviewMark } from "../../parts/review/review-mark";
import { CallList } from "../../parts/signs/call-list";
import type { CardWords } from "../../parts/words/use-lesson-words";
import { classNames } from "../../ui/class-names";
import { Figure } from "../../ui/figure/figure";
import { Lead, Title } from "../../ui/words/words";
import { CardPicture } from "./card-picture";
import { CardQuestion } from "./card-question";
import { CardSources } from "./card-sources";
import { CardVisits } from "./card-visits";
import styles from "./lesson.module.css";
import { PracticeStart } from "./practice-start";
import { ReworkedLink } from "./reworked-link";

export type CardViewProps = {
  lesson: LessonId;
  card: LessonCard;
  words: CardWords;
  isShown: boolean;
};

/**
 * One idea: its picture, its name, a sentence or two, and what must not be missed. Each card of a written page comes to
 * life by itself, the first one first: all at once would hold a slow phone for a second. A page that is drawn again must not
 * touch the others before, or React brings all of them to life in that one step.
 */
export const CardView = memo(function CardView(props: CardViewProps) {
  return (
    <li
      className={styles["card"]}
      data-card={props.card.id}
      data-shown={props.isShown ? "" : undefined}
    >
      <Suspense>
        <Card {...props} />
      </Suspense>
    </li>
  );
});

function Card({ lesson, card, words, isShown }: CardViewProps) {
  const { t } = useTranslation("learning");
  const rows = Object.entries(words.rows ?? {});
  /** What is to be tapped, and what must not be missed, should be in sight with the picture. */
  const isBusy =
    card.question !== undefined || card.practice === true || words.important !== undefined;
  const heading = `judul-${card.id}`;

  return (
    <article
      className={classNames(styles["article"], words.important !== undefined && styles["brief"])}
      aria-labelledby={heading}
    >
      <Figure height={isBusy ? "low" : "card"} plate>
        <CardPicture picture={card.picture} alt={words.alt} isShown={isShown} />
      </Figure>
      <div className={styles["words"]}>
        <Title id={heading} className={styles["title"]} tabIndex={-1}>
          {words.title}
        </Title>
        <Lead>{words.body}</Lead>
        {rows.length > 0 && (
          <ul className={styles["rows"]}>
            {rows.map(([id, row]) => (
              <li key={id}>{row}</li>
            ))}
          </ul>
        )}
        {card.visits !== undefined && <CardVisits who={card.visits} />}
        {words.important !== undefined && (
          <p className={styles["important"]}>
            <strong>{t("important")}</strong>
            {` ${words.important}`}
          </p>
        )}
        {card.question !== undefined && (
          <CardQuestion question={card.question} choices={words.choices ?? {}} />
        )}
        {card.calls === true && (
          <div data-screen>
            <CallList />
          </div>
        )}
        {card.reworked === true && <ReworkedLink />}
        {card.practice === true && <PracticeStart isShown={isShown} />}
        <ReviewMark statement={cardStatement(lesson, card.id)} />
        <CardSources card={card} />
      </div>
    </article>
  );
}
