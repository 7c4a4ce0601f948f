import type { Timeline } from "../protocol/timeline";
import { FRAME_MS } from "./frames";
import { frameHeardAt, type Placement } from "./placement";

/** A tick keeps this far from voice and bells, so that it never sounds like part of a word. */
const CLEARANCE_MS = 250;
const CLEARANCE_FRAMES = Math.ceil(CLEARANCE_MS / FRAME_MS);

const circleStarts = (timeline: Pick<Timeline, "segments" | "circleMs">): readonly number[] => {
  const { circleMs } = timeline;
  if (circleMs <= 0) return [];
  return timeline.segments
    .filter((segment) => segment.kind === "round")
    .flatMap(({ startMs, endMs }) =>
      Array.from(
        { length: Math.ceil((endMs - startMs) / circleMs) },
        (_, n) => startMs + n * circleMs,
      ),
    );
};

/** The frames at which a tick of `tickFrames` frames starts: one for each circle of a round that has room for it. */
export const placeTicks = (
  timeline: Pick<Timeline, "segments" | "circleMs">,
  tickFrames: number,
  placements: readonly Placement[],
  totalFrames: number,
): readonly number[] => {
  const isClear = (start: number): boolean =>
    start >= 0 &&
    start + tickFrames <= totalFrames &&
    placements.every(
      (placement) =>
        start >= placement.end + CLEARANCE_FRAMES ||
        start + tickFrames + CLEARANCE_FRAMES <= placement.start,
    );
  return circleStarts(timeline).map(frameHeardAt).filter(isClear);
};
