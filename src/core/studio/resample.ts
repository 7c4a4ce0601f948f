/** Sidelobes of each output sample's filter on either side: enough to keep what folds back below -70 dB. */
const LOBES = 24;
/** What is kept, as a share of the lower of the two rates' half. */
const KEPT = 0.92;

const greatestCommonDivisor = (a: number, b: number): number =>
  b === 0 ? a : greatestCommonDivisor(b, a % b);

const sinc = (x: number): number => (x === 0 ? 1 : Math.sin(Math.PI * x) / (Math.PI * x));

/** Blackman's window over -1 to 1. */
const windowAt = (x: number): number =>
  0.42 + 0.5 * Math.cos(Math.PI * x) + 0.08 * Math.cos(2 * Math.PI * x);

type Kernel = { readonly taps: Float32Array; readonly reach: number };

/** The filter of an output sample that lies `offset` (0 to 1) after an input sample; its taps add up to 1. */
function kernelAt(offset: number, cutoff: number): Kernel {
  const reach = Math.ceil(LOBES / cutoff);
  const raw = Array.from({ length: 2 * reach }, (_, n) => {
    const x = n - reach + 1 - offset;
    return sinc(x * cutoff) * windowAt(x / (reach + 1));
  });
  const sum = raw.reduce((all, tap) => all + tap, 0);
  return { taps: Float32Array.from(raw, (tap) => tap / sum), reach };
}

/**
 * Samples at another rate, by a finite filter for each place between two samples. What the lower rate cannot carry is
 * left out. Before the first sample and after the last one there is silence.
 *
 * @param fromHz whole hertz, as a microphone gives them (8,000 to 192,000)
 */
export function resampled(
  samples: Float32Array,
  fromHz: number,
  toHz: number,
): Float32Array<ArrayBuffer> {
  if (fromHz === toHz) return Float32Array.from(samples);
  const common = greatestCommonDivisor(fromHz, toHz);
  const [step, places] = [fromHz / common, toHz / common];
  const cutoff = Math.min(1, toHz / fromHz) * KEPT;
  const kernels = Array.from({ length: places }, (_, place) => kernelAt(place / places, cutoff));
  const out = new Float32Array(Math.ceil((samples.length * places) / step));
  for (let n = 0; n < out.length; n += 1) {
    const at = Math.floor((n * step) / places);
    const kernel = kernels[(n * step) % places];
    if (kernel !== undefined) out[n] = weighed(samples, at - kernel.reach + 1, kernel.taps);
  }
  return out;
}

/** Its bounds are worked out before it goes round: this is where the time of a recording goes. */
function weighed(samples: Float32Array, from: number, taps: Float32Array): number {
  const first = Math.max(0, -from);
  const last = Math.min(taps.length, samples.length - from);
  let sum = 0;
  for (let n = first; n < last; n += 1) sum += (samples[from + n] ?? 0) * (taps[n] ?? 0);
  return sum;
}
