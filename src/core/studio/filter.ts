/** A filter of second order, with a0 = 1. */
export type Filter = {
  readonly b: readonly [number, number, number];
  readonly a: readonly [number, number];
};

/** No ripple, no resonance. */
const BUTTERWORTH_Q = Math.SQRT1_2;

/** Sends samples through a filter that was silent before. */
export function filtered(samples: Float32Array, { b, a }: Filter): Float32Array<ArrayBuffer> {
  const out = new Float32Array(samples.length);
  const [b0, b1, b2] = b;
  const [a1, a2] = a;
  let [x1, x2, y1, y2] = [0, 0, 0, 0];
  for (let n = 0; n < samples.length; n += 1) {
    const x = samples[n] ?? 0;
    const y = b0 * x + b1 * x1 + b2 * x2 - a1 * y1 - a2 * y2;
    x2 = x1;
    x1 = x;
    y2 = y1;
    y1 = y;
    out[n] = y;
  }
  return out;
}

/** @param sign 1 keeps what is below `hertz`, -1 what is above */
function pass(hertz: number, sampleRateHz: number, sign: 1 | -1): Filter {
  const turn = (2 * Math.PI * hertz) / sampleRateHz;
  const alpha = Math.sin(turn) / (2 * BUTTERWORTH_Q);
  const cosine = Math.cos(turn);
  const a0 = 1 + alpha;
  const edge = 1 - sign * cosine;
  return {
    b: [edge / 2 / a0, (sign * edge) / a0, edge / 2 / a0],
    a: [(-2 * cosine) / a0, (1 - alpha) / a0],
  };
}

export const lowPass = (hertz: number, sampleRateHz: number): Filter =>
  pass(hertz, sampleRateHz, 1);

export const highPass = (hertz: number, sampleRateHz: number): Filter =>
  pass(hertz, sampleRateHz, -1);

/** Turns what lies below `hertz` up or down by `decibels` (after R. Bristow-Johnson's audio EQ cookbook). */
export function lowShelf(hertz: number, decibels: number, sampleRateHz: number): Filter {
  const gain = 10 ** (decibels / 40);
  const turn = (2 * Math.PI * hertz) / sampleRateHz;
  const cosine = Math.cos(turn);
  const slope = 2 * Math.sqrt(gain) * (Math.sin(turn) / (2 * BUTTERWORTH_Q));
  const a0 = gain + 1 + (gain - 1) * cosine + slope;
  return {
    b: [
      (gain * (gain + 1 - (gain - 1) * cosine + slope)) / a0,
      (2 * gain * (gain - 1 - (gain + 1) * cosine)) / a0,
      (gain * (gain + 1 - (gain - 1) * cosine - slope)) / a0,
    ],
    a: [
      (-2 * (gain - 1 + (gain + 1) * cosine)) / a0,
      (gain + 1 + (gain - 1) * cosine - slope) / a0,
    ],
  };
}
