import type { ByteReader } from "./byte-reader";
import { append, widthFor, writeBits, writeCount, type ByteSink } from "./byte-writer";

/** How a run of whole numbers is written, named by its first byte. */
const WAYS = { zeros: 0, counts: 1, signed: 2, dictionary: 3 } as const;

/** Numbers of either sign as counts, the small ones first: 0, −1, 1, −2, … */
const folded = (value: number): number => (value < 0 ? -2 * value - 1 : 2 * value);
const unfolded = (count: number): number => (count % 2 === 0 ? count / 2 : -(count + 1) / 2);

/** @param values between −2^52 and 2^52 */
export function writeIntegers(sink: ByteSink, values: readonly number[]): void {
  if (values.every((value) => value === 0)) return writeCount(sink, WAYS.zeros);
  const inTurn = oneByOne(values);
  const told = byDictionary(values);
  append(sink, told.length < inTurn.length ? told : inTurn);
}

function oneByOne(values: readonly number[]): ByteSink {
  const isSigned = values.some((value) => value < 0);
  const sink: ByteSink = [isSigned ? WAYS.signed : WAYS.counts];
  for (const value of values) writeCount(sink, isSigned ? folded(value) : value);
  return sink;
}

/** Each different number once, then which of them it is. */
function byDictionary(values: readonly number[]): ByteSink {
  const places = new Map<number, number>();
  for (const value of values) if (!places.has(value)) places.set(value, places.size);
  const sink: ByteSink = [WAYS.dictionary];
  writeCount(sink, places.size);
  for (const value of places.keys()) writeCount(sink, folded(value));
  const told = values.map((value) => places.get(value) ?? 0);
  writeBits(sink, told, widthFor(places.size));
  return sink;
}

/** @param howMany has been claimed from the reader */
export function readIntegers(reader: ByteReader, howMany: number): readonly number[] {
  const way = reader.byte();
  switch (way) {
    case WAYS.zeros:
      return Array.from({ length: howMany }, () => 0);
    case WAYS.counts:
      return Array.from({ length: howMany }, reader.count);
    case WAYS.signed:
      return Array.from({ length: howMany }, () => unfolded(reader.count()));
    case WAYS.dictionary:
      return readByDictionary(reader, howMany);
    default:
      reader.breakOff();
      return [];
  }
}

function readByDictionary(reader: ByteReader, howMany: number): readonly number[] {
  const size = reader.count();
  if (size > howMany) reader.breakOff();
  const values = Array.from({ length: Math.min(size, howMany) }, () => unfolded(reader.count()));
  return reader.bits(howMany, widthFor(values.length)).map((place) => {
    const value = values[place];
    if (value === undefined) reader.breakOff();
    return value ?? 0;
  });
}
