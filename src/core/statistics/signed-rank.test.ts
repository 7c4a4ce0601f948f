import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { readExactTies, readPaired } from "../../../tests/fixtures/statistics/read";
import { Z_95 } from "./normal";
import { rankingOf, sumOf, tieCorrection } from "./ranks";
import { comparePairs, differenceOf } from "./paired";
import { pairedShift, signedRank, type TestedRanks } from "./signed-rank";

const cases = readPaired();

const differencesOf = ({
  x,
  y,
}: {
  readonly x: readonly number[];
  readonly y: readonly number[];
}) => y.map((after, place) => differenceOf(x[place] ?? 0, after));

const ran = cases
  .map((fixture, index) => ({ index, ...fixture, test: signedRank(differencesOf(fixture)) }))
  .flatMap(({ test, ...fixture }) => (test.kind === "tested" ? [{ ...fixture, test }] : []));

/** The worst of the distances to what R says, and over how many samples. */
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

describe("the signed rank test, beside R's answers to a thousand samples", () => {
  it("tests what R tests, and says of the others that nothing moved", () => {
    const still = cases
      .filter(({ none }) => none)
      .map((one) => signedRank(differencesOf(one)).kind);

    expect(ran).toHaveLength(989);
    expect(still).toEqual(Array.from({ length: 11 }, () => "all-the-same"));
    expect(ran.map(({ test }) => [test.pairs, test.zeros, test.hasTies])).toEqual(
      ran.map(({ n, zeros, ties }) => [n, zeros, ties]),
    );
  });

  it("has the same W", () => {
    expect(worst(({ test, V }) => [test.rose.ranks, V])).toEqual({ samples: 989, off: 0 });
  });

  it("has the same exact chance, to 200 pairs", () => {
    const { samples, off } = worst(({ test, pExact }) => [test.exact?.p ?? null, pExact]);

    expect(samples).toBe(511);
    expect(off).toBeLessThan(1e-9);
  });

  it("has the same exact chance where ranks are shared", () => {
    const { samples, off } = worst(({ test, pExactTies }) => [test.exact?.p ?? null, pExactTies]);

    expect(samples).toBe(478);
    expect(off).toBeLessThan(1e-9);
  });

  it("has the same as R 4.6 where ranks are shared", () => {
    const told = new Map(readExactTies().paired);
    const { samples, off } = worst(({ test, index }) => [test.exact?.p ?? null, told.get(index)]);

    expect(samples).toBe(363);
    expect(off).toBeLessThan(1e-9);
  });

  it("approximates as R does, with the correction for continuity and without", () => {
    const offs = [
      worst(({ test, z }) => [test.approximations.plain.z, z]),
      worst(({ test, zCorrected }) => [test.approximations.corrected.z, zCorrected]),
      worst(({ test, pNormal }) => [test.approximations.plain.p, pNormal]),
      worst(({ test, pNormalCorrected }) => [test.approximations.corrected.p, pNormalCorrected]),
    ];

    expect(offs.map(({ samples }) => samples)).toEqual([989, 989, 989, 989]);
    expect(Math.max(...offs.map(({ off }) => off))).toBeLessThan(1e-12);
  });

  it("finds the same difference in the middle, also with those that stayed the same", () => {
    expect(worst(({ test, hl }) => [test.shift.estimate, hl])).toEqual({ samples: 989, off: 0 });
    expect(worst((one) => [pairedShift(differencesOf(one)).estimate, one.hlWithZeros])).toEqual({
      samples: ran.filter(({ zeros }) => zeros > 0).length,
      off: 0,
    });
  });

  it("has the same effect sizes", () => {
    expect(worst(({ test, rankBiserial }) => [test.effect.value, rankBiserial]).off).toBeLessThan(
      1e-12,
    );
    expect(worst(({ test, r }) => [test.r, r]).off).toBeLessThan(1e-12);
  });
});

describe("the interval of the difference in the middle", () => {
  it("is R's exact one, with its level", () => {
    const offs = [
      worst(({ test, ciExact }) => [test.shift.exact?.low ?? null, ciExact?.[0]]),
      worst(({ test, ciExact }) => [test.shift.exact?.high ?? null, ciExact?.[1]]),
    ];

    // R tells a level that is not reached to two digits, and one that is as 0.95.
    const levels = ran.flatMap(({ test, ciLevel }) =>
      typeof ciLevel !== "number"
        ? []
        : [[test.shift.exact?.level ?? Number.NaN, ciLevel] as const],
    );

    expect(offs).toEqual([
      { samples: 126, off: 0 },
      { samples: 126, off: 0 },
    ]);
    expect(
      levels.filter(([level, told]) => !(level > told - 0.025) || level > told + 0.05),
    ).toEqual([]);
    expect(
      levels
        .filter(([, told]) => told < 0.95)
        .every(([level, told]) => Math.abs(level - told) <= 0.0051),
    ).toBe(true);
  });

  /** Whether R reaches 95 % by shifting the figures as far as their ends; else it takes another level, and warns. */
  const isReachedByR = (one: (typeof ran)[number]): boolean => {
    const moved = differencesOf(one).filter((difference) => difference !== 0);
    const zAt = (by: number): number => {
      const apart = moved.filter((difference) => difference !== by).map((one) => one - by);
      const { doubled, ties } = rankingOf(apart.map(Math.abs));
      const rose = doubled.filter((_rank, place) => (apart[place] ?? 0) > 0);
      const [n, away] = [apart.length, sumOf(rose) / 2 - (apart.length * (apart.length + 1)) / 4];
      const spread = Math.sqrt((n * (n + 1) * (2 * n + 1)) / 24 - tieCorrection(ties) / 48);
      return (away - Math.sign(away) / 2) / spread;
    };
    return zAt(Math.min(...moved)) >= Z_95 && zAt(Math.max(...moved)) <= -Z_95;
  };

  const told = ran.flatMap((one) => {
    const [low, high] = one.ciNormalR ?? [];
    return typeof low === "number" && typeof high === "number" ? [{ one, low, high }] : [];
  });

  it("is R's normal one, wherever R reaches 95 %", () => {
    const reached = told.filter(({ one }) => isReachedByR(one));
    const off = reached.flatMap(({ one: { test }, low, high }) => [
      Math.abs((test.shift.normal?.low ?? Number.NaN) - low),
      Math.abs((test.shift.normal?.high ?? Number.NaN) - high),
    ]);

    expect(reached).toHaveLength(807);
    expect(Math.max(...off)).toBeLessThan(1e-6);
  });

  it("holds R's, or is none, where R does not reach 95 %", () => {
    const others = told.filter(({ one }) => !isReachedByR(one));
    const narrower = others.filter(
      ({ one: { test }, low, high }) =>
        test.shift.normal !== null &&
        (test.shift.normal.low > low + 1e-6 || test.shift.normal.high < high - 1e-6),
    );

    expect(narrower).toEqual([]);
    expect(others.length).toBeLessThan(40);
  });
});

const tested = (differences: readonly number[]): TestedRanks => {
  const test = signedRank(differences);
  if (test.kind !== "tested") throw new RangeError(`not tested: ${test.kind}`);
  return test;
};

const inReverse = (values: readonly number[]) =>
  values.map((_value, place) => values[values.length - 1 - place] ?? 0);

const anyDifferences = fc.array(fc.integer({ min: -8, max: 8 }), { maxLength: 40 });

describe("the signed rank test", () => {
  it("says what it cannot test", () => {
    expect(signedRank([])).toEqual({ kind: "no-pairs" });
    expect(signedRank([0, 0, 0])).toEqual({ kind: "all-the-same", zeros: 3 });
  });

  it.each([
    [5, true, 0.0625],
    [6, false, 0.03125],
  ])("of %i pairs is too little: %s", (pairs, isTooFew, leastP) => {
    const all = tested(Array.from({ length: pairs }, (_, place) => place + 1));

    expect([all.isTooFew, all.leastP, all.exact?.p]).toEqual([isTooFew, leastP, leastP]);
  });

  it("tells an exact chance as so many ways of all", () => {
    const all = tested(Array.from({ length: 17 }, (_, place) => place + 3));

    expect(all.exact).toEqual({ p: 2 ** -16, ways: { as: 2, of: 131_072 } });
    expect(all.effect).toEqual({ value: 1, interval: null });
  });

  it("never says that something is no figure, and no chance is above 1 or 0", () => {
    fc.assert(
      fc.property(anyDifferences, (differences) => {
        const test = signedRank(differences);
        if (test.kind !== "tested") return;
        const { plain, corrected } = test.approximations;
        const chances = [test.exact?.p ?? 0, plain.p, corrected.p];

        expect(JSON.stringify(test)).not.toMatch(/NaN|Infinity/);
        expect(chances.every((p) => p > 0 && p <= 1)).toBe(true);
        expect(test.rose.ranks + test.fell.ranks).toBe((test.pairs * (test.pairs + 1)) / 2);
        expect(test.exact?.p).toBeGreaterThanOrEqual(test.leastP);
        expect(Number.isInteger(test.exact?.ways?.as)).toBe(true);
      }),
    );
  });

  it("says the same of pairs that are swapped, and of any order of them", () => {
    fc.assert(
      fc.property(anyDifferences, (differences) => {
        const one = signedRank(differences);
        const swapped = signedRank(inReverse(differences.map((difference) => 0 - difference)));
        if (one.kind !== "tested" || swapped.kind !== "tested") return;

        expect(swapped.exact?.p).toBeCloseTo(one.exact?.p ?? Number.NaN, 12);
        expect([swapped.rose, swapped.fell]).toEqual([one.fell, one.rose]);
        expect(swapped.shift.estimate).toBeCloseTo(-one.shift.estimate, 12);
      }),
    );
  });

  it("finds the difference in the middle of ten thousand pairs as it is written out for few", () => {
    const averages = (figures: readonly number[]): number => {
      const all = figures.flatMap((a, place) => figures.slice(place).map((b) => (a + b) / 2));
      all.sort((a, b) => a - b);
      const half = Math.floor(all.length / 2);
      return all.length % 2 === 1
        ? (all[half] ?? 0)
        : ((all[half - 1] ?? 0) + (all[half] ?? 0)) / 2;
    };
    fc.assert(
      fc.property(
        fc.array(fc.double({ min: -50, max: 50, noNaN: true }), { minLength: 1, maxLength: 30 }),
        (figures) => {
          expect(pairedShift(figures).estimate).toBeCloseTo(averages(figures), 10);
        },
      ),
    );
    const many = Array.from({ length: 10_001 }, (_, place) => place - 4_000);

    expect(pairedShift(many)).toMatchObject({ estimate: 1_000, exact: null });
  });
});

describe("two measurements of the same people", () => {
  it("are compared where both are there", () => {
    const compared = comparePairs([
      { before: 10, after: 30 },
      { before: null, after: 30 },
      { before: 12, after: 12 },
      { before: 12, after: null },
    ]);

    expect(compared).toMatchObject({
      missing: 2,
      before: { n: 2, mean: 11 },
      after: { n: 2, mean: 21 },
      difference: { mean: 10 },
      test: { pairs: 1, zeros: 1, isTooFew: true },
      shiftOfAll: { estimate: 10 },
    });
  });

  it("say so where nothing is there", () => {
    expect(comparePairs([{ before: null, after: 3 }])).toEqual({
      missing: 1,
      before: { kind: "no-figures", missing: 0 },
      after: { kind: "no-figures", missing: 0 },
      difference: { kind: "no-figures", missing: 0 },
      test: { kind: "no-pairs" },
      shiftOfAll: null,
    });
  });

  it("differ by what a person would say", () => {
    expect(differenceOf(2.3, 7.3)).toBe(5);
    expect(Object.is(differenceOf(4, 4), 0)).toBe(true);
    expect(Object.is(differenceOf(4.001, 4), 0)).toBe(true);
  });
});
