import { sha256 } from "@noble/hashes/sha2.js";
import { utf8ToBytes } from "@noble/hashes/utils.js";

const LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
const SIGNS = `${LETTERS}0123456789`;
const LENGTH = 11;

/** Ours alone: no other program makes the same ids from the same names. */
const NAMESPACE = "tetes-pertama";

/**
 * An identifier as DHIS2 has them, a letter and ten letters or digits, that is the same for the same names on every
 * machine and at every time: what is imported twice is there once.
 */
export function uidOf(...names: readonly string[]): string {
  const digest = sha256(utf8ToBytes(JSON.stringify([NAMESPACE, "dhis2", ...names])));
  return Array.from({ length: LENGTH }, (_, place) => {
    const signs = place === 0 ? LETTERS : SIGNS;
    // Two bytes for each sign: no sign is noticeably likelier than another.
    const number = (digest[2 * place] ?? 0) * 256 + (digest[2 * place + 1] ?? 0);
    return signs.charAt(number % signs.length);
  }).join("");
}
