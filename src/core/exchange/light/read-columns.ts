import { instantOf } from "../../time/instant";
import { createByteReader, type ByteReader } from "./byte-reader";
import { widthFor } from "./byte-writer";
import { FORMS, type Form } from "./cells";
import { readIntegers } from "./integers";
import { KNOWN_WORDS } from "./known-words";
import { createMoments, type Moments } from "./moments";
import { asId, asWord, readTexts } from "./spellings";

/** What columns are read from, and what of them was read before. */
export type Unpacking = {
  readonly reader: ByteReader;
  readonly words: string[];
  readonly ids: string[];
  readonly moments: Moments;
};

export const createUnpacking = (bytes: Uint8Array): Unpacking => ({
  reader: createByteReader(bytes),
  words: [...KNOWN_WORDS],
  ids: [],
  moments: createMoments(),
});

export type Fields = Readonly<Record<string, unknown>>;

type Rows = readonly number[];

/** Deeper than any record: what is nested deeper was nested to fill the stack. */
const MOST_DEPTH = 16;

/** Of any instant, in ms: four figures of a year do not go as far. */
const MOST_MS = 1e15;
const MOST_OFFSET = 24 * 60;

type Reading = (unpacking: Unpacking, rows: Rows, depth: number) => readonly unknown[];

const each =
  (value: unknown): Reading =>
  (_unpacking, rows) =>
    rows.map(() => value);

const reading: { readonly [F in Form]: Reading } = {
  instant: readInstants,
  id: ({ reader, ids }, rows) => readTexts(reader, rows.length, ids, asId),
  word: ({ reader, words }, rows) => readTexts(reader, rows.length, words, asWord),
  decimal: readDecimals,
  null: each(null),
  false: each(false),
  true: each(true),
  list: readLists,
  object: (unpacking, rows, depth) => readTable(unpacking, rows, depth + 1),
  absent: each(undefined),
  double: ({ reader }, rows) => rows.map(reader.double),
};

/** Reads what `writeColumn` wrote: a value for each row; fewer where the bytes are broken. */
export function readColumn(unpacking: Unpacking, rows: Rows, depth = 0): readonly unknown[] {
  const { reader } = unpacking;
  const mask = reader.count();
  const forms = FORMS.filter((_, place) => Math.floor(mask / 2 ** place) % 2 === 1);
  const isKnown = mask < 2 ** FORMS.length && (forms.length > 0 || rows.length === 0);
  if (!isKnown || depth > MOST_DEPTH) reader.breakOff();
  const codes = reader.bits(reader.claim(rows.length), widthFor(forms.length));
  const values = codes.map((): unknown => undefined);
  for (const [code, form] of forms.entries()) {
    const places = [...codes.keys()].filter((place) => codes[place] === code);
    const read = reading[form](
      unpacking,
      places.map((place) => rows[place] ?? 0),
      depth,
    );
    for (const [nth, place] of places.entries()) values[place] = read[nth];
  }
  if (codes.some((code) => code >= forms.length)) reader.breakOff();
  return values;
}

function readInstants({ reader, moments }: Unpacking, rows: Rows): readonly string[] {
  const steps = readIntegers(reader, rows.length);
  const offsetSteps = readIntegers(reader, rows.length);
  return rows.map((row, nth) => {
    const expected = moments.expected(row);
    const ms = expected.ms - (steps[nth] ?? 0);
    const offset = expected.offset - (offsetSteps[nth] ?? 0);
    if (Math.abs(ms) > MOST_MS || Math.abs(offset) >= MOST_OFFSET) {
      reader.breakOff();
      return "";
    }
    moments.meet(row, { ms, offset });
    return instantOf(ms, offset);
  });
}

function readDecimals({ reader }: Unpacking, rows: Rows): readonly number[] {
  const scale = 10 ** reader.count();
  return readIntegers(reader, rows.length).map((units) => units / scale);
}

function readLists(unpacking: Unpacking, rows: Rows, depth: number): readonly unknown[] {
  const { reader } = unpacking;
  const lengths = readIntegers(reader, rows.length);
  if (lengths.some((length) => length < 0)) reader.breakOff();
  const sum = lengths.reduce((all, length) => all + length, 0);
  if (reader.claim(sum) !== sum) return [];
  const items = readColumn(
    unpacking,
    rows.flatMap((row, nth) => Array.from({ length: lengths[nth] ?? 0 }, () => row)),
    depth + 1,
  );
  let from = 0;
  return lengths.map((length) => {
    from += length;
    return items.slice(from - length, from);
  });
}

/** Reads what `writeTable` wrote: an object for each row. */
export function readTable(unpacking: Unpacking, rows: Rows, depth = 0): readonly Fields[] {
  const { reader, words } = unpacking;
  const fields: [string, unknown][][] = rows.map(() => []);
  for (const name of readTexts(reader, reader.claim(reader.count()), words, asWord))
    for (const [nth, value] of readColumn(unpacking, rows, depth).entries())
      if (value !== undefined) fields[nth]?.push([name, value]);
  return fields.map((entries) => Object.fromEntries(entries));
}
