/** The size of every frame of every clip; `src/core/track/frames.ts` derives it from the format. */
export const FRAME_BYTES = 96;
export const FRAME_MS = 24;
export const FRAME_SAMPLES = 576;

/** @param {Uint8Array} mp3 */
export const framesOf = (mp3) => mp3.length / FRAME_BYTES;
