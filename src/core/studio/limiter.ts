/** No sample is larger afterwards: room for what the encoder adds. */
const CEILING = 0.8;
/** So long before a loud sound it is turned down, in seconds, and so slowly up again after it. */
const ATTACK_SECONDS = 0.003;
const RELEASE_SECONDS = 0.06;

/** How far each sample must be turned down for itself; 1 where it need not be. */
const neededGains = (samples: Float32Array): Float32Array<ArrayBuffer> =>
  Float32Array.from(samples, (sample) => Math.min(1, CEILING / Math.abs(sample)));

/** Turns loud moments down, so that no sample is larger than 0.8: a little ahead of them, and back slowly. */
export function limited(samples: Float32Array, sampleRateHz: number): Float32Array<ArrayBuffer> {
  const gains = neededGains(samples);
  const fall = 1 / (ATTACK_SECONDS * sampleRateHz);
  for (let n = gains.length - 2; n >= 0; n -= 1)
    gains[n] = Math.min(gains[n] ?? 1, (gains[n + 1] ?? 1) + fall);
  const rise = 1 / (RELEASE_SECONDS * sampleRateHz);
  for (let n = 1; n < gains.length; n += 1)
    gains[n] = Math.min(gains[n] ?? 1, (gains[n - 1] ?? 1) + rise);
  return Float32Array.from(samples, (sample, n) => sample * (gains[n] ?? 1));
}
