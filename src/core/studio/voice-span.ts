import { powerOf } from "./loudness";

const FRAME_SECONDS = 0.02;
/** Of all frames, so many are quieter than the noise of the room counts; so many quieter than the voice. */
const NOISE_SHARE = 0.1;
const VOICE_SHARE = 0.95;
/** A frame speaks when it is so far above the noise, and no further below the voice. In dB. */
const ABOVE_NOISE_DB = 8;
const BELOW_VOICE_DB = 30;
/** Shorter than this is a knock, as of a thumb on the button. In frames. */
const SHORTEST_SOUND = 3;
/** A consonant may be softer than what counts as voice: kept before and after it, in seconds. */
const BEFORE_SECONDS = 0.1;
const AFTER_SECONDS = 0.16;
/** Nothing in a room is softer, in dB below a full sample; a microphone that is switched off gives zeros. */
const FLOOR_DB = -100;

/** Where a voice lies in a recording, and how it stands out. */
export type VoiceSpan = {
  /** Of samples, with a little before and after the voice. */
  readonly from: number;
  readonly to: number;
  /** From the first sample to the first sound of the voice, in ms. */
  readonly onsetMs: number;
  /** How far the voice stands above the noise of the room, in dB. */
  readonly aboveNoiseDb: number;
};

function levelsOf(samples: Float32Array, frame: number): readonly number[] {
  const levels: number[] = [];
  for (let from = 0; from + frame <= samples.length; from += frame)
    levels.push(Math.max(FLOOR_DB, 10 * Math.log10(powerOf(samples.subarray(from, from + frame)))));
  return levels;
}

/** First and last frame of what sounds long enough; null where nothing does. */
function soundingFrames(
  levels: readonly number[],
  least: number,
): { readonly first: number; readonly last: number } | null {
  let first: number | null = null;
  let last = 0;
  let run = 0;
  for (const [n, level] of levels.entries()) {
    run = level >= least ? run + 1 : 0;
    if (run < SHORTEST_SOUND) continue;
    first ??= n - run + 1;
    last = n;
  }
  return first === null ? null : { first, last };
}

/** Finds the voice in a recording by its level against the noise of the room; null where nothing stands out. */
export function voiceSpan(samples: Float32Array, sampleRateHz: number): VoiceSpan | null {
  const frame = Math.round(FRAME_SECONDS * sampleRateHz);
  const levels = levelsOf(samples, frame);
  const sorted = [...levels].sort((a, b) => a - b);
  const levelAt = (share: number): number =>
    sorted[Math.floor(share * (sorted.length - 1))] ?? FLOOR_DB;
  const [noise, voice] = [levelAt(NOISE_SHARE), levelAt(VOICE_SHARE)];
  const found = soundingFrames(levels, Math.max(noise + ABOVE_NOISE_DB, voice - BELOW_VOICE_DB));
  if (found === null) return null;
  const before = Math.round(BEFORE_SECONDS * sampleRateHz);
  const after = Math.round(AFTER_SECONDS * sampleRateHz);
  return {
    from: Math.max(0, found.first * frame - before),
    to: Math.min(samples.length, (found.last + 1) * frame + after),
    onsetMs: found.first * FRAME_SECONDS * 1000,
    aboveNoiseDb: voice - noise,
  };
}
