import { describe, expect, it } from "vitest";

import { LETTER_SIZES, sheetsOf, type LeafletCard } from "./leaflet";

const card = (id: string, letters = 120, more: Partial<LeafletCard> = {}): LeafletCard => ({
  id,
  titleLetters: 20,
  paragraphs: [letters],
  isWide: false,
  sources: { "a-source": 40 },
  ...more,
});
const cards = (count: number, letters?: number): readonly LeafletCard[] =>
  Array.from({ length: count }, (_, index) => card(`card-${index}`, letters));

describe("the sheets of a leaflet", () => {
  it.each([1, 2, 5, 6, 9, 16, 21])("hold each of %d cards once, in their order", (count) => {
    const all = cards(count);

    const sheets = sheetsOf(all);

    expect(sheets.flatMap(({ rows }) => rows.flat())).toEqual(all.map(({ id }) => id));
    for (const { rows } of sheets) {
      expect(rows.flat().length).toBeLessThanOrEqual(6);
      for (const row of rows) expect(row.length).toBeLessThanOrEqual(2);
    }
  });

  it("are none where there is no card", () => {
    expect(sheetsOf([])).toEqual([]);
  });

  it("give a drawing with words a row of its own", () => {
    const [first, second, third] = cards(3);
    if (first === undefined || second === undefined || third === undefined) throw new Error("3");

    const sheets = sheetsOf([first, { ...second, isWide: true }, third]);

    expect(sheets.flatMap(({ rows }) => rows)).toContainEqual(["card-1"]);
  });

  it("have smaller letters for longer cards, but none that a wall cannot read", () => {
    const short = sheetsOf(cards(4, 60)).map(({ size }) => size);
    const long = sheetsOf(cards(4, 260)).map(({ size }) => size);

    expect(Math.max(...long)).toBeLessThan(Math.max(...short));
    expect(Math.min(...LETTER_SIZES)).toBe(12);
  });

  it("are more where the words need it", () => {
    expect(sheetsOf(cards(12, 400)).length).toBeGreaterThan(sheetsOf(cards(12, 60)).length);
  });

  it("keep a card that fills a sheet alone, however long it is", () => {
    const sheets = sheetsOf([card("short"), card("endless", 9_000)]);

    expect(sheets.flatMap(({ rows }) => rows.flat())).toEqual(["short", "endless"]);
  });

  it("leave room at the foot for where the cards are from", () => {
    const many = Object.fromEntries(Array.from({ length: 20 }, (_, index) => [`s-${index}`, 60]));
    const plain = sheetsOf(cards(4, 200));
    const sourced = sheetsOf(cards(4, 200).map(({ id }) => card(id, 200, { sources: many })));

    expect(sourced[0]?.size).toBeLessThan(plain[0]?.size ?? 0);
  });
});
