import { recordedLine, type Recording } from "./recording";
import { isHeard, type Script } from "./script";

/** What a voice speaks, by how much it matters: the massage, then the warnings of the lessons, then their titles. */
export const VOICE_PARTS = ["massage", "warnings", "titles"] as const;
export type VoicePart = (typeof VOICE_PARTS)[number];

/** Which part each line of the script belongs to. */
export type PartOfLine = ReadonlyMap<string, VoicePart>;

/** A card of a lesson as it is read aloud: one clip for its title, then one for each sentence of its warning. */
export type CardClips = readonly string[];

/** What the lessons borrow from the massage is the massage's; a sentence that is a title elsewhere is a warning. */
export function partsOf(session: readonly string[], cards: readonly CardClips[]): PartOfLine {
  const found = new Map<string, VoicePart>();
  const add = (part: VoicePart, lines: readonly string[]): void => {
    for (const line of lines) if (!found.has(line)) found.set(line, part);
  };
  add("massage", session);
  for (const [, ...warning] of cards) add("warnings", warning);
  for (const clips of cards) add("titles", clips.slice(0, 1));
  return found;
}

/** The takes of a voice, held against what its lines say now. */
export type Sorted = {
  readonly parts: Readonly<Record<VoicePart, readonly Recording[]>>;
  /** Of lines that say something else by now, or are gone, or have no room for them: nobody hears them. */
  readonly stale: readonly Recording[];
};

/** Sorts takes by the parts of the script, in its order. */
export function sortTakes(
  script: Script,
  partOfLine: PartOfLine,
  takes: readonly Recording[],
): Sorted {
  const heard = takes.filter((take) => isHeard(recordedLine(take), script));
  const byLine = new Map(heard.map((take) => [take.line, take]));
  const of = (part: VoicePart): readonly Recording[] =>
    [...script.keys()].flatMap((line) =>
      partOfLine.get(line) === part ? (byLine.get(line) ?? []) : [],
    );
  return {
    parts: { massage: of("massage"), warnings: of("warnings"), titles: of("titles") },
    stale: takes.filter(({ line }) => !byLine.has(line)),
  };
}
