import { useEffect, useMemo, useRef } from "react";
import { useTranslation } from "react-i18next";

import { paths } from "../../paths";
import { FlowPage } from "../../shell/page-shell";
import { useHydrated } from "../../access/use-hydrated";
import { useLessonWords } from "../../parts/words/use-lesson-words";
import { Page } from "../../ui/layout/layout";
import { Steps } from "../../ui/steps/steps";
import { CardView } from "./card-view";
import { LessonDock } from "./lesson-dock";
import { LessonFoot } from "./lesson-foot";
import styles from "./lesson.module.css";
import { useArrowKeys } from "./use-arrow-keys";
import { useLeaflet } from "./use-leaflet";
import { useShow } from "./use-show";
import { useLesson, type OpenLesson } from "./use-lesson";

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
  const { Face: Leaflet, asked, hasFailed, print } = useLeaflet(true);

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
  const { Show, begin, leave } = useShow();

  return (
    <>
      {Leaflet !== null && lesson.id !== "teach-back" && (
        <Leaflet lesson={lesson.id} asked={asked} />
      )}
      <FlowPage title={words.title} back={{ to: paths.lessons, label: t("title") }}>
        <Page single>
          {Show !== null && <Show place={place} onOpen={open} onLeave={leave} />}
          <header className={styles["top"]}>
            <h1 className={styles["name"]}>{words.title}</h1>
            <div className={styles["steps"]} data-screen>
              <Steps
                count={count}
                current={place.number}
                label={t("cardOf", { number: place.number, count })}
              />
            </div>
          </header>
          <ol ref={list} className={styles["cards"]}>
            {cards.map((card) => {
              const own = words.cards[card.id];
              return own === undefined ? null : (
                <CardView
                  key={card.id}
                  lesson={lesson.id}
                  card={card}
                  words={own}
                  isShown={card === place.card}
                />
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
          <LessonFoot
            lesson={lesson}
            cards={cards}
            isLast={place.next === null}
            hasFailed={hasFailed}
            onPrint={print}
            onShow={begin}
          />
        </Page>
      </FlowPage>
    </>
  );
}
