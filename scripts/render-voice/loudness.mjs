/**
 * Loudness after ITU-R BS.1770: two filters that weigh frequencies as an ear does, then blocks of 400 ms of which
 * the quiet ones are left out. Mono only.
 */

const BLOCK_SECONDS = 0.4;
const STEP_SECONDS = 0.1;
const ABSOLUTE_GATE_LUFS = -70;
const RELATIVE_GATE_LU = -10;

const toLufs = (power) => -0.691 + 10 * Math.log10(power);
const mean = (values) => values.reduce((sum, value) => sum + value, 0) / values.length;

/** @returns {{b: number[], a: number[]}} the high shelf that stands for the head */
const shelf = (sampleRate) => {
  const k = Math.tan((Math.PI * 1681.974_450_955_533) / sampleRate);
  const q = 0.707_175_236_955_419_6;
  const high = 10 ** (3.999_843_853_973_347 / 20);
  const middle = high ** 0.499_666_774_154_541_6;
  const a0 = 1 + k / q + k * k;
  return {
    b: [
      (high + (middle * k) / q + k * k) / a0,
      (2 * (k * k - high)) / a0,
      (high - (middle * k) / q + k * k) / a0,
    ],
    a: [(2 * (k * k - 1)) / a0, (1 - k / q + k * k) / a0],
  };
};

/** @returns {{b: number[], a: number[]}} the high pass that takes away what is felt rather than heard */
const highPass = (sampleRate) => {
  const k = Math.tan((Math.PI * 38.135_470_876_024_44) / sampleRate);
  const q = 0.500_327_037_323_877_3;
  const a0 = 1 + k / q + k * k;
  return { b: [1, -2, 1], a: [(2 * (k * k - 1)) / a0, (1 - k / q + k * k) / a0] };
};

/** @param {Float32Array} samples */
export const filtered = (samples, { b, a }) => {
  const out = new Float32Array(samples.length);
  let [x1, x2, y1, y2] = [0, 0, 0, 0];
  for (let n = 0; n < samples.length; n++) {
    const x = samples[n];
    const y = b[0] * x + b[1] * x1 + b[2] * x2 - a[0] * y1 - a[1] * y2;
    [x2, x1, y2, y1] = [x1, x, y1, y];
    out[n] = y;
  }
  return out;
};

const blockPowers = (samples, sampleRate) => {
  const block = Math.round(BLOCK_SECONDS * sampleRate);
  const step = Math.round(STEP_SECONDS * sampleRate);
  const powers = [];
  for (let from = 0; from === 0 || from + block <= samples.length; from += step) {
    powers.push(mean(samples.subarray(from, from + block).map((sample) => sample * sample)));
  }
  return powers;
};

/**
 * Integrated loudness in LUFS; `-Infinity` for silence. A sound shorter than 400 ms counts as one block.
 * @param {Float32Array} samples
 * @param {number} sampleRate
 */
export const loudnessOf = (samples, sampleRate) => {
  const weighted = filtered(filtered(samples, shelf(sampleRate)), highPass(sampleRate));
  const audible = blockPowers(weighted, sampleRate).filter(
    (power) => toLufs(power) > ABSOLUTE_GATE_LUFS,
  );
  if (audible.length === 0) return -Infinity;
  const gate = toLufs(mean(audible)) + RELATIVE_GATE_LU;
  return toLufs(mean(audible.filter((power) => toLufs(power) > gate)));
};

/** The largest sample, 0 to 1 and above. @param {Float32Array} samples */
export const peakOf = (samples) =>
  samples.reduce((peak, sample) => Math.max(peak, Math.abs(sample)), 0);

/** What a small speaker lets through, in hertz. */
const SPEAKER_BAND = { low: 450, high: 7000 };
const BUTTERWORTH_Q = Math.SQRT1_2;

/** @returns {{b: number[], a: number[]}} a second-order pass filter: `sign` 1 keeps what is below `hertz`, -1 what is above */
const pass = (hertz, sampleRate, sign) => {
  const turn = (2 * Math.PI * hertz) / sampleRate;
  const alpha = Math.sin(turn) / (2 * BUTTERWORTH_Q);
  const cosine = Math.cos(turn);
  const a0 = 1 + alpha;
  const edge = 1 - sign * cosine;
  return {
    b: [edge / 2 / a0, (sign * edge) / a0, edge / 2 / a0],
    a: [(-2 * cosine) / a0, (1 - alpha) / a0],
  };
};

/**
 * Integrated loudness in LUFS of what a phone's own speaker lets through, 450 to 7,000 Hz: a clip of deep sounds may
 * be loud on paper and lost in a hand.
 * @param {Float32Array} samples
 * @param {number} sampleRate
 */
export const speakerLoudnessOf = (samples, sampleRate) => {
  const above = pass(SPEAKER_BAND.low, sampleRate, -1);
  const below = pass(SPEAKER_BAND.high, sampleRate, 1);
  const passed = [above, above, below].reduce((left, filter) => filtered(left, filter), samples);
  return loudnessOf(passed, sampleRate);
};
