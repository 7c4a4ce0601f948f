import { sources } from "../../../content/sources/index";
import { careCalendar } from "../../../content/visits/visits";
import type { LeafletCard } from "../../../core/lessons/leaflet";
import type { LessonCard } from "../../../core/lessons/lesson";
import type { CardWords } from "../../../parts/words/use-lesson-words";

/** A visit in words: "Kunjungan bayi (KN1): 6 sampai 48 jam setelah lahir.", with its dates where the birth is known. */
const VISIT_LETTERS = 90;

/** How much room a card needs on paper. */
export function roomOf(card: LessonCard, words: CardWords): LeafletCard {
  const visits = careCalendar.visits.filter(({ who }) => who === card.visits);
  const texts = [
    words.body,
    ...Object.values(words.rows ?? {}),
    ...(words.important === undefined ? [] : [words.important]),
  ];
  return {
    id: card.id,
    titleLetters: words.title.length,
    paragraphs: [...texts.map(({ length }) => length), ...visits.map(() => VISIT_LETTERS)],
    isWide: "drawn" in card.picture,
    sources: Object.fromEntries(
      card.sources.map((id) => [id, sources.get(id)?.citation.length ?? 0]),
    ),
  };
}
