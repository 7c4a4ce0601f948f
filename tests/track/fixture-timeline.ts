import type { Cue } from "../../src/core/protocol/timeline";
import type { TrackPlan } from "../../src/core/track/splice";
import { readShelf } from "../../scripts/render-voice/check-voice.mjs";

const DURATION_MS = 1_260_000;
const CUES = 72;

/** A step that no frame and no second divides, so that every rounding occurs. */
const STEP_MS = 17_389;

const BELLS = ["bell-start", "bell-rest", "bell-resume", "bell-end"] as const;

/** 21 minutes with every line and every bell, at instants that lie nowhere near whole frames. */
export const crookedTimeline = (): TrackPlan => {
  const voices = readShelf().lines.map(({ id }) => id);
  const clips = [...voices, ...BELLS];
  const cues = Array.from({ length: CUES }, (_, n): Cue => {
    const clip = clips[n % clips.length] ?? "finish";
    return {
      id: `${n}:${clip}`,
      kind: clip.startsWith("bell-") ? "bell" : "voice",
      clip,
      atMs: n * STEP_MS,
      lastsMs: 4000,
      segment: 0,
    };
  });
  return {
    cues,
    durationMs: DURATION_MS,
    segments: [{ kind: "round", round: 1, startMs: 0, endMs: DURATION_MS }],
    circleMs: 3000,
  };
};
