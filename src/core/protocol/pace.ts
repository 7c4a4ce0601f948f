import { MINUTE_MS } from "../time/spans";
import type { Cue, Timeline } from "./timeline";

/** With eyes closed, a longer silence makes one wonder whether the phone still lives, in ms. */
export const LONGEST_SILENCE_MS = 25_000;

/** More lines than these in a minute are not listened to. */
export const MOST_LINES_A_MINUTE = 5;

/** Stretches of a round or rest with no sound for too long, and minutes with too many lines, in plain words. */
export const paceFaults = (timeline: Timeline): readonly string[] => [
  ...silenceFaults(timeline),
  ...crowdFaults(timeline),
];

function silenceFaults({ segments, cues, durationMs }: Timeline): readonly string[] {
  return cues.flatMap((cue, index) => {
    const kind = segments[cue.segment]?.kind;
    if (kind !== "round" && kind !== "rest") return [];
    const fromMs = cue.atMs + cue.lastsMs;
    const silentMs = (cues[index + 1]?.atMs ?? durationMs) - fromMs;
    return silentMs <= LONGEST_SILENCE_MS
      ? []
      : [`nothing is heard for ${silentMs} ms after ${cue.id}`];
  });
}

function crowdFaults({ cues }: Timeline): readonly string[] {
  const lines = cues.filter(({ kind }) => kind === "voice");
  return lines.flatMap((line, index) => {
    const next: Cue | undefined = lines[index + MOST_LINES_A_MINUTE];
    return next === undefined || next.atMs - line.atMs >= MINUTE_MS
      ? []
      : [`more than ${MOST_LINES_A_MINUTE} lines in the minute from ${line.id}`];
  });
}
