import { FORMAT } from "../track/frames";
import { filtered, lowShelf } from "./filter";
import { VOICE_LUFS, VOICE_SPEAKER_LUFS } from "./limits";
import { limited } from "./limiter";
import { loudnessOf, peakOf, speakerLoudnessOf } from "./loudness";

const RATE = FORMAT.sampleRateHz;

/** What may be taken from the depths of a clip that has little else, in dB, so that its voice carries without booming. */
const BASS_CUTS_DB = [0, -3, -6, -9, -12] as const;
const BASS_BELOW_HZ = 400;

/** So far below the loudest that is allowed, in dB: the limiter and the encoder move a clip a little. */
const HEADROOM_DB = 1.5;

/**
 * Where a voice counts as begun and as over, as a share of its peak: above the noise of a quiet room. All are cut
 * alike, so all start alike.
 */
const ONSET_SHARE = 0.03;
const TAIL_SHARE = 0.02;

const HEAD_MS = 10;
const TAIL_MS = 60;

/** The fade reaches a little into the first sound, because a synthesiser opens some vowels with a snap. */
const FADE_IN_MS = 16;
const FADE_OUT_MS = 50;

const inSamples = (ms: number): number => Math.round((ms * RATE) / 1000);

function afterSilence(samples: Float32Array): Float32Array {
  const padded = new Float32Array(samples.length + inSamples(HEAD_MS));
  padded.set(samples, inSamples(HEAD_MS));
  return padded;
}

function faded(samples: Float32Array): Float32Array {
  const [rise, fall] = [inSamples(FADE_IN_MS), inSamples(FADE_OUT_MS)];
  return samples.map((sample, n) => {
    const gain = Math.min(1, (n + 1) / rise, (samples.length - n) / fall);
    return gain === 1 ? sample : sample * Math.sin((gain * Math.PI) / 2) ** 2;
  });
}

/** Cuts a voice so that it is first heard `HEAD_MS` after its start and fades away at its end. */
function trimmed(recording: Float32Array): Float32Array {
  const samples = afterSilence(recording);
  const peak = peakOf(samples);
  const isAbove = (share: number) => (sample: number) => Math.abs(sample) >= peak * share;
  const from = samples.findIndex(isAbove(ONSET_SHARE)) - inSamples(HEAD_MS);
  let last = samples.length - 1;
  const isSounding = isAbove(TAIL_SHARE);
  while (last > 0 && !isSounding(samples[last] ?? 0)) last -= 1;
  return faded(samples.slice(from, last + inSamples(TAIL_MS)));
}

/** So many dB louder. */
export const louder = (samples: Float32Array, decibels: number): Float32Array => {
  const gain = 10 ** (decibels / 20);
  return samples.map((sample) => sample * gain);
};

/** How much is missing to the loudness of all lines, in dB; samples at 24 kHz. */
export const missingDb = (samples: Float32Array): number =>
  (VOICE_SPEAKER_LUFS.low + VOICE_SPEAKER_LUFS.high) / 2 - speakerLoudnessOf(samples, RATE);

/** The gain is one for what a small speaker plays, whatever lies below. */
const levelled = (samples: Float32Array): Float32Array => louder(samples, missingDb(samples));

function withoutBoom(samples: Float32Array): Float32Array {
  let clear = samples;
  for (const cut of BASS_CUTS_DB) {
    clear = levelled(cut === 0 ? samples : filtered(samples, lowShelf(BASS_BELOW_HZ, cut, RATE)));
    if (loudnessOf(clear, RATE) <= VOICE_LUFS.high - HEADROOM_DB) break;
  }
  return clear;
}

/**
 * Trims, levels and limits a spoken line, whether by a machine or by a human: what comes of it is to be encoded.
 *
 * @param samples mono, 24 kHz; something sounds in them
 */
export const finishVoice = (samples: Float32Array): Float32Array =>
  limited(withoutBoom(trimmed(samples)), RATE);
