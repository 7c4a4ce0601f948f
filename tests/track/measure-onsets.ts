import type { Cue } from "../../src/core/protocol/timeline";
import { DEFAULT_SOUND, spliceTrack, type TrackPlan } from "../../src/core/track/splice";
import { committedClips } from "./committed-clips";
import { decode } from "./decode";
import { findSound } from "./find-sound";

/** Louder than anything before a clip begins, softer than the softest beginning: about -40 dB. */
const HEARD = 0.01;

/** How far from its cue a clip is looked for. */
const REACH_MS = 120;

/** What a decoder heard of a whole session. Offsets are heard minus planned, in ms, one for each cue. */
export type OnsetMeasurement = {
  readonly decodedMs: number;
  readonly faults: readonly string[];
  readonly unusable: readonly string[];
  readonly offsets: readonly number[];
};

type Ear = (samples: Float32Array, sampleRate: number, cue: Cue) => number;

/** Over silence: the first sample that can be heard. `NaN` if there is none within reach. */
const listenInSilence: Ear = (samples, sampleRate, cue) => {
  const from = Math.max(0, Math.round(((cue.atMs - REACH_MS) * sampleRate) / 1000));
  const to = Math.round(((cue.atMs + REACH_MS) * sampleRate) / 1000);
  const found = samples.subarray(from, to).findIndex((sample) => Math.abs(sample) >= HEARD);
  return found < 0 ? NaN : ((from + found) * 1000) / sampleRate;
};

/** Over the breath: where the beginning of the clip, decoded alone, is found again. `NaN` if it is not. */
const earForClips = async (clips: Readonly<Record<string, Uint8Array>>): Promise<Ear> => {
  const alone = new Map<string, Float32Array>();
  for (const [clip, bytes] of Object.entries(clips)) {
    const { samples } = await decode(bytes);
    alone.set(clip, samples.slice(samples.findIndex((sample) => Math.abs(sample) >= HEARD)));
  }
  return (samples, sampleRate, cue) => {
    const sound = alone.get(cue.clip);
    if (sound === undefined) return NaN;
    return findSound(samples, sound, { sampleRate, aroundMs: cue.atMs, reachMs: REACH_MS });
  };
};

/** Splices the committed clips along a timeline, decodes the whole track, and listens for every cue. */
export const measureOnsets = async (
  timeline: TrackPlan,
  bed: "breath" | "silence",
): Promise<OnsetMeasurement> => {
  const clips = committedClips();
  const track = spliceTrack(timeline, clips, { ...DEFAULT_SOUND, bed });
  const { samples, sampleRate, faults } = await decode(track.bytes);
  const listen = bed === "silence" ? listenInSilence : await earForClips(clips);
  return {
    decodedMs: (samples.length * 1000) / sampleRate,
    faults,
    unusable: track.unusable.map(({ clip, fault }) => `${clip}: ${fault}`),
    offsets: timeline.cues.map((cue) => listen(samples, sampleRate, cue) - cue.atMs),
  };
};
