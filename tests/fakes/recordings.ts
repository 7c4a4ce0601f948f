import fc from "fast-check";

import type { Recording } from "../../src/core/midwife/recording";
import {
  FRAME_BYTES,
  FRAME_HEADER,
  HEADER_BYTES,
  SIDE_INFO_BYTES,
} from "../../src/core/track/frames";

const SOUND_AT = HEADER_BYTES + SIDE_INFO_BYTES;

/** Whole frames of the track's format: nothing borrowed, nothing announced, and any sound behind. */
export function framesWith(sounds: readonly Uint8Array[]): Uint8Array {
  const bytes = new Uint8Array(sounds.length * FRAME_BYTES);
  const view = new DataView(bytes.buffer);
  for (const [nth, sound] of sounds.entries()) {
    view.setUint32(nth * FRAME_BYTES, FRAME_HEADER);
    bytes.set(sound.subarray(0, FRAME_BYTES - SOUND_AT), nth * FRAME_BYTES + SOUND_AT);
  }
  return bytes;
}

/** A line as someone spoke it, in so many frames. */
export const spokenLine = (line: string, words: string, frames = 2): Recording => ({
  line,
  words,
  said: null,
  bytes: framesWith(
    Array.from({ length: frames }, (_, nth) => Uint8Array.from([line.length, nth % 256, 7])),
  ),
});

const anyText = fc.string({ minLength: 1, maxLength: 30, unit: "grapheme" });

export const anyRecording: fc.Arbitrary<Recording> = fc.record({
  line: fc.stringMatching(/^[a-z][a-z-]{0,20}$/),
  words: anyText,
  said: fc.option(anyText),
  bytes: fc
    .array(fc.uint8Array({ minLength: 3, maxLength: FRAME_BYTES - SOUND_AT }), {
      minLength: 1,
      maxLength: 6,
    })
    .map(framesWith),
});

/** One take a line, as they are kept. */
export const anyRecordings = fc.uniqueArray(anyRecording, {
  minLength: 1,
  maxLength: 6,
  selector: ({ line }) => line,
});
