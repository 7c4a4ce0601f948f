import { decode, encode, encodeOpus, filterSamples, SAMPLE_RATE } from "./ffmpeg.mjs";
import { loudnessOf, peakOf, speakerLoudnessOf } from "./loudness.mjs";
import { VOICE_LUFS, VOICE_SPEAKER_LUFS } from "./sound-levels.mjs";

/** What may be taken from the depths of a clip that has little else, in dB, so that its voice carries without booming. */
const BASS_CUTS_DB = [0, -3, -6, -9, -12];
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

const louder = (samples, decibels) => samples.map((sample) => sample * 10 ** (decibels / 20));

/** How much is missing to the loudness of all lines, in dB. */
const missing = (samples) =>
  (VOICE_SPEAKER_LUFS.low + VOICE_SPEAKER_LUFS.high) / 2 - speakerLoudnessOf(samples, SAMPLE_RATE);

/** The gain is one for what a small speaker plays, whatever lies below. */
const levelled = (samples) => louder(samples, missing(samples));

const limited = (samples) =>
  filterSamples(samples, "alimiter=limit=0.8:attack=3:release=60:level=disabled");

const withoutBoom = (samples) => {
  let clear = samples;
  for (const cut of BASS_CUTS_DB) {
    clear = levelled(
      cut === 0 ? samples : filterSamples(samples, `bass=g=${cut}:f=${BASS_BELOW_HZ}`),
    );
    if (loudnessOf(clear, SAMPLE_RATE) <= VOICE_LUFS.high - HEADROOM_DB) break;
  }
  return clear;
};

/**
 * Trims, levels and limits a spoken line, whether by a machine or by a human.
 * @param {Float32Array} samples mono, 24 kHz
 * @returns {Float32Array} samples to be encoded
 */
const finishSamples = (samples) => limited(withoutBoom(trimmed(samples)));

/**
 * A spoken line of the session, finished and encoded.
 * @param {Float32Array} samples mono, 24 kHz
 * @returns {Buffer} MP3 frames
 */
export const finishClip = (samples) => encode(finishSamples(samples));

/**
 * A sentence of the lessons, finished and encoded. The encoder takes away some of what a small speaker plays; that is
 * measured, and given back.
 * @param {Float32Array} samples mono, 24 kHz
 * @returns {Buffer} Opus in Ogg
 */
export const finishLessonClip = (samples) => {
  const finished = finishSamples(samples);
  return encodeOpus(limited(louder(finished, missing(decode(encodeOpus(finished))))));
};
