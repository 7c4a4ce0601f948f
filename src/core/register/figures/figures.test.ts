import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { waitingCurve, type Step, type Waited } from "../../statistics/waiting";
import { atHours, curveOf, roundHours } from "./curve";
import { MOST_SLOPES, slopesOf } from "./slopes";
import { spreadsOf } from "./spread";

const anyMl = fc.integer({ min: 0, max: 800 }).map((tenths) => tenths / 10);
const anyFigure = fc.option(anyMl, { freq: 6 });
const anyPairs = fc.array(fc.record({ before: anyFigure, after: anyFigure }), {
  maxLength: 400,
  size: "max",
});

describe("the lines of a picture", () => {
  it("are all of them where an eye can follow them, and none for half a pair", () => {
    const { slopes, of } = slopesOf([
      { before: 10, after: 30 },
      { before: null, after: 40 },
      { before: 12, after: 11 },
      { before: 9, after: null },
    ]);

    expect(slopes).toEqual([
      { before: 12, after: 11 },
      { before: 10, after: 30 },
    ]);
    expect(of).toBe(2);
  });

  it("of many are evenly chosen, with those that fell and rose most, and as many rise among them as among all", () => {
    fc.assert(
      fc.property(anyPairs, (pairs) => {
        const whole = pairs.flatMap(({ before, after }) =>
          before === null || after === null ? [] : [Math.round((after - before) * 10)],
        );
        const { slopes, of } = slopesOf(pairs);
        const drawn = slopes.map(({ before, after }) => Math.round((after - before) * 10));
        const rising = (all: readonly number[]): number =>
          all.length === 0 ? 0 : all.filter((one) => one > 0).length / all.length;

        expect(of).toBe(whole.length);
        expect(slopes).toHaveLength(Math.min(of, MOST_SLOPES));
        expect(Math.min(...drawn)).toBe(Math.min(...whole));
        expect(Math.max(...drawn)).toBe(Math.max(...whole));
        expect(Math.abs(rising(drawn) - rising(whole))).toBeLessThan(1.5 / MOST_SLOPES);
      }),
    );
  });
});

describe("the columns of a picture", () => {
  it("hold every figure once, on one scale, few enough for a small phone", () => {
    const anyFigures = fc.array(fc.option(fc.oneof(anyMl, fc.integer({ min: 0, max: 2_000 }))), {
      maxLength: 100,
      size: "max",
    });
    fc.assert(
      fc.property(anyFigures, anyFigures, (before, after) => {
        const { baseline, secondDay, widthMl, most, asDots } = spreadsOf(before, after);
        const inBin = (values: readonly (number | null)[], from: number): number =>
          values.filter((one) => one !== null && one >= from && one < from + widthMl).length;

        expect(baseline.map(({ fromMl, n }) => [fromMl, n])).toEqual(
          baseline.map(({ fromMl }) => [fromMl, inBin(before, fromMl)]),
        );
        expect(secondDay.map(({ n }) => n)).toEqual(
          baseline.map(({ fromMl }) => inBin(after, fromMl)),
        );
        const told = [...before, ...after].filter((one) => one !== null).length;
        expect([...baseline, ...secondDay].reduce((sum, { n }) => sum + n, 0)).toBe(told);
        expect(baseline.length).toBeLessThanOrEqual(20);
        expect(asDots).toBe([...baseline, ...secondDay].every(({ n }) => n <= 12));
        expect(most).toBe(Math.max(0, ...[...baseline, ...secondDay].map(({ n }) => n)));
      }),
    );
  });

  it("are as narrow as there is room for", () => {
    expect(spreadsOf([10, 16, 26], [29, 29]).widthMl).toBe(1);
    expect(spreadsOf([10, 16, 26], [29, 30]).widthMl).toBe(2);
    expect(spreadsOf([], []).baseline).toEqual([]);
  });
});

const anyWaits: fc.Arbitrary<readonly Waited[]> = fc.array(
  fc.record({
    hours: fc.integer({ min: 0, max: 4_000 }).map((tenths) => tenths / 10),
    hasCome: fc.boolean(),
  }),
  { maxLength: 900, size: "max" },
);

/** Who has not seen it after an hour, read from the whole curve. */
const shareAt = (steps: readonly Step[], hour: number): number =>
  steps.findLast(({ hours }) => hours <= hour)?.share ?? 1;

describe("a curve of waiting", () => {
  it("is drawn in few points that lie on it and only fall", () => {
    fc.assert(
      fc.property(anyWaits, (waits) => {
        const steps = waitingCurve(waits);
        const { points, waits: marks, untilHour } = curveOf(steps);

        expect(points[0]).toEqual({ hours: 0, share: 1 });
        expect(points.length).toBeLessThanOrEqual(302);
        for (const { hours, share } of [...points.slice(1), ...marks])
          if (share !== shareAt(steps, hours)) throw new Error(`off the curve at ${hours}`);
        expect(points.slice(1).every(({ share }, nth) => share <= (points[nth]?.share ?? 0))).toBe(
          true,
        );
        expect(points[points.length - 1]?.share).toBe(shareAt(steps, Infinity));
        expect(untilHour).toBe(Math.max(0, ...waits.map(({ hours }) => hours)));
      }),
      { numRuns: 20, endOnFailure: true },
    );
  });

  it("tells at round hours who is still followed and who has not seen it", () => {
    const waits = [
      { hours: 3, hasCome: true },
      { hours: 12, hasCome: false },
      { hours: 12, hasCome: true },
      { hours: 30, hasCome: true },
    ];

    expect(atHours(waitingCurve(waits), [0, 12, 24, 36])).toEqual([
      { hours: 0, share: 1, atRisk: 4 },
      { hours: 12, share: 0.5, atRisk: 3 },
      { hours: 24, share: 0.5, atRisk: 1 },
    ]);
  });

  it.each([
    [0, [0]],
    [5, [0, 1, 2, 3, 4, 5]],
    [30, [0, 6, 12, 18, 24, 30]],
    [50, [0, 12, 24, 36, 48]],
    [1_440, [0, 240, 480, 720, 960, 1_200, 1_440]],
  ])("until hour %s is marked at %j", (until, hours) => {
    expect(roundHours(until)).toEqual(hours);
  });
});
