/**
 * Loudness after ITU-R BS.1770: two filters that weigh frequencies as an ear does, then blocks of 400 ms of which
 * the quiet ones are left out. Mono only.
 */
import { filtered, highPass, lowPass, type Filter } from "./filter";

const BLOCK_SECONDS = 0.4;
const STEP_SECONDS = 0.1;
const ABSOLUTE_GATE_LUFS = -70;
const RELATIVE_GATE_LU = -10;

const toLufs = (power: number): number => -0.691 + 10 * Math.log10(power);
const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length;

/** The high shelf that stands for the head. */
function headShelf(sampleRateHz: number): Filter {
  const k = Math.tan((Math.PI * 1681.974_450_955_533) / sampleRateHz);
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
}

/** Takes away what is felt rather than heard. */
function feltPass(sampleRateHz: number): Filter {
  const k = Math.tan((Math.PI * 38.135_470_876_024_44) / sampleRateHz);
  const q = 0.500_327_037_323_877_3;
  const a0 = 1 + k / q + k * k;
  return { b: [1, -2, 1], a: [(2 * (k * k - 1)) / a0, (1 - k / q + k * k) / a0] };
}

/** The mean square of samples. */
export function powerOf(samples: Float32Array): number {
  let sum = 0;
  for (const sample of samples) sum += sample * sample;
  return sum / samples.length;
}

function blockPowers(samples: Float32Array, sampleRateHz: number): readonly number[] {
  const block = Math.round(BLOCK_SECONDS * sampleRateHz);
  const step = Math.round(STEP_SECONDS * sampleRateHz);
  const powers: number[] = [];
  for (let from = 0; from === 0 || from + block <= samples.length; from += step)
    powers.push(powerOf(samples.subarray(from, from + block)));
  return powers;
}

/** Integrated loudness in LUFS; `-Infinity` for silence. A sound shorter than 400 ms counts as one block. */
export function loudnessOf(samples: Float32Array, sampleRateHz: number): number {
  const weighted = filtered(filtered(samples, headShelf(sampleRateHz)), feltPass(sampleRateHz));
  const audible = blockPowers(weighted, sampleRateHz).filter(
    (power) => toLufs(power) > ABSOLUTE_GATE_LUFS,
  );
  if (audible.length === 0) return -Infinity;
  const gate = toLufs(mean(audible)) + RELATIVE_GATE_LU;
  return toLufs(mean(audible.filter((power) => toLufs(power) > gate)));
}

/** The largest sample, 0 to 1 and above. */
export function peakOf(samples: Float32Array): number {
  let peak = 0;
  for (const sample of samples) peak = Math.max(peak, Math.abs(sample));
  return peak;
}

/** What a small speaker lets through, in hertz. */
const SPEAKER_BAND = { low: 450, high: 7000 } as const;

/**
 * Integrated loudness in LUFS of what a phone's own speaker lets through, 450 to 7,000 Hz: a clip of deep sounds may
 * be loud on paper and lost in a hand.
 */
export function speakerLoudnessOf(samples: Float32Array, sampleRateHz: number): number {
  const above = highPass(SPEAKER_BAND.low, sampleRateHz);
  const below = lowPass(SPEAKER_BAND.high, sampleRateHz);
  return loudnessOf([above, above, below].reduce<Float32Array>(filtered, samples), sampleRateHz);
}
