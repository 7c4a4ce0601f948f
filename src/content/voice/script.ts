import type { Script } from "../../core/midwife/script";
import lessonManifest from "./lesson-manifest.json";
import lines from "./lines.json";

/** The longest a line of the lessons may take, in ms. */
export const LESSON_LONGEST_MS = 8_000;

/** Every line that is spoken, in Indonesian: those of the session, then those of the lessons. */
export const script: Script = new Map([
  ...lines.map(({ id, text, longestMs }) => [id, { words: text.id, longestMs }] as const),
  ...Object.entries(lessonManifest).map(
    ([id, { text }]) => [id, { words: text, longestMs: LESSON_LONGEST_MS }] as const,
  ),
]);
