/** The lessons' clips are Opus in Ogg: nothing is spliced from them, and a third of the bytes says as much. */

const PAGE_HEAD = 27;
const GRANULE_AT = 6;
const SEGMENTS_AT = 26;
/** Opus counts at 48 kHz, whatever it carries. */
const TICKS_PER_MS = 48;

const startsWith = (bytes, at, text) =>
  [...text].every((letter, n) => bytes[at + n] === letter.codePointAt(0));

/** @param {Uint8Array} bytes */
export const isOgg = (bytes) => startsWith(bytes, 0, "OggS");

/** The pages of a file: where each begins and where its body does. Ends at the first that is none. */
function* pagesOf(bytes) {
  let at = 0;
  while (startsWith(bytes, at, "OggS")) {
    const segments = bytes[at + SEGMENTS_AT];
    const body = at + PAGE_HEAD + segments;
    let end = body;
    for (let n = 0; n < segments; n++) end += bytes[at + PAGE_HEAD + n];
    yield { at, body, end };
    at = end;
  }
}

/**
 * How long a clip lasts, in ms; undefined for anything but one mono stream of Opus in whole pages.
 * @param {Uint8Array} bytes
 */
export const opusMs = (bytes) => {
  const pages = [...pagesOf(bytes)];
  const [first, last] = [pages.at(0), pages.at(-1)];
  if (first === undefined || last?.end !== bytes.length) return undefined;
  if (!startsWith(bytes, first.body, "OpusHead") || bytes[first.body + 9] !== 1) return undefined;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const skipped = view.getUint16(first.body + 10, true);
  const ticks = Number(view.getBigInt64(last.at + GRANULE_AT, true)) - skipped;
  return Math.round(ticks / TICKS_PER_MS);
};
