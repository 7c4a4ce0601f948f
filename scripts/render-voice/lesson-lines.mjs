import { LESSON_LONGEST_MS } from "./core.mjs";
import { PATHS } from "./paths.mjs";
import { readJson } from "./read-json.mjs";

/** What is said in one clip: up to a full stop, so that a question keeps its answer. */
const sentencesOf = (text) => text?.split(/(?<=\.)\s+/) ?? [];

/** A card is heard as its title, then its warning, sentence by sentence. */
const placesOf = (lesson, card, { title, important }) => [
  { place: `${lesson}/${card}: title`, text: title },
  ...sentencesOf(important).map((text, n) => ({
    place: `${lesson}/${card}: warning, sentence ${n + 1}`,
    text,
  })),
];

/**
 * The clips of the lessons, each with the places that it says and what stands there: the words are those of the app,
 * written once. A place that no clip says has the id undefined, a clip too many has no text.
 * @returns {{id: string | undefined, place: string, text: string | undefined}[]}
 */
export const readLessonLines = () => {
  const lessons = readJson(PATHS.lessonWords);
  const clips = readJson(PATHS.lessonLines);
  return Object.entries(lessons).flatMap(([lesson, { cards }]) =>
    Object.entries(cards).flatMap(([card, words]) => {
      const places = placesOf(lesson, card, words);
      const ids = clips[lesson]?.[card] ?? [];
      const extra = ids.slice(places.length).map((id) => ({ id, place: `${lesson}/${card}` }));
      const said = places.map(({ place, text }, n) => ({ id: ids[n], place, text }));
      return said.concat(extra);
    }),
  );
};

/** What is recorded for the lessons alone, in the shape of the other lines; the rest they borrow from the session. */
export const ownLessonLines = (lessonLines, lines) => {
  const borrowed = new Set(lines.map(({ id }) => id));
  const own = lessonLines.filter(({ id }) => id !== undefined && !borrowed.has(id));
  return [...new Map(own.toReversed().map(({ id, text }) => [id, text])).entries()]
    .toReversed()
    .map(([id, text]) => ({ id, text: { id: text ?? "" }, longestMs: LESSON_LONGEST_MS }));
};
