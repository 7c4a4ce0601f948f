import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { columnWidths, linesOf } from "./lines";

const measure = (text: string): number => text.length * 10;
const anyText = fc
  .array(fc.string({ unit: fc.constantFrom(..."abc"), minLength: 1, maxLength: 12 }), {
    minLength: 1,
    maxLength: 20,
  })
  .map((words) => words.join(" "));

describe("the lines of a text", () => {
  it("hold every letter in its order, and none is wider than the paper", () => {
    fc.assert(
      fc.property(anyText, fc.integer({ min: 10, max: 300 }), (text, width) => {
        const lines = linesOf(text, width, measure);

        expect(lines.join("").replace(/ /g, "")).toBe(text.replace(/ /g, ""));
        expect(lines.filter((line) => measure(line) > width)).toEqual([]);
      }),
    );
  });

  it("break between words where words fit", () => {
    expect(linesOf("aa bb cc", 55, measure)).toEqual(["aa bb", "cc"]);
  });
});

describe("the columns of a table", () => {
  it("hold their longest words and no more than the width, or are none", () => {
    const anyColumns = fc.array(fc.array(anyText, { minLength: 1, maxLength: 4 }), {
      minLength: 1,
      maxLength: 6,
    });
    fc.assert(
      fc.property(anyColumns, fc.integer({ min: 50, max: 900 }), (texts, width) => {
        const gap = 10;
        const least = texts.map((all) =>
          Math.max(...all.flatMap((text) => text.split(" ")).map(measure)),
        );
        const needed = least.reduce((sum, one) => sum + one, gap * (texts.length - 1));

        const widths = columnWidths(texts, { width, gap, measure });

        expect(widths === null).toBe(needed > width);
        if (widths === null) return;
        const taken = widths.reduce((sum, one) => sum + one, gap * (texts.length - 1));
        expect(taken).toBeLessThanOrEqual(width + 0.001);
        expect(widths.every((one, at) => one >= (least[at] ?? 0))).toBe(true);
      }),
    );
  });
});
