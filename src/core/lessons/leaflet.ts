/** What of a card decides how much room it needs on paper. */
export type LeafletCard = {
  readonly id: string;
  readonly titleLetters: number;
  /** Letters of each paragraph and each row below the title. */
  readonly paragraphs: readonly number[];
  /** Its picture carries words, and needs a row of its own. */
  readonly isWide: boolean;
  /** Letters of each of its sources, which are told once at the foot of the sheet. */
  readonly sources: Readonly<Record<string, number>>;
};

/** Sizes of the letters of a leaflet in points, the largest first. Twelve is the least that a wall can read. */
export const LETTER_SIZES = [18, 17, 16, 15, 14, 13, 12] as const;
export type LetterSize = (typeof LETTER_SIZES)[number];
const LEAST_SIZE: LetterSize = 12;

export type LeafletSheet = {
  /** Two cards beside each other, or one over the whole width. */
  readonly rows: readonly (readonly string[])[];
  readonly size: LetterSize;
};

/** More cards on a sheet would leave the pictures too small for a wall. */
const MOST_CARDS = 6;

const POINT_MM = 0.353;
const LINE_HEIGHT = 1.3;
/** Of their own size: the widest face that a computer may have. A narrower one leaves more for the pictures. */
const LETTER_WIDTH = 0.57;
const TITLE_WIDTH = 0.67;
/** A title is so much larger than what stands below it. */
const TITLE = 1.3;

/** Widths and heights on the sheet in mm, as `leaflet.module.css` has them. */
const MM = {
  pair: 85,
  beside: 86,
  besideDrawing: 68,
  sheet: 276,
  head: 22,
  gap: 4,
  frame: 6,
  foot: 9,
};
const SOURCES_MM = { line: 5.1, width: 186 };
/** Heights of a picture in mm: the least, less than which tells little, and more than which its column is too narrow for. */
const PICTURE = { least: 24, little: 36, most: 60, mostBeside: 69, drawing: 53 };

/** What a leaflet pays for another sheet, in the coin of `costOf`. */
const SHEET_COST = 24;

const ENDLESS_COST = 10_000;

/** Beside its picture a card has larger letters: it has more room. */
const BESIDE = 1.3;

type Row = readonly LeafletCard[];

const linesOf = (letters: number, widthMm: number, size: number, width: number): number =>
  Math.max(1, Math.ceil((letters * size * POINT_MM * width) / widthMm));

/** How high the words of a card stand in a column of so many mm. */
function wordsMm(card: LeafletCard, widthMm: number, size: number): number {
  const title = TITLE * linesOf(card.titleLetters, widthMm, size * TITLE, TITLE_WIDTH);
  const lines = card.paragraphs.map((letters) => linesOf(letters, widthMm, size, LETTER_WIDTH));
  const all = lines.reduce((total, one) => total + one, title);
  return all * size * LINE_HEIGHT * POINT_MM + lines.length;
}

function wordsInRowMm(card: LeafletCard, row: Row, size: number): number {
  if (row.length > 1) return wordsMm(card, MM.pair, size);
  return card.isWide
    ? wordsMm(card, MM.besideDrawing, size)
    : wordsMm(card, MM.beside, size * BESIDE);
}

/** All ways to set cards in their order, two to a row or one. */
function settingsOf(cards: readonly LeafletCard[]): readonly (readonly Row[])[] {
  const [first, second] = cards;
  if (first === undefined) return [[]];
  const after = (row: Row): readonly (readonly Row[])[] =>
    settingsOf(cards.slice(row.length)).map((rest): readonly Row[] => [row].concat(rest));
  const isPair = second !== undefined && !first.isWide && !second.isWide;
  return [...after([first]), ...(isPair ? after([first, second]) : [])];
}

/** What head, foot and frames leave to the cards. */
function roomMm(cards: readonly LeafletCard[], rows: number): number {
  const sources = new Map(cards.flatMap((card) => Object.entries(card.sources)));
  const letters = [...sources.values()].reduce((total, one) => total + one + 2, 0);
  const lines = linesOf(letters, SOURCES_MM.width, 12, LETTER_WIDTH);
  return MM.sheet - MM.head - MM.foot - lines * SOURCES_MM.line - rows * (MM.frame + MM.gap);
}

/** How high a row must be; what is left of the sheet goes to all rows alike. */
function rowMm(row: Row, size: number): number {
  const words = Math.max(...row.map((card) => wordsInRowMm(card, row, size)));
  if (row.length > 1) return PICTURE.least + words;
  return Math.max(row.some((card) => card.isWide) ? PICTURE.drawing : PICTURE.least, words);
}

const over = (value: number, limit: number, each: number): number =>
  (Math.max(0, value - limit) / each) ** 2;

/** What a row of this height is short of: pictures too small or lost in their column, paper that stays empty. */
function costOf(row: Row, size: number, mm: number): number {
  const isAlone = row.length === 1;
  const costs = row.map((card) => {
    const words = wordsInRowMm(card, row, size);
    const picture = isAlone ? mm : mm - words;
    const empty = isAlone ? mm - words : 0;
    return (
      over(picture, isAlone ? PICTURE.mostBeside : PICTURE.most, 7) +
      over(PICTURE.little, picture, 5) +
      over(empty, 4, 7)
    );
  });
  return costs.reduce((total, one) => total + one, 0);
}

type Try = LeafletSheet & { readonly cost: number };

/** A sheet set so, with letters of this size; null where it does not fit. */
function trySheet(rows: readonly Row[], size: LetterSize): Try | null {
  const heights = rows.map((row) => rowMm(row, size));
  const left = heights.reduce((total, one) => total - one, roomMm(rows.flat(), rows.length));
  if (left < 0) return null;
  const each = left / rows.length;
  const cost = rows.reduce(
    (total, row, index) => total + costOf(row, size, (heights[index] ?? 0) + each),
    (LETTER_SIZES[0] - size) ** 2 / 3,
  );
  return { rows: rows.map((row) => row.map(({ id }) => id)), size, cost };
}

/** The best sheet of these cards; null where they do not fit on one. A card longer than a sheet flows on to the next. */
function sheetOf(cards: readonly LeafletCard[]): Try | null {
  const tries = settingsOf(cards).flatMap((rows) =>
    LETTER_SIZES.flatMap((size) => trySheet(rows, size) ?? []),
  );
  const [first, second] = cards;
  const endless: Try | null =
    first === undefined || second !== undefined
      ? null
      : { rows: [[first.id]], size: LEAST_SIZE, cost: ENDLESS_COST };
  return tries.reduce<Try | null>(
    (best, one) => (best === null || one.cost < best.cost ? one : best),
    endless,
  );
}

type Deal = { readonly sheets: readonly LeafletSheet[]; readonly cost: number };

/**
 * The sheets of a leaflet: of all ways to deal its cards the one with the largest letters and pictures, the least paper
 * that stays empty, and few sheets.
 */
export function sheetsOf(cards: readonly LeafletCard[]): readonly LeafletSheet[] {
  /** The best deal of the first so many cards. */
  const best: (Deal | undefined)[] = [{ sheets: [], cost: 0 }];
  cards.forEach((_, last) => {
    const end = last + 1;
    for (let begin = Math.max(0, end - MOST_CARDS); begin < end; begin += 1) {
      const before = best[begin];
      const sheet = sheetOf(cards.slice(begin, end));
      if (before === undefined || sheet === null) continue;
      const cost = before.cost + sheet.cost + SHEET_COST;
      const known = best[end];
      if (known === undefined || cost < known.cost)
        best[end] = { sheets: [...before.sheets, sheet], cost };
    }
  });
  return best[cards.length]?.sheets.map(({ rows, size }) => ({ rows, size })) ?? [];
}
