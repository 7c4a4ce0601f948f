import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { ticksUpTo } from "./amount-ticks";
import { amountScale, hourLength, hourPlace } from "./scales";

const shareOf = (place: string): number => Number(place.replace("%", "")) / 100;
const anyMl = fc.double({ min: 0.1, max: 1_000, noNaN: true });

describe("the axis of hours", () => {
  it("has each hour at its share of the three days", () => {
    const place = hourPlace({ fromHour: 72, untilHour: 144 });

    expect([72, 90, 108, 144].map((hour) => place(hour))).toEqual(["0%", "25%", "50%", "100%"]);
    expect([0, 500].map((hour) => place(hour))).toEqual(["0%", "100%"]);
    expect(hourLength({ fromHour: 72, untilHour: 144 })(18)).toBe("25%");
  });
});

describe("the scale of amounts", () => {
  it("has drops well above the ground, and a spoon twice as high as its quarter", () => {
    const { place } = amountScale(2);

    expect(shareOf(place(0.25))).toBeLessThan(0.9);
    expect(1 - shareOf(place(5))).toBeCloseTo(2 * (1 - shareOf(place(1.25))), 3);
    expect(place(0)).toBe("100%");
  });

  it("has room for the most that is drawn, and tells the amount at a height", () => {
    fc.assert(
      fc.property(anyMl, (highest) => {
        const { place, mlAt } = amountScale(highest);

        expect(shareOf(place(highest))).toBeGreaterThan(0);
        expect(mlAt(shareOf(place(highest)))).toBeCloseTo(highest, -1);
      }),
    );
  });

  it("has lines far enough from each other for their words, from drops to figures", () => {
    fc.assert(
      fc.property(anyMl, (highest) => {
        const { topMl, place } = amountScale(highest);
        const heights = ticksUpTo(topMl)
          .map(({ ml }) => shareOf(place(ml)))
          .sort((a, b) => a - b);

        expect(heights.length).toBeGreaterThanOrEqual(3);
        heights.slice(1).forEach((height, index) => {
          expect(height - (heights[index] ?? 0)).toBeGreaterThan(0.11);
        });
      }),
    );
    expect(ticksUpTo(20).map(({ name, ml }) => [name, ml])).toEqual([
      ["tablespoon", 15],
      ["drops", 0.25],
      ["teaspoon", 5],
      ["half-teaspoon", 2.5],
    ]);
  });
});
