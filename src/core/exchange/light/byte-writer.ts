/** Bytes that are being written, each 0 to 255. */
export type ByteSink = number[];

export function append(sink: ByteSink, bytes: Iterable<number>): void {
  for (const byte of bytes) sink.push(byte);
}

/** Writes a whole number from 0 to 2^53 − 1: see `ByteReader`. */
export function writeCount(sink: ByteSink, value: number): void {
  let left = value;
  while (left >= 128) {
    sink.push((left % 128) + 128);
    left = Math.floor(left / 128);
  }
  sink.push(left);
}

/** Writes whole numbers of so many bits each, one after the other, up to a whole byte. */
export function writeBits(sink: ByteSink, values: readonly number[], width: number): void {
  let current = 0;
  let filled = 0;
  for (const value of values)
    for (let bit = 0; bit < width; bit += 1) {
      current += (Math.floor(value / 2 ** bit) % 2) * 2 ** filled;
      filled += 1;
      if (filled < 8) continue;
      sink.push(current);
      current = 0;
      filled = 0;
    }
  if (filled > 0) sink.push(current);
}

export function writeDouble(sink: ByteSink, value: number): void {
  const bytes = new Uint8Array(8);
  new DataView(bytes.buffer).setFloat64(0, value);
  append(sink, bytes);
}

/** The least bits in which so many different values can be told apart. */
export const widthFor = (differentValues: number): number =>
  Math.ceil(Math.log2(Math.max(1, differentValues)));
