import { FRAME_BYTES, silentFrame } from "./frames";
import type { Clip } from "./parse-clip";
import type { Placement } from "./placement";

/** The bed of a family that wants none. */
export const SILENCE: Clip = { bytes: silentFrame(), frames: 1 };

/** Repeats the bed from its beginning over the frames from `start` (inclusive) to `end` (exclusive). */
const layBed = (track: Uint8Array, bed: Clip, start: number, end: number): void => {
  for (let at = start; at < end; at += bed.frames) {
    const frames = Math.min(bed.frames, end - at);
    track.set(bed.bytes.subarray(0, frames * FRAME_BYTES), at * FRAME_BYTES);
  }
};

/**
 * Lays the bed before, between and after the placements (in order of time, none over another). It begins anew after
 * each of them: the breath opens at its quietest place, so it swells out of the silence a voice leaves.
 */
export const layBedBetween = (
  track: Uint8Array,
  bed: Clip,
  placements: readonly Placement[],
  totalFrames: number,
): void => {
  let from = 0;
  for (const { start, end } of placements) {
    layBed(track, bed, from, start);
    from = end;
  }
  layBed(track, bed, from, totalFrames);
};
