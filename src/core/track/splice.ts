import type { Timeline } from "../protocol/timeline";
import type { Bed } from "../settings/choices";
import { layBedBetween, SILENCE } from "./bed";
import { FRAME_BYTES, FRAME_MS } from "./frames";
import { placeCues } from "./placement";
import { createSoundLibrary, type UnusableClip } from "./sound-library";
import { placeTicks } from "./ticks";

/** What a family hears: what lies between the cues, whether the voice speaks, whether each circle ticks. */
export type TrackSound = {
  readonly bed: Bed;
  readonly voice: boolean;
  readonly tick: boolean;
};

export const DEFAULT_SOUND: TrackSound = { bed: "breath", voice: true, tick: false };

/** What a track is made from. Cues may come in any order; segments and circles matter for ticks only. */
export type TrackPlan = Pick<Timeline, "cues" | "durationMs" | "segments" | "circleMs">;

/** A whole session as one MP3. `onsets[].atMs` is when a cue is heard: within half a frame of its plan (24 ms late for a cue at 0). */
export type Track = {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly durationMs: number;
  readonly frames: number;
  readonly onsets: readonly { readonly id: string; readonly clip: string; readonly atMs: number }[];
  readonly unusable: readonly UnusableClip[];
};

/**
 * Builds the sound of a session: clips at their cues, bed between them, nothing mixed. `clips` holds MP3 bytes
 * by clip id, with "breath" for the bed and "tick" for the circles. A missing or faulty clip never fails the
 * track: the bed goes on in its place and it is listed in `unusable`. The track lasts `timeline.durationMs`
 * (finite, ≥ 0) to the nearest frame of 24 ms.
 */
export const spliceTrack = (
  timeline: TrackPlan,
  clips: Readonly<Record<string, Uint8Array>>,
  sound: TrackSound = DEFAULT_SOUND,
): Track => {
  const library = createSoundLibrary(clips);
  const frames = Math.round(timeline.durationMs / FRAME_MS);
  const bytes = new Uint8Array(frames * FRAME_BYTES);

  const cues = timeline.cues.filter((cue) => sound.voice || cue.kind !== "voice");
  const placements = placeCues(cues, library, frames);
  const bed = (sound.bed === "breath" ? library.find("breath") : undefined) ?? SILENCE;
  layBedBetween(bytes, bed, placements, frames);

  const tick = sound.tick ? library.find("tick") : undefined;
  if (tick !== undefined) {
    for (const start of placeTicks(timeline, tick.frames, placements, frames)) {
      bytes.set(tick.bytes, start * FRAME_BYTES);
    }
  }
  for (const placement of placements) bytes.set(placement.bytes, placement.start * FRAME_BYTES);

  return {
    bytes,
    durationMs: frames * FRAME_MS,
    frames,
    onsets: placements.map(({ id, clip, atMs }) => ({ id, clip, atMs })),
    unusable: library.unusable(),
  };
};
