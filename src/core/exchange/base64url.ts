/** The letters of RFC 4648, table 2: an address carries all of them as they are. */
const LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
const LETTER_BITS = 6;

const VALUES: ReadonlyMap<string, number> = new Map(
  Array.from(LETTERS, (letter, value) => [letter, value]),
);

/** Writes bytes as text, a third longer, without padding. */
export function toBase64Url(bytes: Uint8Array): string {
  let text = "";
  let held = 0;
  let heldBits = 0;
  for (const byte of bytes) {
    held = (held << 8) | byte;
    for (heldBits += 8; heldBits >= LETTER_BITS; heldBits -= LETTER_BITS)
      text += LETTERS.charAt((held >>> (heldBits - LETTER_BITS)) & 63);
    held &= 63;
  }
  return heldBits === 0 ? text : text + LETTERS.charAt((held << (LETTER_BITS - heldBits)) & 63);
}

/** Reads such a text; null for one that no bytes are written as. */
export function fromBase64Url(text: string): Uint8Array | null {
  const bytes = new Uint8Array(Math.floor((text.length * LETTER_BITS) / 8));
  let held = 0;
  let heldBits = 0;
  let at = 0;
  for (const letter of text) {
    const value = VALUES.get(letter);
    if (value === undefined) return null;
    held = ((held << LETTER_BITS) | value) & 0x3f_ff;
    heldBits += LETTER_BITS;
    if (heldBits < 8) continue;
    heldBits -= 8;
    bytes[at] = (held >>> heldBits) & 0xff;
    at += 1;
  }
  // Bits beyond the last byte, or a letter too many, would make two texts of the same bytes.
  return toBase64Url(bytes) === text ? bytes : null;
}
