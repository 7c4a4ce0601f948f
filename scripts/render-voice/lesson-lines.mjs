import { PATHS } from "./paths.mjs";
import { readJson } from "./read-json.mjs";

/** A card is heard in one breath of patience: no sentence of a lesson takes longer. */
const LONGEST_MS = 8000;

const textAt = (words, place) => place.split(".").reduce((node, key) => node?.[key], words);

/**
 * The clips of the lessons, each with what stands at its places: their words are those of the app, written once.
 * @returns {{id: string, of: string[], texts: (string | undefined)[]}[]}
 */
export const readLessonLines = () => {
  const words = readJson(PATHS.lessonWords);
  return readJson(PATHS.lessonLines).map(({ id, of }) => ({
    id,
    of,
    texts: of.map((place) => textAt(words, place)),
  }));
};

/** What is recorded for the lessons alone, in the shape of the other lines; the rest they borrow from the session. */
export const ownLessonLines = (lessonLines, lines) => {
  const borrowed = new Set(lines.map(({ id }) => id));
  return lessonLines
    .filter(({ id }) => !borrowed.has(id))
    .map(({ id, texts }) => ({ id, text: { id: texts[0] ?? "" }, longestMs: LONGEST_MS }));
};
