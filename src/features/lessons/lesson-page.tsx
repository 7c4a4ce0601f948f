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

/** More lines than this need the narrow columns of the printed page. */
const MANY_LINES = 9;

/** More cards than these need the smallest print. */
const MOST_CARDS = 15;

const isLong = (cards: readonly LessonCard[], { cards: words }: LessonWords): boolean =>
  cards.length + cards.flatMap(({ id }) => Object.keys(words[id]?.rows ?? {})).length > MANY_LINES;

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
          data-many={isLong(cards, words) ? "" : undefined}
          data-most={count > MOST_CARDS ? "" : undefined}
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
