import type { Script } from "../../core/midwife/script";
import { LESSON_LONGEST_MS } from "../../core/studio/limits";
import lessonManifest from "./lesson-manifest.json";
import lines from "./lines.json";

/** Every line that is spoken, in Indonesian: those of the session, then those of the lessons. */
export const script: Script = new Map([
  ...lines.map(({ id, text, longestMs }) => [id, { words: text.id, longestMs }] as const),
  ...Object.entries(lessonManifest).map(
    ([id, { text }]) => [id, { words: text, longestMs: LESSON_LONGEST_MS }] as const,
  ),
]);
