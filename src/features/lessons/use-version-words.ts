import { useTranslation } from "react-i18next";

import type { Lesson, LessonCard } from "../../core/lessons/lesson";
import { cardStatement } from "../../core/review/statement-ids";
import { useReviewedCount } from "../../parts/review/use-marks";

/** Which version a lesson is, and how many of these cards a midwife has reviewed as they stand now. */
export function useVersionWords(
  { id, version, written }: Lesson,
  cards: readonly LessonCard[],
): { readonly version: string; readonly review: string } {
  const { t, i18n } = useTranslation("learning");
  const format = new Intl.DateTimeFormat(i18n.language, { dateStyle: "long", timeZone: "UTC" });
  const count = useReviewedCount(cards.map((card) => cardStatement(id, card.id)));
  return {
    version: t("leaflet.version", {
      version,
      date: format.format(new Date(`${written}T00:00:00Z`)),
    }),
    review:
      count === 0 ? t("leaflet.notReviewed") : t("leaflet.reviewed", { count, all: cards.length }),
  };
}
