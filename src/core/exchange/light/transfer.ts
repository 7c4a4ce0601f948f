import { sha256 } from "@noble/hashes/sha2.js";
import { concatBytes } from "@noble/hashes/utils.js";

/** One transfer, told from every other. Of one whose bytes are cut otherwise no block fits. */
export type Transfer = {
  /** The first four bytes of the sha256 of what is transferred. */
  readonly id: number;
  /** Of what is transferred, without proof and padding. */
  readonly byteLength: number;
  readonly blockBytes: number;
  /** How many blocks there are, 1 to 64. */
  readonly total: number;
};

const ID_BYTES = 4;
/** What proves the whole: so many bytes of its sha256, after those of the id. */
const PROOF_BYTES = 8;

/** A transfer of more blocks is refused: a forged frame must not ask for a large table. */
const MOST_BLOCKS = 64;
/** Its length is written in three bytes. */
const MOST_BYTES = 0xff_ff_ff;

/** How many bytes are cut into blocks: the proof goes before the first. */
export const wholeBytes = (byteLength: number): number => PROOF_BYTES + byteLength;

/** Cuts so many bytes into so many blocks, all as short as that allows. */
export const transferOf = (id: number, byteLength: number, total: number): Transfer => ({
  id,
  byteLength,
  blockBytes: Math.ceil(wholeBytes(byteLength) / total),
  total,
});

export const isCarried = ({ byteLength, total }: Transfer): boolean =>
  total <= MOST_BLOCKS && byteLength <= MOST_BYTES;

const numberIn = (digest: Uint8Array): number =>
  digest.subarray(0, ID_BYTES).reduce((number, byte) => number * 256 + byte, 0);

/** What tells the transfer of these bytes from others. */
export const idOf = (bytes: Uint8Array): number => numberIn(sha256(bytes));

/** Proves the whole, once, before its first byte: what follows the id in its sha256. */
const proofOf = (digest: Uint8Array): Uint8Array =>
  digest.subarray(ID_BYTES, ID_BYTES + PROOF_BYTES);

/** Adds one row of bits to another of the same length, bit by bit (XOR). */
export function addInto(sum: Uint8Array, row: Uint8Array): void {
  for (let at = 0; at < row.length; at += 1) sum[at] = (sum[at] ?? 0) ^ (row[at] ?? 0);
}

/** The blocks of a transfer: its proof, then its bytes, then zeros, in equal parts. */
export function blocksOf(
  bytes: Uint8Array,
  { blockBytes, total }: Transfer,
): readonly Uint8Array[] {
  const whole = new Uint8Array(blockBytes * total);
  whole.set(proofOf(sha256(bytes)));
  whole.set(bytes, PROOF_BYTES);
  return Array.from({ length: total }, (_, nth) =>
    whole.subarray(nth * blockBytes, (nth + 1) * blockBytes),
  );
}

/** The sum of the chosen blocks. */
export function mixed(blocks: readonly Uint8Array[], chosen: Uint8Array): Uint8Array {
  const sum = new Uint8Array(blocks[0]?.length ?? 0);
  for (const [nth, block] of blocks.entries()) if (chosen[nth] === 1) addInto(sum, block);
  return sum;
}

/** The bytes that were cut into these blocks; null where they are not those that were shown. */
export function provedBytes(
  blocks: readonly Uint8Array[],
  { id, byteLength }: Transfer,
): Uint8Array | null {
  const whole = concatBytes(...blocks);
  const bytes = whole.slice(PROOF_BYTES, PROOF_BYTES + byteLength);
  const digest = sha256(bytes);
  const isProved =
    numberIn(digest) === id && proofOf(digest).every((byte, at) => byte === whole[at]);
  return isProved ? bytes : null;
}
