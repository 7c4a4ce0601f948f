/** The letters of RFC 9285, table 1: those that a QR code holds in 5½ bits each. */
const LETTERS = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ $%*+-./:";
const BASE = LETTERS.length;

const VALUES: ReadonlyMap<string, number> = new Map(
  Array.from(LETTERS, (letter, value) => [letter, value]),
);

/** How many bytes fit into so many letters. */
export const bytesInLetters = (letters: number): number =>
  Math.floor(letters / 3) * 2 + (letters % 3 === 2 ? 1 : 0);

/** Writes bytes in base45 (RFC 9285): three letters for two bytes, two for a last one. */
export function toBase45(bytes: Uint8Array): string {
  let text = "";
  for (let at = 0; at < bytes.length; at += 2) {
    const first = bytes[at] ?? 0;
    const second = bytes[at + 1];
    text += second === undefined ? lettersOf(first, 2) : lettersOf(first * 256 + second, 3);
  }
  return text;
}

function lettersOf(value: number, count: number): string {
  let letters = "";
  let left = value;
  for (let done = 0; done < count; done += 1) {
    letters += LETTERS.charAt(left % BASE);
    left = Math.floor(left / BASE);
  }
  return letters;
}

/** Reads base45; null for what no bytes are written as. */
export function fromBase45(text: string): Uint8Array | null {
  if (text.length % 3 === 1) return null;
  const bytes = new Uint8Array(bytesInLetters(text.length));
  for (let at = 0; at < bytes.length; at += 2) {
    const isPair = at + 1 < bytes.length;
    const value = valueOf(text, (at / 2) * 3, isPair ? 3 : 2);
    if (value === null || value > (isPair ? 0xff_ff : 0xff)) return null;
    bytes[at] = isPair ? value >>> 8 : value;
    if (isPair) bytes[at + 1] = value & 0xff;
  }
  return bytes;
}

function valueOf(text: string, from: number, count: number): number | null {
  let value = 0;
  for (let at = from + count - 1; at >= from; at -= 1) {
    const digit = VALUES.get(text.charAt(at));
    if (digit === undefined) return null;
    value = value * BASE + digit;
  }
  return value;
}
