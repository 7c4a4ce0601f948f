/**
 * Reads bytes that nobody vouches for. Where they end too early, or claim more values than so many bytes can mean, they
 * are broken, and all that is read from then on is 0: who reads them looks once, at the end.
 */
export type ByteReader = {
  readonly byte: () => number;
  /** A whole number from 0 on: seven bits in a byte, the lowest first, the highest bit where more follow. */
  readonly count: () => number;
  /** Whole numbers of so many bits each, one after the other, up to a whole byte. */
  readonly bits: (howMany: number, width: number) => readonly number[];
  readonly double: () => number;
  /** Asks for room for so many values, before they are made; gives 0 where that is more than there can be. */
  readonly claim: (values: number) => number;
  /** How many bytes are left. */
  readonly left: () => number;
  readonly breakOff: () => void;
  /** Whether all bytes are read, and none was wrong. */
  readonly isWhole: () => boolean;
};

/**
 * How many values so many bytes may stand for, in all columns together: a column of equal values takes a few bytes
 * however long it is. Records that are told apart by ids of ours have one or two in a byte.
 */
const VALUES_AT_FIRST = 4_096;
const VALUES_PER_BYTE = 8;
const MOST_VALUES = 300_000;

const MOST_COUNT_BYTES = 8;

export function createByteReader(bytes: Uint8Array): ByteReader {
  let at = 0;
  let isBroken = false;
  let room = Math.min(MOST_VALUES, VALUES_AT_FIRST + VALUES_PER_BYTE * bytes.length);

  const breakOff = (): void => {
    isBroken = true;
    at = bytes.length;
    room = 0;
  };
  const byte = (): number => {
    const value = bytes[at];
    if (value === undefined) breakOff();
    else at += 1;
    return value ?? 0;
  };
  const count = (): number => {
    let value = 0;
    for (let place = 0; place < MOST_COUNT_BYTES; place += 1) {
      const next = byte();
      value += (next % 128) * 128 ** place;
      if (next < 128) break;
    }
    if (Number.isSafeInteger(value)) return value;
    breakOff();
    return 0;
  };
  const claim = (values: number): number => {
    if (values > room) breakOff();
    if (isBroken) return 0;
    room -= values;
    return values;
  };

  return {
    byte,
    count,
    bits: (howMany, width) => {
      let current = 0;
      return Array.from({ length: howMany }, (_, nth) => {
        let value = 0;
        for (let bit = 0; bit < width; bit += 1) {
          const place = (nth * width + bit) % 8;
          if (place === 0) current = byte();
          value += ((current >>> place) & 1) * 2 ** bit;
        }
        return value;
      });
    },
    double: () => new DataView(Uint8Array.from({ length: 8 }, byte).buffer).getFloat64(0),
    claim,
    left: () => bytes.length - at,
    breakOff,
    isWhole: () => !isBroken && at === bytes.length,
  };
}
