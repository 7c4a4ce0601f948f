import { useEffect } from "react";
import { useLocation, useNavigate } from "react-router";

import { lessons } from "../../content/lessons/index";
import {
  cardsFor,
  LESSON_IDS,
  placeOf,
  type Lesson,
  type LessonCard,
  type Place,
} from "../../core/lessons/lesson";
import { LESSON_READ, wayOf } from "../../core/settings/settings";
import { cardPath, lessonPaths, paths } from "../../paths";
import { useServices, useSettings } from "../../access/services-context";
import { useHydrated } from "../../access/use-hydrated";

export type OpenLesson = {
  readonly lesson: Lesson;
  readonly cards: readonly LessonCard[];
  readonly place: Place;
  readonly open: (card: LessonCard) => void;
  /** The lesson has been read to its end. */
  readonly finish: () => void;
};

/** The lesson of this address at the card that it names, and the ways on from there. Null for no lesson. */
export function useLesson(): OpenLesson | null {
  const { pathname, search } = useLocation();
  const navigate = useNavigate();
  const { settings } = useServices();
  const { massage } = useSettings();
  const isHydrated = useHydrated();

  const id = LESSON_IDS.find((one) => lessonPaths[one] === pathname.replace(/\/+$/, ""));
  const lesson = id === undefined ? null : lessons[id];
  const cards = lesson === null ? [] : cardsFor(lesson, wayOf(massage));
  const place = placeOf(cards, isHydrated ? new URLSearchParams(search).get("kartu") : null);

  const isReadOn = isHydrated && place !== null && place.number > 1;
  const card = place?.card.id;
  useEffect(() => {
    if (!isReadOn || id === undefined || card === undefined) return;
    settings.change(({ lessonPlaces }) =>
      lessonPlaces[id] === LESSON_READ ? {} : { lessonPlaces: { ...lessonPlaces, [id]: card } },
    );
  }, [isReadOn, id, card, settings]);

  if (lesson === null || place === null) return null;
  return {
    lesson,
    cards,
    place,
    open: (next) => void navigate(cardPath(lesson.id, next.id), { replace: true }),
    finish: () => {
      settings.change(({ lessonPlaces }) => ({
        lessonPlaces: { ...lessonPlaces, [lesson.id]: LESSON_READ },
      }));
      void navigate(paths.lessons);
    },
  };
}
