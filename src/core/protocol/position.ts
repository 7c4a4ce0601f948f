import type { Landmark } from "./protocol";
import type { Cue, Segment, Timeline } from "./timeline";

/** Where the thumbs are on her back. `share` runs from 0 at `from` to 1 at `to` once in every pass. */
export type ThumbPlace = {
  readonly from: Landmark;
  readonly to: Landmark;
  readonly share: number;
  /** How far the present circle has gone, 0 to just under 1. */
  readonly turn: number;
};

type Moment = {
  readonly ms: number;
  /** Index into `timeline.segments`. */
  readonly segment: number;
  readonly segmentLeftMs: number;
  /** The last spoken line that has begun in this segment, and the next sound on the axis. */
  readonly current: Cue | null;
  readonly next: Cue | null;
};

/** What stands at one moment of the session. */
export type Position = Moment &
  (
    | { readonly kind: "lead-in" | "closing" | "ended" }
    | { readonly kind: "rest" | "between"; readonly afterRound: number }
    | {
        readonly kind: "round";
        readonly round: number;
        /** Counted from 1. */
        readonly pass: number;
        readonly passes: number;
        readonly circle: number;
        readonly circles: number;
        readonly thumbs: ThumbPlace;
      }
  );

/**
 * What stands at `ms` (held within 0 and the session's length). Segments are half-open: a boundary belongs to
 * what begins there. The end of the axis is "ended".
 */
export function positionAt(timeline: Timeline, ms: number): Position {
  const at = Math.min(Math.max(ms, 0), timeline.durationMs);
  const index = segmentIndexAt(timeline, at);
  const segment = timeline.segments[index];
  if (segment === undefined) throw new RangeError("a timeline has at least one segment");
  const moment: Moment = {
    ms: at,
    segment: index,
    segmentLeftMs: segment.endMs - at,
    current: currentLine(timeline, index, at),
    next: timeline.cues.find((cue) => cue.atMs > at) ?? null,
  };
  if (at >= timeline.durationMs) return { ...moment, kind: "ended" };
  return inSegment(timeline, segment, moment);
}

function inSegment(timeline: Timeline, segment: Segment, moment: Moment): Position {
  switch (segment.kind) {
    case "lead-in":
    case "closing":
      return { ...moment, kind: segment.kind };
    case "rest":
    case "between":
      return { ...moment, kind: segment.kind, afterRound: segment.afterRound };
    case "round":
      return {
        ...moment,
        kind: "round",
        round: segment.round,
        ...strokeAt(timeline, segment, moment.ms),
      };
  }
}

function strokeAt(timeline: Timeline, segment: Segment, ms: number) {
  const { passMs, circleMs, path } = timeline;
  const inRoundMs = ms - segment.startMs;
  const inPassMs = inRoundMs % passMs;
  return {
    pass: Math.floor(inRoundMs / passMs) + 1,
    passes: (segment.endMs - segment.startMs) / passMs,
    circle: Math.floor(inPassMs / circleMs) + 1,
    circles: passMs / circleMs,
    thumbs: { ...path, share: inPassMs / passMs, turn: (inPassMs % circleMs) / circleMs },
  };
}

function segmentIndexAt(timeline: Timeline, ms: number): number {
  const index = timeline.segments.findIndex((segment) => ms < segment.endMs);
  return index === -1 ? timeline.segments.length - 1 : index;
}

function currentLine(timeline: Timeline, segment: number, ms: number): Cue | null {
  let current: Cue | null = null;
  for (const cue of timeline.cues) {
    if (cue.atMs > ms) break;
    if (cue.kind === "voice" && cue.segment === segment) current = cue;
  }
  return current;
}

/** Cues that begin after `fromMs` and not after `toMs`. */
export const cuesBetween = (timeline: Timeline, fromMs: number, toMs: number): readonly Cue[] =>
  timeline.cues.filter((cue) => cue.atMs > fromMs && cue.atMs <= toMs);

/** Start of the cue before or after `ms`; a cue that began less than 2 s ago counts as the present one. */
export function neighbourCueMs(
  timeline: Timeline,
  ms: number,
  way: "back" | "forward",
): number | null {
  const spoken = timeline.cues.filter((cue) => cue.kind === "voice").map((cue) => cue.atMs);
  if (way === "forward") return spoken.find((atMs) => atMs > ms) ?? null;
  const before = spoken.filter((atMs) => atMs < ms - 2_000);
  return before[before.length - 1] ?? spoken[0] ?? null;
}
