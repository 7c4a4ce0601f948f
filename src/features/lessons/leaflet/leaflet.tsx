import { useMemo } from "react";
import { useTranslation } from "react-i18next";

import { lessons } from "../../../content/lessons/index";
import {
  cardsFor,
  type Lesson,
  type LessonCard,
  type LessonId,
} from "../../../core/lessons/lesson";
import { sheetsOf, type LeafletSheet } from "../../../core/lessons/leaflet";
import { wayOf } from "../../../core/settings/settings";
import { useSettings } from "../../../access/services-context";
import { useLessonWords, type CardWords } from "../../../parts/words/use-lesson-words";
import { Paper, PaperSheet } from "../../../ui/paper/paper";
import { LeafletCardView } from "./leaflet-card";
import { LeafletFoot } from "./leaflet-foot";
import styles from "./leaflet.module.css";
import { roomOf } from "./room";

export type LeafletProps = {
  lesson: LessonId;
  /** Counts how often it was asked for. */
  asked: number;
};

/** A lesson for the wall: its cards numbered and large, on as many sheets of A4 as they fill. */
export function Leaflet({ lesson: id, asked }: LeafletProps) {
  const { massage } = useSettings();
  const wordsOf = useLessonWords();
  const words = useMemo(() => wordsOf(id), [wordsOf, id]);
  const lesson = lessons[id];
  const way = wayOf(massage);
  const { cards, sheets } = useMemo(() => {
    const all = cardsFor(lesson, way);
    const rooms = all.flatMap((card) => {
      const own = words.cards[card.id];
      return own === undefined ? [] : [roomOf(card, own)];
    });
    return { cards: all, sheets: sheetsOf(rooms) };
  }, [lesson, way, words]);

  return (
    <Paper asked={asked}>
      {sheets.map((sheet, index) => (
        <Sheet
          key={sheet.rows.join()}
          sheet={sheet}
          title={words.title}
          place={{ number: index + 1, count: sheets.length }}
          lesson={lesson}
          cards={cards}
          words={words.cards}
        />
      ))}
    </Paper>
  );
}

type SheetProps = {
  sheet: LeafletSheet;
  title: string;
  place: { readonly number: number; readonly count: number };
  lesson: Lesson;
  cards: readonly LessonCard[];
  words: Readonly<Record<string, CardWords>>;
};

function Sheet({ sheet, title, place, lesson, cards, words }: SheetProps) {
  const { t } = useTranslation("learning");
  const rows = sheet.rows.map((row) => cards.filter(({ id }) => row.some((one) => one === id)));
  const calls = place.number === 1 && cards.some((card) => card.calls === true);

  return (
    <PaperSheet className={styles["sheet"]}>
      <header className={styles["head"]}>
        <h1 className={styles["name"]}>{title}</h1>
        {place.count > 1 && <p>{t("leaflet.sheet", place)}</p>}
      </header>
      {calls && (
        <ul className={styles["numbers"]}>
          <li>{t("leaflet.puskesmas")}</li>
          <li>{t("leaflet.midwife")}</li>
          <li>119</li>
        </ul>
      )}
      <ol className={styles["cards"]} data-letters={sheet.size}>
        {rows.flatMap((row) =>
          row.map((card) => {
            const own = words[card.id];
            return own === undefined ? null : (
              <LeafletCardView
                key={card.id}
                card={card}
                words={own}
                number={cards.indexOf(card) + 1}
                isAlone={row.length === 1}
              />
            );
          }),
        )}
      </ol>
      <LeafletFoot lesson={lesson} cards={rows.flat()} />
    </PaperSheet>
  );
}
