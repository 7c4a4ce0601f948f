import { describe, expect, it } from "vitest";

import { nappyTable } from "./nappies";
import { publishedRange } from "./published-range";

describe("the table of nappies", () => {
  it("says what the facts say: as many wet ones as days until the sixth", () => {
    expect(nappyTable.map(({ wetLeast }) => wetLeast)).toEqual([1, 2, 3, 4, 5, 6]);
    expect(nappyTable.map(({ stool }) => stool.colour)).toEqual([
      "black",
      "black",
      "turning-green",
      "green-to-yellow",
      "yellow",
      "yellow",
    ]);
  });
});

describe("the published range", () => {
  it("is of one feed on day 1, from two sources, and of whole days only in words", () => {
    expect(publishedRange.perFeed).toEqual([
      expect.objectContaining({ kind: "spread", meanMl: 1.5, sdMl: 1.1, babies: 90 }),
      expect.objectContaining({ kind: "between", lowMl: 2, highMl: 10 }),
    ]);
    expect(publishedRange.perDay.map(({ day, lowG, highG }) => [day, lowG, highG])).toEqual([
      [1, 7, 122.5],
      [3, 98, 775],
    ]);
  });
});
