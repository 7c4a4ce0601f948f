import { useTranslation } from "react-i18next";

import type { LessonCard } from "../../../core/lessons/lesson";
import { StillPicture } from "../../../parts/figures/still-picture";
import type { CardWords } from "../../../parts/words/use-lesson-words";
import { CardVisits } from "../card-visits";
import styles from "./leaflet.module.css";

export type LeafletCardViewProps = {
  card: LessonCard;
  words: CardWords;
  /** Of all cards of the lesson. */
  number: number;
  /** It has a row of its own: words beside the picture. */
  isAlone: boolean;
};

/** One step on paper: its number, its picture, its words. */
export function LeafletCardView({ card, words, number, isAlone }: LeafletCardViewProps) {
  const { t } = useTranslation("learning");
  const rows = Object.entries(words.rows ?? {});

  return (
    <li
      className={styles["card"]}
      data-alone={isAlone ? "" : undefined}
      data-wide={"drawn" in card.picture ? "" : undefined}
    >
      <span className={styles["number"]}>{number}</span>
      <div className={styles["picture"]}>
        <StillPicture picture={card.picture} />
      </div>
      <div className={styles["words"]}>
        <h2 className={styles["title"]}>{words.title}</h2>
        <p>{words.body}</p>
        {rows.length > 0 && (
          <ul>
            {rows.map(([id, row]) => (
              <li key={id}>{row}</li>
            ))}
          </ul>
        )}
        {card.visits !== undefined && <CardVisits who={card.visits} />}
        {words.important !== undefined && (
          <p className={styles["warning"]}>
            <strong className={styles["important"]}>{t("important")}:</strong>
            {` ${words.important}`}
          </p>
        )}
      </div>
    </li>
  );
}
