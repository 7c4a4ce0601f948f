export const FORMAT: {
  readonly sampleRateHz: number;
  readonly bitrateBps: number;
  readonly samplesPerFrame: number;
};
export const FRAME_SAMPLES: number;
export const FRAME_BYTES: number;
export const FRAME_MS: number;
export const framesOf: (mp3: Uint8Array) => number;
