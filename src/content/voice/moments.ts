import { LESSON_IDS, type LessonId } from "../../core/lessons/lesson";
import type { Protocol } from "../../core/protocol/protocol";
import { protocols } from "../protocols/index";
import lessonLines from "./lesson-lines.json";

/** When a line of the massage is heard. */
export type Moment =
  | "sound-test"
  | "lead-in"
  | "round"
  | "rest"
  | "closing"
  | "practice"
  | "paused"
  | "stopped";

/** Said by what the family does, and not by the time. */
const BY_ACT: Readonly<Record<string, Moment>> = {
  "sound-test": "sound-test",
  paused: "paused",
  "paused-locked": "paused",
  resumed: "paused",
  stopped: "stopped",
  "call-midwife-now": "stopped",
};

type Cues = Protocol["leadIn"]["cues"];

const linesOf = (cues: Cues): readonly string[] =>
  cues.flatMap(({ voice, instead }) => [
    voice,
    ...Object.values(instead).flatMap((line) => line ?? []),
  ]);

const cuesByMoment = ({ leadIn, roundCues, interval, closing, practice }: Protocol) =>
  [
    ["lead-in", leadIn.cues],
    ["round", roundCues.flat()],
    ["rest", interval.cues],
    ["closing", closing.cues],
    ["practice", [practice.leadIn, practice.round, practice.closing].flatMap(({ cues }) => cues)],
  ] as const satisfies readonly (readonly [Moment, Cues])[];

const momentsByLine = new Map<string, Set<Moment>>();
for (const protocol of Object.values(protocols))
  for (const [moment, cues] of cuesByMoment(protocol))
    for (const line of linesOf(cues))
      momentsByLine.set(line, (momentsByLine.get(line) ?? new Set()).add(moment));

/** When a line of the massage is heard, in the order of a massage; empty for one of the lessons. */
export function momentsOf(line: string): readonly Moment[] {
  const byAct = BY_ACT[line];
  return byAct === undefined ? [...(momentsByLine.get(line) ?? [])] : [byAct];
}

/** The first lesson that says a line. */
export const lessonOfLine = (line: string): LessonId | undefined =>
  LESSON_IDS.find((lesson) =>
    Object.values<readonly string[]>(lessonLines[lesson]).some((lines) => lines.includes(line)),
  );
