import { FRAME_MS } from "../track/frames";
import type { RecordedLine } from "./recording";

/** What a line says by now, and the longest it may take, in ms. */
export type ScriptLine = { readonly words: string; readonly longestMs: number };

/** Every line that can be spoken, by its id. */
export type Script = ReadonlyMap<string, ScriptLine>;

/**
 * Whether a line can be heard in the midwife's voice: it is one of the app's, says what it said when she spoke it, and
 * has its place.
 */
export function isHeard({ line, words, frames }: RecordedLine, script: Script): boolean {
  const now = script.get(line);
  return now?.words === words && frames * FRAME_MS <= now.longestMs;
}
