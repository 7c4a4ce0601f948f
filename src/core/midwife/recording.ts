import { failure, success, type Result } from "../result";
import { FRAME_BYTES, FRAME_HEADER, HEADER_BYTES } from "../track/frames";
import { parseClip, type ClipFault } from "../track/parse-clip";

/** A line of the voice as a midwife spoke it. */
export type Recording = {
  /** The id of the line: that of its clip. */
  readonly line: string;
  /** What the line said when she spoke it: one that says something else by now is not hers any more. */
  readonly words: string;
  /** What she said, where she said it in her own way or her own language. */
  readonly said: string | null;
  /** Whole frames of the track's own format: see `parseClip`. */
  readonly bytes: Uint8Array;
};

/** All but the sound. `frames` tells how much of the sound is its own. */
export type RecordedLine = Omit<Recording, "bytes"> & { readonly frames: number };

const BODY_BYTES = FRAME_BYTES - HEADER_BYTES;

export const recordedLine = ({ bytes, ...line }: Recording): RecordedLine => ({
  ...line,
  frames: bytes.length / FRAME_BYTES,
});

/** How many frames some lines have together. */
export const framesOfAll = (lines: readonly Pick<RecordedLine, "frames">[]): number =>
  lines.reduce((sum, { frames }) => sum + frames, 0);

/** How many bytes so many frames are before they are deflated. */
export const bytesOfFrames = (frames: number): number => frames * BODY_BYTES;

/** The sound of all, one after another. The header is the same in every frame: it is left out. */
export function joinSound(recordings: readonly Recording[]): Uint8Array {
  const sound = new Uint8Array(bytesOfFrames(framesOfAll(recordings.map(recordedLine))));
  let at = 0;
  for (const { bytes } of recordings) {
    for (let from = 0; from < bytes.length; from += FRAME_BYTES, at += BODY_BYTES)
      sound.set(bytes.subarray(from + HEADER_BYTES, from + FRAME_BYTES), at);
  }
  return sound;
}

/** Gives each line its sound back, frame by frame. Fails with the first clip that the track could not take. */
export function splitSound(
  lines: readonly RecordedLine[],
  sound: Uint8Array,
): Result<readonly Recording[], ClipFault> {
  if (bytesOfFrames(framesOfAll(lines)) !== sound.length) return failure("not-whole-frames");
  const recordings: Recording[] = [];
  let at = 0;
  for (const { frames, ...line } of lines) {
    const bytes = withHeaders(sound.subarray(at, at + bytesOfFrames(frames)), frames);
    const clip = parseClip(bytes);
    if (!clip.ok) return clip;
    recordings.push({ ...line, bytes });
    at += bytesOfFrames(frames);
  }
  return success(recordings);
}

function withHeaders(sound: Uint8Array, frames: number): Uint8Array {
  const bytes = new Uint8Array(frames * FRAME_BYTES);
  const view = new DataView(bytes.buffer);
  for (let nth = 0; nth < frames; nth += 1) {
    view.setUint32(nth * FRAME_BYTES, FRAME_HEADER);
    const body = sound.subarray(nth * BODY_BYTES, (nth + 1) * BODY_BYTES);
    bytes.set(body, nth * FRAME_BYTES + HEADER_BYTES);
  }
  return bytes;
}
