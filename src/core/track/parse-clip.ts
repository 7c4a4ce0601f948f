import { failure, success, type Result } from "../result";
import { FRAME_BYTES, FRAME_HEADER, HEADER_BYTES, SIDE_INFO_BYTES } from "./frames";

/** Why bytes cannot be spliced into a track. */
export type ClipFault =
  | "empty"
  | "tagged"
  | "not-whole-frames"
  | "not-mp3-frame"
  | "wrong-format"
  | "bit-reservoir"
  | "overfull-frame";

/** Bytes known to be whole frames of `FORMAT`, each decodable without its neighbours. `frames` is at least 1. */
export type Clip = { readonly bytes: Uint8Array; readonly frames: number };

/** The bits of a header that decide how it is decoded; private, mode extension, copyright and original do not. */
const DECISIVE_BITS = 0xff_ff_fe_c3;
const SYNC_BITS = 0xff_e0_00_00;

const MAIN_DATA_AT = HEADER_BYTES + SIDE_INFO_BYTES;
const MAIN_DATA_BITS = (FRAME_BYTES - MAIN_DATA_AT) * 8;

const asNumber = (mark: string): number =>
  [...mark].reduce((sum, letter) => sum * 256 + letter.charCodeAt(0), 0);

const ID3_HEAD = asNumber("ID3");
const ID3_TAIL = asNumber("TAG");
const ID3_TAIL_BYTES = 128;
const VBR_MARKS: readonly number[] = ["Xing", "Info"].map(asNumber);
const VBRI = asNumber("VBRI");
const VBRI_AT = 36;

const hasId3 = (view: DataView): boolean => {
  const opens = view.byteLength >= 4 && view.getUint32(0) >>> 8 === ID3_HEAD;
  const tail = view.byteLength - ID3_TAIL_BYTES;
  return opens || (tail >= 0 && view.getUint32(tail) >>> 8 === ID3_TAIL);
};

const isTagFrame = (view: DataView, at: number): boolean =>
  VBR_MARKS.includes(view.getUint32(at + MAIN_DATA_AT)) || view.getUint32(at + VBRI_AT) === VBRI;

const headerFault = (header: number): ClipFault | undefined => {
  if ((header & SYNC_BITS) >>> 0 !== SYNC_BITS) return "not-mp3-frame";
  return ((header ^ FRAME_HEADER) & DECISIVE_BITS) === 0 ? undefined : "wrong-format";
};

/** The bits of sound data a frame announces: 12 bits, after main_data_begin (8) and one private bit. */
const announcedBits = (view: DataView, at: number): number =>
  (view.getUint16(at + HEADER_BYTES + 1) >>> 3) & 0xf_ff;

const frameFault = (view: DataView, at: number): ClipFault | undefined => {
  const fault = headerFault(view.getUint32(at));
  if (fault !== undefined) return fault;
  if (view.getUint8(at + HEADER_BYTES) !== 0) return "bit-reservoir";
  if (isTagFrame(view, at)) return "tagged";
  return announcedBits(view, at) > MAIN_DATA_BITS ? "overfull-frame" : undefined;
};

/**
 * Accepts bytes as a clip if every frame is of `FORMAT`, borrows nothing from the frame before it, and no tag
 * (ID3, Xing, Info, VBRI) lies among them. Otherwise fails with the first fault found.
 */
export const parseClip = (bytes: Uint8Array): Result<Clip, ClipFault> => {
  if (bytes.length === 0) return failure("empty");
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (hasId3(view)) return failure("tagged");
  // The first header comes before the length, so that a clip of another bitrate is called what it is.
  const first = bytes.length < HEADER_BYTES ? undefined : headerFault(view.getUint32(0));
  if (first !== undefined) return failure(first);
  if (bytes.length % FRAME_BYTES !== 0) return failure("not-whole-frames");

  for (let at = 0; at < bytes.length; at += FRAME_BYTES) {
    const fault = frameFault(view, at);
    if (fault !== undefined) return failure(fault);
  }
  return success({ bytes, frames: bytes.length / FRAME_BYTES });
};
