import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { readExactTies, readMannWhitney } from "../../../tests/fixtures/statistics/read";
import { rankSum } from "./rank-sum";

const ran = readMannWhitney().flatMap((fixture, index) => {
  const test = rankSum(fixture.x, fixture.y);
  return test.kind === "tested" ? [{ index, ...fixture, test }] : [];
});

function worst(
  pick: (
    one: (typeof ran)[number],
  ) => readonly [ours: number | null, rs: number | null | undefined],
): { readonly samples: number; readonly off: number } {
  const pairs = ran
    .map(pick)
    .flatMap(([ours, rs]) => (rs === null || rs === undefined ? [] : [[ours, rs] as const]));
  return {
    samples: pairs.length,
    off: Math.max(...pairs.map(([ours, rs]) => Math.abs((ours ?? Number.NaN) - rs))),
  };
}

describe("the test of two groups, beside R's answers to 300 samples", () => {
  it("has the same U", () => {
    expect(worst(({ test, W }) => [test.u, W])).toEqual({ samples: 300, off: 0 });
    expect(ran.map(({ test }) => test.hasTies)).toEqual(ran.map(({ ties }) => ties));
  });

  it("has the same exact chance", () => {
    const { samples, off } = worst(({ test, pExact }) => [test.exactP, pExact]);

    expect(samples).toBe(153);
    expect(off).toBeLessThan(1e-9);
  });

  it("has the same as R 4.6 where ranks are shared", () => {
    const told = new Map(readExactTies().mannWhitney);
    const { samples, off } = worst(({ test, index }) => [test.exactP, told.get(index)]);

    expect(samples).toBe(147);
    expect(off).toBeLessThan(1e-9);
  });

  it("approximates as R does, with the correction for continuity and without", () => {
    const offs = [
      worst(({ test, z }) => [test.approximations.plain.z, z]),
      worst(({ test, zCorrected }) => [test.approximations.corrected.z, zCorrected]),
      worst(({ test, pNormal }) => [test.approximations.plain.p, pNormal]),
      worst(({ test, pNormalCorrected }) => [test.approximations.corrected.p, pNormalCorrected]),
      worst(({ test, rankBiserial }) => [test.effect.value, rankBiserial]),
    ];

    expect(offs.map(({ samples }) => samples)).toEqual([300, 300, 300, 300, 300]);
    expect(Math.max(...offs.map(({ off }) => off))).toBeLessThan(1e-12);
  });

  it("finds the same difference, with R's exact interval", () => {
    const offs = [
      worst(({ test, ciExact }) => [test.shift.exact?.low ?? null, ciExact?.[0]]),
      worst(({ test, ciExact }) => [test.shift.exact?.high ?? null, ciExact?.[1]]),
    ];

    expect(worst(({ test, hl }) => [test.shift.estimate, hl])).toEqual({ samples: 300, off: 0 });
    expect(offs).toEqual([
      { samples: 153, off: 0 },
      { samples: 153, off: 0 },
    ]);
  });

  it("finds R's normal interval, but where so few have none of 95 %", () => {
    const reached = ({ test }: (typeof ran)[number]): boolean => test.shift.normal !== null;
    const offs = [
      worst((one) => [
        one.test.shift.normal?.low ?? null,
        reached(one) ? one.ciNormalR?.[0] : null,
      ]),
      worst((one) => [
        one.test.shift.normal?.high ?? null,
        reached(one) ? one.ciNormalR?.[1] : null,
      ]),
    ];
    const unreached = ran.filter((one) => !reached(one) && (one.ciNormalR ?? null) !== null);

    expect(Math.max(...offs.map(({ off }) => off))).toBeLessThan(1e-6);
    expect(offs.map(({ samples }) => samples)).toEqual([138, 138]);
    expect(Math.max(...unreached.map(({ x, y }) => Math.min(x.length, y.length)))).toBeLessThan(3);
  });
});

describe("the test of two groups", () => {
  it("says what it cannot test", () => {
    expect(rankSum([], [1, 2])).toEqual({ kind: "group-empty" });
    expect(rankSum([3, 3], [3])).toEqual({ kind: "all-the-same" });
  });

  it("approximates where a group is too large to count", () => {
    const many = Array.from({ length: 50 }, (_, place) => place * 2);

    expect(rankSum(many, [1, 3, 5])).toMatchObject({ exactP: null, shift: { exact: null } });
    expect(rankSum(many.slice(1), [1, 3, 5])).toMatchObject({ exactP: expect.any(Number) });
  });

  it.each([
    [3, 3, 0.1, true],
    [2, 8, 2 / 45, false],
    [4, 4, 2 / 70, false],
    [1, 30, 2 / 31, true],
    [600, 600, 0, false],
  ])("of %i and %i can give no chance below %s: too few %s", (size, rest, leastP, isTooFew) => {
    const first = Array.from({ length: size }, (_, place) => place);
    const other = Array.from({ length: rest }, (_, place) => size + place);
    const test = rankSum(first, other);

    expect(test).toMatchObject({ isTooFew, leastP: expect.closeTo(leastP, 12) });
    // All of one group lie below all of the other: it is the farthest that they can be apart.
    if (test.kind === "tested" && test.exactP !== null)
      expect(test.exactP).toBeCloseTo(test.leastP, 12);
  });

  it("never says that something is no figure, and says the same whichever group is first", () => {
    const anyGroup = fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 1, maxLength: 20 });
    fc.assert(
      fc.property(anyGroup, anyGroup, (group, other) => {
        const [one, swapped] = [rankSum(group, other), rankSum(other, group)];
        if (one.kind !== "tested" || swapped.kind !== "tested") return;

        expect(JSON.stringify(one)).not.toMatch(/NaN|Infinity|null,"p"/);
        expect(swapped.exactP).toBeCloseTo(one.exactP ?? Number.NaN, 10);
        expect(swapped.u + one.u).toBe(group.length * other.length);
        expect(swapped.shift.estimate).toBe(0 - one.shift.estimate);
      }),
    );
  });
});
