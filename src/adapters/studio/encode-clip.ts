import { Mp3Encoder } from "@breezystack/lamejs";

import { FORMAT } from "../../core/track/frames";

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
