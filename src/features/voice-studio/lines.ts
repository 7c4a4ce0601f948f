import { partOfLine } from "../../content/voice/voice-parts";
import { script } from "../../content/voice/script";
import { VOICE_PARTS, type VoicePart } from "../../core/midwife/voice-parts";
import type { LineToSpeak } from "../../core/studio/line";

const linesOf = (part: VoicePart): readonly LineToSpeak[] =>
  [...script]
    .filter(([id]) => partOfLine.get(id) === part)
    .map(([id, { words, longestMs }]) => ({ id, words, longestMs }));

/** What is to be spoken, by part: what matters most comes first. */
export const linesByPart: readonly {
  readonly part: VoicePart;
  readonly lines: readonly LineToSpeak[];
}[] = VOICE_PARTS.map((part) => ({ part, lines: linesOf(part) }));

/** All of them, in that order. */
export const allLines: readonly LineToSpeak[] = linesByPart.flatMap(({ lines }) => lines);
