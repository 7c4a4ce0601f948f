/** The one format of all clips: that of `src/core/track/frames.ts`; a test holds both equal. */
export const FORMAT = { sampleRateHz: 24_000, bitrateBps: 24_000, samplesPerFrame: 576 };

export const FRAME_SAMPLES = FORMAT.samplesPerFrame;
export const FRAME_BYTES = (FORMAT.samplesPerFrame * FORMAT.bitrateBps) / 8 / FORMAT.sampleRateHz;
export const FRAME_MS = (FORMAT.samplesPerFrame * 1000) / FORMAT.sampleRateHz;

/** @param {Uint8Array} mp3 */
export const framesOf = (mp3) => mp3.length / FRAME_BYTES;
