import type { Look } from "./looks";

/** PNG, third edition (W3C), of an indexed picture: a palette of few shades is a tenth of what a canvas writes. */

const SIGNATURE = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a] as const;
const INDEXED = 3;

export type Deflate = (bytes: Uint8Array<ArrayBuffer>) => Promise<Uint8Array<ArrayBuffer>>;

/** Rows of palette numbers, packed so that none wastes a bit. */
export type IndexedPicture = {
  readonly width: number;
  readonly height: number;
  readonly bits: 1 | 4;
  /** Red, green, blue of each colour. */
  readonly palette: readonly (readonly [number, number, number])[];
  /** Each row after a byte for its filter, which is none. */
  readonly rows: Uint8Array<ArrayBuffer>;
};

/** @param deflate in the zlib form */
export async function pngOf(
  { width, height, bits, palette, rows }: IndexedPicture,
  deflate: Deflate,
): Promise<Uint8Array<ArrayBuffer>> {
  const header = [...bytesOf(width), ...bytesOf(height), bits, INDEXED, 0, 0, 0];
  const chunks = [
    Uint8Array.from(SIGNATURE),
    chunkOf("IHDR", Uint8Array.from(header)),
    chunkOf("PLTE", Uint8Array.from(palette.flat())),
    chunkOf("IDAT", await deflate(rows)),
    chunkOf("IEND", new Uint8Array(0)),
  ];
  return joined(chunks);
}

const bytesOf = (value: number): readonly number[] => [
  (value >>> 24) & 255,
  (value >>> 16) & 255,
  (value >>> 8) & 255,
  value & 255,
];

function chunkOf(name: string, content: Uint8Array): Uint8Array {
  const named = joined([Uint8Array.from(name, (letter) => letter.charCodeAt(0)), content]);
  return joined([
    Uint8Array.from(bytesOf(content.length)),
    named,
    Uint8Array.from(bytesOf(crc32(named))),
  ]);
}

function joined(parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(parts.reduce((total, { length }) => total + length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

const POLYNOMIAL = 0xedb88320;

const CRC_OF_BYTE = Uint32Array.from({ length: 256 }, (_, byte) => {
  let crc = byte;
  for (let bit = 0; bit < 8; bit += 1) crc = crc & 1 ? POLYNOMIAL ^ (crc >>> 1) : crc >>> 1;
  return crc;
});

function crc32(bytes: Uint8Array): number {
  let crc = 0xffffffff;
  for (const byte of bytes) crc = (CRC_OF_BYTE[(crc ^ byte) & 255] ?? 0) ^ (crc >>> 8);
  return ~crc >>> 0;
}

/** From black, or from the ink of headings, to white: smooth enough for letters. */
const SHADES = 8;
const HEADING_INK = [0x7b, 0x2d, 0x3b] as const;
/** So much redder than green is only the ink of headings, of 255. */
const IS_RED = 24;

const shadesFrom = ([red, green, blue]: readonly [number, number, number]) =>
  Array.from({ length: SHADES }, (_, shade): readonly [number, number, number] => {
    const mixed = (part: number): number =>
      Math.round(part + ((255 - part) * shade) / (SHADES - 1));
    return [mixed(red), mixed(green), mixed(blue)];
  });

const PALETTE = [...shadesFrom([0, 0, 0]), ...shadesFrom(HEADING_INK)];

/** @param pixels red, green, blue and opacity of each */
export const indexed = (
  pixels: Uint8ClampedArray,
  width: number,
  { isDots }: Pick<Look, "isDots">,
): IndexedPicture => (isDots ? inDots(pixels, width) : inShades(pixels, width));

function inShades(pixels: Uint8ClampedArray, width: number): IndexedPicture {
  const [height, rowLength] = [pixels.length / 4 / width, 1 + Math.ceil(width / 2)];
  const rows = new Uint8Array(rowLength * height);
  for (let y = 0; y < height; y += 1)
    for (let x = 0; x < width; x += 1) {
      const at = (y * width + x) * 4;
      const [red, green] = [pixels[at] ?? 0, pixels[at + 1] ?? 0];
      const isRed = red - green > IS_RED;
      const darkest = isRed ? HEADING_INK[1] : 0;
      const shade = Math.round(((green - darkest) / (255 - darkest)) * (SHADES - 1));
      const number = Math.max(0, shade) + (isRed ? SHADES : 0);
      const place = y * rowLength + 1 + (x >> 1);
      rows[place] = (rows[place] ?? 0) | (x & 1 ? number : number << 4);
    }
  return { width, height, bits: 4, palette: PALETTE, rows };
}

/** What is darker, of 255, is burnt into the paper. */
const THRESHOLD = 160;

function inDots(pixels: Uint8ClampedArray, width: number): IndexedPicture {
  const [height, rowLength] = [pixels.length / 4 / width, 1 + Math.ceil(width / 8)];
  const rows = new Uint8Array(rowLength * height);
  for (let y = 0; y < height; y += 1)
    for (let x = 0; x < width; x += 1) {
      const isWhite = (pixels[(y * width + x) * 4 + 1] ?? 0) >= THRESHOLD;
      const place = y * rowLength + 1 + (x >> 3);
      if (isWhite) rows[place] = (rows[place] ?? 0) | (128 >> (x & 7));
    }
  return {
    width,
    height,
    bits: 1,
    palette: [
      [0, 0, 0],
      [255, 255, 255],
    ],
    rows,
  };
}
