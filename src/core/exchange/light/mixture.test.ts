import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { mixtureOf } from "./mixture";

const ID = 0x5e_ed_00_01;

const anyMixture = fc.tuple(
  fc.integer({ min: 0, max: 0xff_ff_ff_ff }),
  fc.integer({ min: 0, max: 0xff_ff_ff_ff }),
  fc.integer({ min: 1, max: 64 }),
);

describe("a mixture", () => {
  it("has one block at least, and no more than there are", () => {
    fc.assert(
      fc.property(anyMixture, ([id, part, total]) => {
        const chosen = mixtureOf(id, part, total);

        expect(chosen).toHaveLength(total);
        expect(new Set(chosen)).toContain(1);
        expect([...chosen].every((toss) => toss === 0 || toss === 1)).toBe(true);
      }),
      { numRuns: 2_000 },
    );
  });

  it("has half of the blocks on average, each of them alike", () => {
    const draws = Array.from({ length: 4_000 }, (_, nth) => mixtureOf(ID, 2 * nth + 129, 64));
    const counts = Array.from({ length: 64 }, (_, block) =>
      draws.reduce((sum, chosen) => sum + (chosen[block] ?? 0), 0),
    );

    expect(Math.min(...counts)).toBeGreaterThan(1_850);
    expect(Math.max(...counts)).toBeLessThan(2_150);
  });

  it("is the same for good: phones with other versions of the app draw it too", () => {
    const drawn = [
      mixtureOf(ID, 25, 12),
      mixtureOf(ID, 27, 12),
      mixtureOf(0xff_ff_ff_ff, 0xff_ff_ff_ff, 40),
    ].map((chosen) => chosen.join(""));

    expect(drawn).toEqual([
      "111000001101",
      "000110101101",
      "0110111110100101001010001111001100000011",
    ]);
  });
});
