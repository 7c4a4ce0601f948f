import { Mp3Encoder } from "@breezystack/lamejs";

import { FORMAT, FRAME_BYTES } from "../../core/track/frames";

/** So many frames before and after those that are wanted decide about them: what the encoder remembers and looks ahead to. */
const AROUND = 4;

const toInteger = (sample: number): number =>
  Math.round(Math.max(-1, Math.min(1, sample)) * 0x7f_ff);

/** Frames of the track's own format: whole ones, none of which borrows from another. @param samples at 24 kHz */
export function encodeClip(samples: Float32Array): Uint8Array {
  const encoder = new Mp3Encoder(1, FORMAT.sampleRateHz, FORMAT.bitrateBps / 1000);
  const parts = [encoder.encodeBuffer(Int16Array.from(samples, toInteger)), encoder.flush()];
  const bytes = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.length;
  }
  return bytes;
}

/** The first frames of a clip. @param frames so many */
export const encodeUntil = (samples: Float32Array, frames: number): Uint8Array =>
  encodeClip(samples.subarray(0, (frames + AROUND) * FORMAT.samplesPerFrame)).subarray(
    0,
    frames * FRAME_BYTES,
  );

/** All frames of a clip but the first ones. @param frames so many are left out */
export function encodeFrom(samples: Float32Array, frames: number): Uint8Array {
  const runUp = Math.min(AROUND, frames);
  const heard = samples.subarray((frames - runUp) * FORMAT.samplesPerFrame);
  return encodeClip(heard).subarray(runUp * FRAME_BYTES);
}
