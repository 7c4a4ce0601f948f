import { sha256 } from "@noble/hashes/sha2.js";
import { concatBytes, utf8ToBytes } from "@noble/hashes/utils.js";

import { failure, success, type Result } from "../../result";
import { bytesInLetters, fromBase45, toBase45 } from "./base45";
import { isCarried, transferOf, wholeBytes, type Transfer } from "./transfer";

/**
 * What one code carries, in bytes: version 1, id of the transfer 4, its length 3, number of the part 4, the block, and a
 * check 4; numbers with their highest byte first; all of it in base45. How many blocks there are follows from the
 * lengths of the transfer and of the block.
 */
const VERSION = 1;
const AT = { transferId: 1, byteLength: 5, part: 8, block: 12 } as const;
const CHECK_BYTES = 4;

/** Said before what is checked, so that no other program's code passes as ours. */
const CHECK_NAME = utf8ToBytes("tetes-pertama.light");

/** The most letters that any code holds: version 40, level L, alphanumeric (ISO/IEC 18004, table 7). */
const MOST_LETTERS = 4_296;

export type Frame = {
  readonly transfer: Transfer;
  /** Below the total of its transfer: the block with this number. From there on: the mixture with this number. */
  readonly part: number;
  readonly block: Uint8Array;
};

/** "foreign": no frame of ours, or misread. "older", "newer": of an app whose frames this one cannot read. */
export type FrameFault = "foreign" | "older" | "newer";

/** How many codes it takes at least to show so many bytes; Infinity where a code has no room for a block. */
export function frameCountOf(byteLength: number, capacityLetters: number): number {
  const mostBytes = bytesInLetters(capacityLetters) - AT.block - CHECK_BYTES;
  return mostBytes < 1 ? Infinity : Math.ceil(wholeBytes(byteLength) / mostBytes);
}

const checkOf = (body: Uint8Array): Uint8Array =>
  sha256(concatBytes(CHECK_NAME, body)).subarray(0, CHECK_BYTES);

/** Writes a frame as the letters of a code. */
export function encodeFrame({ transfer, part, block }: Frame): string {
  const body = new Uint8Array(AT.block + block.length);
  const view = new DataView(body.buffer);
  view.setUint8(0, VERSION);
  view.setUint32(AT.transferId, transfer.id);
  // Three bytes: the fourth is written over by the part.
  view.setUint32(AT.byteLength, transfer.byteLength * 256);
  view.setUint32(AT.part, part);
  body.set(block, AT.block);
  return toBase45(concatBytes(body, checkOf(body)));
}

/**
 * Reads the letters of a code. A frame of any version begins with its version and ends in its check, for good: so an app
 * of before this one is told by it.
 */
export function decodeFrame(text: string): Result<Frame, FrameFault> {
  const bytes = text.length > MOST_LETTERS ? null : fromBase45(text);
  if (bytes === null || bytes.length <= CHECK_BYTES) return failure("foreign");
  const body = bytes.subarray(0, -CHECK_BYTES);
  const check = checkOf(body);
  if (bytes.subarray(-CHECK_BYTES).some((byte, at) => byte !== check[at]))
    return failure("foreign");
  const [version = 0] = body;
  if (version !== VERSION) return failure(version < VERSION ? "older" : "newer");
  return body.length <= AT.block ? failure("foreign") : frameIn(body);
}

function frameIn(body: Uint8Array): Result<Frame, "foreign"> {
  const view = new DataView(body.buffer, body.byteOffset, body.byteLength);
  const block = body.slice(AT.block);
  const byteLength = view.getUint32(AT.byteLength) >>> 8;
  const total = Math.ceil(wholeBytes(byteLength) / block.length);
  const transfer = transferOf(view.getUint32(AT.transferId), byteLength, total);
  if (!isCarried(transfer) || transfer.blockBytes !== block.length) return failure("foreign");
  return success({ transfer, part: view.getUint32(AT.part), block });
}
