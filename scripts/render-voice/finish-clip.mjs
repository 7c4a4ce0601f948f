import { encode, filterSamples, SAMPLE_RATE } from "./ffmpeg.mjs";
import { loudnessOf, peakOf } from "./loudness.mjs";

const VOICE_LUFS = -16;

/**
 * Where a voice counts as begun and as over, as a share of its peak: above the noise of a quiet room. All are cut
 * alike, so all start alike.
 */
const ONSET_SHARE = 0.03;
const TAIL_SHARE = 0.02;

const HEAD_MS = 10;
const TAIL_MS = 60;

/** The fade reaches a little into the first sound, because the synthesiser opens some vowels with a snap. */
const FADE_IN_MS = 16;
const FADE_OUT_MS = 50;

const inSamples = (ms) => Math.round((ms * SAMPLE_RATE) / 1000);

const firstAbove = (samples, level) => samples.findIndex((sample) => Math.abs(sample) >= level);
const lastAbove = (samples, level) => samples.findLastIndex((sample) => Math.abs(sample) >= level);

const afterSilence = (samples) => {
  const padded = new Float32Array(samples.length + inSamples(HEAD_MS));
  padded.set(samples, inSamples(HEAD_MS));
  return padded;
};

const faded = (samples) => {
  const [rise, fall] = [inSamples(FADE_IN_MS), inSamples(FADE_OUT_MS)];
  return samples.map((sample, n) => {
    const gain = Math.min(1, (n + 1) / rise, (samples.length - n) / fall);
    return sample * Math.sin((gain * Math.PI) / 2) ** 2;
  });
};

/** Cuts a voice so that it is first heard `HEAD_MS` after its start and fades away at its end. */
const trimmed = (recording) => {
  const samples = afterSilence(recording);
  const peak = peakOf(samples);
  const from = firstAbove(samples, peak * ONSET_SHARE) - inSamples(HEAD_MS);
  const to = lastAbove(samples, peak * TAIL_SHARE) + inSamples(TAIL_MS);
  return faded(samples.slice(from, to));
};

const levelled = (samples) => {
  const gain = 10 ** ((VOICE_LUFS - loudnessOf(samples, SAMPLE_RATE)) / 20);
  return samples.map((sample) => sample * gain);
};

/**
 * Trims, levels and encodes a spoken line, whether by a machine or by a human.
 * @param {Float32Array} samples mono, 24 kHz
 * @returns {Buffer} MP3 frames
 */
export const finishClip = (samples) => {
  const limited = filterSamples(
    levelled(trimmed(samples)),
    "alimiter=limit=0.8:attack=3:release=60:level=disabled",
  );
  return encode(limited);
};
