import { SAMPLE_RATE } from "./ffmpeg.mjs";
import { FRAME_SAMPLES } from "./frame-size.mjs";
import { filtered } from "./core.mjs";

/** 333 frames of 576 samples are 7.992 s: 3.2 s in, 4.8 s out. Whole frames, so that the loop has no seam. */
const LOOP_FRAMES = 333;
const LOOP_SAMPLES = LOOP_FRAMES * FRAME_SAMPLES;
const IN_SHARE = 0.4;

/** Between two breaths a trace stays: a browser must never take the page for silent. */
const TRACE = 0.05;

/** Air through the nose is brighter than air through the mouth let go. Hertz; both within a phone's speaker. */
const BREATHING_IN = { centre: 1150, quality: 0.7, strength: 0.8 };
const BREATHING_OUT = { centre: 750, quality: 0.6, strength: 1 };

/** What hisses above is less than a hundredth of a breath, yet would take the bits that its body needs. */
const HISS = { centre: 4500, quality: Math.SQRT1_2 };

/** Noise that is the same on every machine: a linear congruential generator. */
const noise = (seed) => {
  let state = seed;
  return Float32Array.from({ length: LOOP_SAMPLES }, () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 31 - 1;
  });
};

const biquad = ({ centre, quality }, zerosOf) => {
  const angle = (2 * Math.PI * centre) / SAMPLE_RATE;
  const width = Math.sin(angle) / (2 * quality);
  const a0 = 1 + width;
  return {
    b: zerosOf(angle, width).map((b) => b / a0),
    a: [(-2 * Math.cos(angle)) / a0, (1 - width) / a0],
  };
};

const bandPass = (kind) => biquad(kind, (_, width) => [width, 0, -width]);

const lowPass = (kind) =>
  biquad(kind, (angle) => [0.5, 1, 0.5].map((share) => share * (1 - Math.cos(angle))));

const repeated = (samples, times) => {
  const out = new Float32Array(samples.length * times);
  for (let n = 0; n < times; n++) out.set(samples, n * samples.length);
  return out;
};

/** Filters run over two turns: by the second one they have settled, and it is the same at both ends of the loop. */
const air = (kind, seed) => {
  const filters = [bandPass(kind), bandPass(kind), lowPass(HISS), lowPass(HISS)];
  return filters.reduce(filtered, repeated(noise(seed), 2)).slice(LOOP_SAMPLES);
};

/** How far open a breath is, 0 to 1, at a share of its length: it swells, and ebbs more slowly than it came. */
const swell = (share) => Math.sin(Math.PI * share ** 0.8) ** 2;

/** @returns {Float32Array} one breath in and out, to be looped, at an arbitrary level */
export const breathe = () => {
  const [inward, outward] = [air(BREATHING_IN, 7), air(BREATHING_OUT, 11)];
  return Float32Array.from({ length: LOOP_SAMPLES }, (_, n) => {
    const share = n / LOOP_SAMPLES;
    const drawn = share < IN_SHARE ? swell(share / IN_SHARE) : 0;
    const released = share < IN_SHARE ? 0 : swell((share - IN_SHARE) / (1 - IN_SHARE));
    return (
      BREATHING_IN.strength * drawn * inward[n] +
      (BREATHING_OUT.strength * released + TRACE) * outward[n]
    );
  });
};
