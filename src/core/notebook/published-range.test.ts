import { describe, expect, it } from "vitest";

import { publishedRange } from "../../content/notebook/published-range";
import { parsePublishedRange, softness } from "./published-range";

/** Finer than a pixel of the picture, in ml. */
const STEP_ML = 0.02;
const STEPS = 1_500;
/** More than this from one step to the next would be seen as a line. */
const LINE = 0.05;

describe("the soft band", () => {
  it.each(publishedRange.perFeed.map((layer) => [layer.id, layer] as const))(
    "of '%s' has no edge: it nowhere changes at once, and ends at no amount",
    (_id, layer) => {
      const soft = Array.from({ length: STEPS }, (_, step) => softness(layer, step * STEP_ML));
      const jumps = soft.map((one, step) => Math.abs(one - (soft[step - 1] ?? one)));

      expect(Math.max(...jumps)).toBeLessThan(LINE);
      expect(Math.max(...soft)).toBeLessThanOrEqual(1);
      expect(Math.min(...soft.slice(1))).toBeGreaterThan(0);
    },
  );

  it("is fullest where the studies are, and pale at both sides of it", () => {
    const [weighed, table] = publishedRange.perFeed;
    const at = (ml: number) => [weighed, table].map((one) => one && softness(one, ml));

    expect(at(1.5)[0]).toBe(1);
    expect(at(Math.sqrt(2 * 10))[1]).toBeCloseTo(1);
    expect(at(0.1)[0]).toBeLessThan(0.8);
    expect(at(20).every((soft) => soft !== undefined && soft < 0.5)).toBe(true);
  });

  it("is nothing for no amount at all where only a ratio is known", () => {
    const table = publishedRange.perFeed.find(({ kind }) => kind === "between");

    expect(table && softness(table, 0)).toBe(0);
  });
});

describe("the file of published amounts", () => {
  it.each([
    ["nothing", undefined],
    ["a low above its high", { perFeed: [], perDay: [day({ lowG: 200, highG: 100 })] }],
    ["a mean below its low", { perFeed: [], perDay: [day({ meanG: 5 })] }],
    ["a spread of nothing", { perFeed: [spread({ sdMl: 0 })], perDay: [] }],
    ["a range without a source", { perFeed: [spread({ sources: [] })], perDay: [] }],
  ])("does not accept %s", (_what, value) => {
    expect(parsePublishedRange(value)).toEqual({ ok: false, reason: "unreadable" });
  });

  it("accepts what it is for", () => {
    expect(parsePublishedRange({ perFeed: [spread({})], perDay: [day({})] }).ok).toBe(true);
  });
});

function day(change: object) {
  return {
    day: 1,
    meanG: 37.1,
    lowG: 7,
    highG: 122.5,
    babies: 9,
    sources: ["saint-1984"],
    ...change,
  };
}

function spread(change: object) {
  const range = { kind: "spread", id: "weighed", meanMl: 1.5, sdMl: 1.1, babies: 90 };
  return { ...range, sources: ["santoro-2010"], ...change };
}
