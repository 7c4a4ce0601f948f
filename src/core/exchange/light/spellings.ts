import { bytesToHex, hexToBytes } from "@noble/hashes/utils.js";

import type { ByteReader } from "./byte-reader";
import { append, writeCount, type ByteSink } from "./byte-writer";
import { readIntegers, writeIntegers } from "./integers";

/** How a text is written where it is met for the first time. */
export type Spelling = {
  readonly write: (sink: ByteSink, text: string) => void;
  readonly read: (reader: ByteReader) => string;
};

const ID_BYTES = 16;

/** Ids as this app makes them: 16 bytes by chance, as 32 hexadecimal letters. */
export const ID = /^[0-9a-f]{32}$/;

export const asId: Spelling = {
  write: (sink, text) => append(sink, hexToBytes(text)),
  read: (reader) => bytesToHex(Uint8Array.from({ length: ID_BYTES }, reader.byte)),
};

/** By its UTF-16 units, so that half an emoji at the end of a field that was full comes out as it went in. */
export const asWord: Spelling = {
  write: (sink, text) => {
    writeCount(sink, text.length);
    for (let at = 0; at < text.length; at += 1) writeCount(sink, text.charCodeAt(at));
  },
  read: (reader) => {
    const length = reader.count();
    if (length > reader.left()) reader.breakOff();
    const units = Array.from({ length: Math.min(length, reader.left()) }, reader.count);
    if (units.some((unit) => unit > 0xff_ff)) reader.breakOff();
    return units.map((unit) => String.fromCharCode(unit)).join("");
  },
};

/**
 * Writes texts so that each is spelt once in a notebook: 0 for one that is new, else its place among the known, from 1 on.
 *
 * @param known the texts that were spelt before, with their places; those that are new are added
 */
export function writeTexts(
  sink: ByteSink,
  texts: readonly string[],
  known: Map<string, number>,
  spelling: Spelling,
): void {
  const fresh: string[] = [];
  const codes = texts.map((text) => {
    const place = known.get(text);
    if (place !== undefined) return place + 1;
    known.set(text, known.size);
    fresh.push(text);
    return 0;
  });
  writeIntegers(sink, codes);
  for (const text of fresh) spelling.write(sink, text);
}

/** @param howMany has been claimed from the reader */
export function readTexts(
  reader: ByteReader,
  howMany: number,
  known: string[],
  spelling: Spelling,
): readonly string[] {
  return readIntegers(reader, howMany).map((code) => {
    if (code === 0) known.push(spelling.read(reader));
    const text = known[code === 0 ? known.length - 1 : code - 1];
    if (text === undefined) reader.breakOff();
    return text ?? "";
  });
}
