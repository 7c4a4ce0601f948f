import type { Cue } from "../protocol/timeline";
import { FRAME_BYTES, FRAME_MS } from "./frames";
import type { SoundLibrary } from "./sound-library";

/**
 * How long after the start of its first frame a clip is first heard. The encoder puts 1,105 samples before the
 * sound (576 of its own delay, 529 for the decoder's filters), and no browser takes them away inside a stream.
 */
export const PRIMING_MS = 46;

/** Whole frames of a clip that hold nothing but priming, and may be left out where there is no room for them. */
const SPARE_FRAMES = Math.floor(PRIMING_MS / FRAME_MS);

/** A clip on the track: it takes the frames from `start` (inclusive) to `end` (exclusive), heard from `atMs`. */
export type Placement = {
  readonly id: string;
  readonly clip: string;
  readonly bytes: Uint8Array;
  readonly start: number;
  readonly end: number;
  readonly atMs: number;
};

/** The frame, possibly before the track, at which a clip must start to be heard at `atMs` to the nearest frame. */
export const frameHeardAt = (atMs: number): number => Math.round((atMs - PRIMING_MS) / FRAME_MS);

/** Places one cue. At the very start of a track its clip begins within its priming, so that it is not late. */
const place = ({ id, clip, atMs }: Cue, library: SoundLibrary): Placement | undefined => {
  const found = library.find(clip);
  if (found === undefined) return undefined;
  const wanted = frameHeardAt(atMs);
  const start = Math.max(0, wanted);
  const spared = Math.min(SPARE_FRAMES, start - wanted);
  return {
    id,
    clip,
    bytes: found.bytes.subarray(spared * FRAME_BYTES),
    start,
    end: start + found.frames - spared,
    atMs: (start - spared) * FRAME_MS + PRIMING_MS,
  };
};

/**
 * Places the cues whose clips can be used, in order of time. A clip is never cut: one that would run into the
 * next cue or past `totalFrames` is left out and noted as "too-long".
 */
export const placeCues = (
  cues: readonly Cue[],
  library: SoundLibrary,
  totalFrames: number,
): readonly Placement[] => {
  const placed = cues.flatMap((cue) => place(cue, library) ?? []).sort((a, b) => a.start - b.start);
  return placed.filter(({ clip, end }, index) => {
    const fits = end <= (placed[index + 1]?.start ?? totalFrames);
    if (!fits) library.note({ clip, fault: "too-long" });
    return fits;
  });
};
