import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";

/** Ours alone: no other program makes the same ids from the same names. */
const NAMESPACE = "tetes-pertama";

/**
 * A UUID that is the same for the same names on every phone and at every time: of version 8, the one for a digest of
 * one's own choice (RFC 9562 §5.8), here SHA-256.
 */
export function stableUuid(...names: readonly string[]): string {
  const digest = sha256(utf8ToBytes(JSON.stringify([NAMESPACE, ...names])));
  const hex = bytesToHex(digest.slice(0, 16));
  const variant = ((Number.parseInt(hex.slice(16, 17), 16) & 0x3) | 0x8).toString(16);
  return [
    hex.slice(0, 8),
    hex.slice(8, 12),
    `8${hex.slice(13, 16)}`,
    `${variant}${hex.slice(17, 20)}`,
    hex.slice(20, 32),
  ].join("-");
}
