import { useEffect, useMemo, useRef } from "react";
import { useTranslation } from "react-i18next";

import type { LessonCard } from "../../core/lessons/lesson";
import { paths } from "../../paths";
import { FlowPage } from "../../shell/page-shell";
import { useHydrated } from "../../access/use-hydrated";
import { useLessonWords, type LessonWords } from "../../parts/words/use-lesson-words";
import { classNames } from "../../ui/class-names";
import { Page } from "../../ui/layout/layout";
import { Steps } from "../../ui/steps/steps";
import { CardView } from "./card-view";
import { LeafletFoot } from "./leaflet-foot";
import { LessonDock } from "./lesson-dock";
import leaflet from "./leaflet.module.css";
import styles from "./lesson.module.css";
import { useArrowKeys } from "./use-arrow-keys";
import { useLesson, type OpenLesson } from "./use-lesson";

/** More cards and lines than these, or more letters, need the narrow columns of the printed page. */
const MANY_LINES = 9;
const MANY_LETTERS = 1_200;

/** More cards than these need small print. */
const MOST_CARDS = 15;

/** More letters than these need the smallest pictures too. */
const MOST_LETTERS = 3_200;

type Room = { readonly many: boolean; readonly most: boolean; readonly dense: boolean };

/** How close the cards have to stand for all of them to be on one printed page. */
function roomOf(cards: readonly LessonCard[], { cards: words }: LessonWords): Room {
  const all = cards.flatMap(({ id }) => words[id] ?? []);
  const rows = all.flatMap((one) => Object.values(one.rows ?? {}));
  const texts = [...rows, ...all.flatMap((one) => [one.title, one.body, one.important ?? ""])];
  const letters = texts.reduce((total, { length }) => total + length, 0);
  return {
    many: cards.length + rows.length > MANY_LINES || letters > MANY_LETTERS,
    most: cards.length > MOST_CARDS,
    dense: letters > MOST_LETTERS,
  };
}

/** One lesson, a card at a time. Without scripts, and on paper, all its cards stand under one another. */
export function LessonPage() {
  const opened = useLesson();
  return opened === null ? null : <Opened {...opened} />;
}

function Opened({ lesson, cards, place, open, finish }: OpenLesson) {
  const { t } = useTranslation(["learning", "common"]);
  const wordsOf = useLessonWords();
  const words = useMemo(() => wordsOf(lesson.id), [wordsOf, lesson.id]);
  const list = useRef<HTMLOListElement>(null);
  const isHydrated = useHydrated();
  const shown = useRef<string | null>(null);
  const count = cards.length;
  const room = useMemo(() => roomOf(cards, words), [cards, words]);

  useEffect(() => {
    if (!isHydrated || shown.current === place.card.id) return;
    const isFirst = shown.current === null;
    shown.current = place.card.id;
    // The first card is where the page begins: the browser sees to that itself.
    if (isFirst) return;
    window.scrollTo(0, 0);
    list.current
      ?.querySelector<HTMLElement>(`[data-card="${place.card.id}"] h2`)
      ?.focus({ preventScroll: true });
  }, [isHydrated, place.card.id]);
  useArrowKeys(place, open);

  return (
    <FlowPage title={words.title} back={{ to: paths.lessons, label: t("title") }}>
      <Page single>
        <header className={classNames(styles["top"], leaflet["top"])}>
          <h1 className={classNames(styles["name"], leaflet["name"])}>{words.title}</h1>
          <div className={styles["steps"]} data-screen>
            <Steps
              count={count}
              current={place.number}
              label={t("cardOf", { number: place.number, count })}
            />
          </div>
        </header>
        {cards.some(({ calls }) => calls) && (
          <ul className={classNames(styles["numbers"], leaflet["numbers"])}>
            <li>{t("leaflet.puskesmas")}</li>
            <li>{t("leaflet.midwife")}</li>
            <li>119</li>
          </ul>
        )}
        <ol
          ref={list}
          className={classNames(styles["cards"], leaflet["cards"])}
          data-many={room.many ? "" : undefined}
          data-most={room.most ? "" : undefined}
          data-dense={room.dense ? "" : undefined}
        >
          {cards.map((card) => {
            const own = words.cards[card.id];
            return own === undefined ? null : (
              <CardView key={card.id} card={card} words={own} isShown={card === place.card} />
            );
          })}
        </ol>
        <LessonDock
          lesson={lesson.id}
          place={place}
          words={words.cards[place.card.id]}
          onOpen={open}
          onFinish={finish}
        />
        <LeafletFoot lesson={lesson} isLast={place.next === null} />
      </Page>
    </FlowPage>
  );
}
