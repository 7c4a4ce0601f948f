/** The letters of Z85 (ZeroMQ RFC 32): none of them has to be escaped in JSON. */
const LETTERS =
  "0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ.-:+=^!/*?&<>()[]{}@%$#";
const BASE = LETTERS.length;
/** So many bytes become one letter more. */
const GROUP_BYTES = 4;
const GROUP_LETTERS = GROUP_BYTES + 1;
const GROUP_END = 2 ** (8 * GROUP_BYTES);

const VALUES: ReadonlyMap<string, number> = new Map(
  Array.from(LETTERS, (letter, value) => [letter, value]),
);

/** Writes bytes as text, a quarter longer: four bytes in five letters, n bytes of the last group in n + 1. */
export function toBase85(bytes: Uint8Array): string {
  const parts: string[] = [];
  for (let at = 0; at < bytes.length; at += GROUP_BYTES) {
    let value = 0;
    for (let place = 0; place < GROUP_BYTES; place += 1)
      value = value * 256 + (bytes[at + place] ?? 0);
    parts.push(lettersOf(value).slice(0, Math.min(GROUP_BYTES, bytes.length - at) + 1));
  }
  return parts.join("");
}

function lettersOf(value: number): string {
  let letters = "";
  let left = value;
  for (let place = 0; place < GROUP_LETTERS; place += 1) {
    letters = LETTERS.charAt(left % BASE) + letters;
    left = Math.floor(left / BASE);
  }
  return letters;
}

/** Reads such a text; null for one that no bytes are written as. */
export function fromBase85(text: string): Uint8Array | null {
  const rest = text.length % GROUP_LETTERS;
  if (rest === 1) return null;
  const bytes = new Uint8Array(
    Math.floor(text.length / GROUP_LETTERS) * GROUP_BYTES + Math.max(0, rest - 1),
  );
  for (let at = 0, to = 0; at < text.length; at += GROUP_LETTERS, to += GROUP_BYTES) {
    const value = valueOf(text.slice(at, at + GROUP_LETTERS));
    if (value === null) return null;
    for (let place = 0; place < GROUP_BYTES && to + place < bytes.length; place += 1)
      bytes[to + place] = Math.floor(value / 256 ** (GROUP_BYTES - 1 - place)) % 256;
  }
  // Bits beyond the last byte would make two texts of the same bytes.
  return rest === 0 || toBase85(bytes.subarray(-(rest - 1))) === text.slice(-rest) ? bytes : null;
}

function valueOf(letters: string): number | null {
  let value = 0;
  for (const letter of letters.padEnd(GROUP_LETTERS, LETTERS.charAt(BASE - 1))) {
    const digit = VALUES.get(letter);
    if (digit === undefined) return null;
    value = value * BASE + digit;
  }
  return value < GROUP_END || letters.length < GROUP_LETTERS ? value : null;
}
