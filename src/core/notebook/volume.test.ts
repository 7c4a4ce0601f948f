import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { measureOf, measures } from "../../content/notebook/measures";
import { parseMeasures, type Measure } from "./measure-schema";
import { parseRecord } from "./schema";
import { volumeOf } from "./volume";

const anyMeasure = fc.constantFrom(...measures);
const anyCountOf = ({ count }: Measure) =>
  fc
    .nat({ max: Math.round((count.most - count.least) / count.step) })
    .map((steps) => Math.round((count.least + steps * count.step) * 100) / 100);
const anyCounted = anyMeasure.chain((measure) =>
  fc.record({ measure: fc.constant(measure), count: anyCountOf(measure) }),
);

describe("an amount", () => {
  it("lies between its low and its high, for every count of every measure", () => {
    fc.assert(
      fc.property(anyCounted, ({ measure, count }) => {
        const { ml, lowMl, highMl, method } = volumeOf(measure, count);

        expect(method).toBe(measure.id);
        expect(lowMl).toBeGreaterThanOrEqual(0);
        expect(lowMl).toBeLessThanOrEqual(ml);
        expect(ml).toBeLessThanOrEqual(highMl);
        expect(ml).toBeGreaterThan(0);
      }),
    );
  });

  it("grows with the count", () => {
    fc.assert(
      fc.property(anyMeasure, fc.nat({ max: 30 }), (measure, count) => {
        expect(volumeOf(measure, count + 1).ml).toBeGreaterThan(volumeOf(measure, count).ml);
      }),
    );
  });

  it("can be kept in a record", () => {
    fc.assert(
      fc.property(anyCounted, ({ measure, count }) => {
        const at = "2026-11-24T02:15:00.000+07:00";
        const record = {
          kind: "milk-volume",
          id: "a",
          createdAt: at,
          updatedAt: at,
          deletedAt: null,
          deviceId: "phone",
          when: { kind: "exact", at },
          volume: volumeOf(measure, count),
          side: null,
          relation: null,
        };

        expect(parseRecord(record)).toEqual({ ok: true, value: record });
      }),
    );
  });

  it.each([
    ["drops", 20, 1, 0.6, 2],
    ["half-teaspoon", 1, 2.5, 1.25, 3.65],
    ["teaspoon", 1, 5, 2.5, 7.3],
    ["tablespoon", 1, 15, 7, 20],
    ["syringe", 1, 1, 0.8, 1.2],
    ["cup", 5, 5, 3.75, 6.25],
    ["ml", 30, 30, 27, 33],
  ] as const)("of %s, %d of them, is about %d ml (%d to %d)", (id, count, ml, lowMl, highMl) => {
    expect(volumeOf(measureOf(id), count)).toEqual({ ml, lowMl, highMl, method: id, count });
  });
});

describe("the file of the measures", () => {
  it("is refused when a low stands above its high, or a measure comes twice", () => {
    const [drops] = measures;
    const upsideDown = { ...drops, error: { kind: "counted", ml: 1, lowMl: 2, highMl: 3 } };

    expect(parseMeasures([drops, drops]).ok).toBe(false);
    expect(parseMeasures([upsideDown]).ok).toBe(false);
    expect(parseMeasures([{ ...drops, sources: [] }]).ok).toBe(false);
    expect(parseMeasures(null).ok).toBe(false);
  });
});
