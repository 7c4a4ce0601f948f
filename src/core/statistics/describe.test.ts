import { describe, expect, it } from "vitest";

import { readDescribed, readPaired } from "../../../tests/fixtures/statistics/read";
import { describeFigures } from "./describe";
import { normalTail, twoSided, Z_95 } from "./normal";
import { shareInterval, shareOf } from "./share";
import { LEAST_SPSS_SIG, spssSig, spssTableOf } from "./spss";
import { studentReach, studentTwoSided } from "./student";
import { signedRank } from "./signed-rank";
import { writtenChance, writtenExactChance } from "./written-chance";

describe("describing figures, beside R's answers to 100 samples", () => {
  it("says the same", () => {
    const off = readDescribed().flatMap(({ v, type6, type7, sd, ...told }) => {
      const ours = describeFigures(v);
      if (ours.kind === "no-figures") return [Number.POSITIVE_INFINITY];
      return [
        ours.n - v.length,
        ours.mean - told.mean,
        ours.median - told.median,
        ours.min - told.min,
        ours.max - told.max,
        (ours.sd ?? -1) - (sd ?? -1),
        ours.type7.lower - (type7[0] ?? Number.NaN),
        ours.type7.upper - (type7[1] ?? Number.NaN),
        ours.type6.lower - (type6[0] ?? Number.NaN),
        ours.type6.upper - (type6[1] ?? Number.NaN),
      ];
    });

    expect(off).toHaveLength(1_000);
    expect(Math.max(...off.map(Math.abs))).toBeLessThan(1e-12);
  });
});

describe("describing figures", () => {
  it("counts what is missing, and takes it for no zero", () => {
    expect(describeFigures([null, 4, null, 6])).toMatchObject({ n: 2, missing: 2, mean: 5 });
    expect(describeFigures([null])).toEqual({ kind: "no-figures", missing: 1 });
  });

  it("knows no spread of one figure alone", () => {
    expect(describeFigures([7])).toMatchObject({
      sd: null,
      median: 7,
      type7: { lower: 7, upper: 7 },
    });
  });
});

describe("the normal distribution", () => {
  // R 4.2.2: pnorm(z, lower.tail = FALSE)
  it.each([
    [0, 0.5],
    [1, 0.15865525393145705],
    [1.96, 0.024997895148220435],
    [2, 0.022750131948179195],
    [6, 9.865876450376946e-10],
    [10, 7.619853024160495e-24],
    [-1, 0.8413447460685429],
  ])("has above %d so much as R says", (z, tail) => {
    expect(normalTail(z) / tail).toBeCloseTo(1, 12);
  });

  it("says of the z of a thousand samples what R says, digit by digit", () => {
    const off = readPaired().flatMap(({ z, pNormal }) =>
      typeof z === "number" && typeof pNormal === "number" ? [twoSided(z) / pNormal - 1] : [],
    );

    expect(off).toHaveLength(989);
    expect(Math.max(...off.map(Math.abs))).toBeLessThan(1e-12);
  });

  it("has 95 % within its bounds", () => {
    expect(twoSided(Z_95)).toBeCloseTo(0.05, 15);
    expect(twoSided(0)).toBe(1);
  });
});

describe("Student's distribution", () => {
  // R 4.2.2: qt(0.975, df)
  it.each([
    [1, 12.706204736174694],
    [2, 4.302652729749462],
    [5, 2.570581835636314],
    [16, 2.119905299221011],
    [199, 1.971956544249395],
  ])("with %i degrees reaches as far as R says", (degrees, reach) => {
    expect(studentReach(degrees)).toBeCloseTo(reach, 9);
    expect(studentTwoSided(reach, degrees)).toBeCloseTo(0.05, 12);
  });
});

describe("a share", () => {
  it("has no percentage of nobody", () => {
    expect(shareOf(7, 17).percent).toBeCloseTo(41.176, 3);
    expect(shareOf(0, 0)).toEqual({ n: 0, of: 0, percent: null });
  });

  it.each([
    [17, 17, 0.025 ** (1 / 17), 1],
    [0, 17, 0, 1 - 0.025 ** (1 / 17)],
    [1, 1, 0.025, 1],
  ])("of %i of %i lies where the formula says", (n, of, low, high) => {
    const interval = shareInterval(n, of);

    expect(interval.low).toBeCloseTo(low, 12);
    expect(interval.high).toBeCloseTo(high, 12);
  });

  it("lies between those at which so many, and so few, are 2.5 %", () => {
    const choose = (of: number, n: number): number =>
      n === 0 ? 1 : (choose(of, n - 1) * (of - n + 1)) / n;
    const chanceOf = (counts: readonly number[], of: number, chance: number): number =>
      counts.reduce((sum, n) => sum + choose(of, n) * chance ** n * (1 - chance) ** (of - n), 0);
    const { low, high } = shareInterval(7, 17);

    expect(chanceOf([7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17], 17, low)).toBeCloseTo(0.025, 12);
    expect(chanceOf([0, 1, 2, 3, 4, 5, 6, 7], 17, high)).toBeCloseTo(0.025, 12);
  });
});

describe("a chance that is printed", () => {
  it.each([
    [1.5e-5, "< 0,001"],
    [0, "< 0,001"],
    [0.00099, "< 0,001"],
    [0.001, "0,001"],
    [0.0423, "0,042"],
    [0.99949, "0,999"],
    [0.9999, "> 0,999"],
    [1, "1,000"],
  ])("%d is written %s", (p, text) => {
    expect(writtenChance(p, ",")).toBe(text);
    expect(writtenChance(p, ".")).toBe(text.replace(",", "."));
  });

  it.each([
    [2 ** -16, "0,000015"],
    [0.00098, "0,00098"],
    [1e-6, "0,0000010"],
    [2 ** -40, "< 0,000001"],
    [0.001, "0,001"],
    [0.0423, "0,042"],
    [1, "1,000"],
  ])("%d that was counted is written %s", (p, text) => {
    expect(writtenExactChance(p, ",")).toBe(text);
    expect(writtenExactChance(p, ".")).toBe(text.replace(",", "."));
  });

  it("is met as SPSS prints it, with its two tables", () => {
    const test = signedRank([...Array.from({ length: 17 }, (_, place) => place + 3), 0]);
    const table = test.kind === "tested" ? spssTableOf(test) : null;

    expect(table).toMatchObject({
      negative: { pairs: 0, meanRank: null, sumOfRanks: 0 },
      positive: { pairs: 17, meanRank: 9, sumOfRanks: 153 },
      ties: 1,
      total: 18,
      basedOn: "negative",
    });
    expect(table?.z.toFixed(2)).toBe("-3.62");
    expect(spssSig(table?.sig ?? Number.NaN)).toBe(".000");
    expect(spssSig(table?.sig ?? Number.NaN, ",")).toBe(",000");
    expect(spssSig(1)).toBe("1.000");
    expect(spssSig(LEAST_SPSS_SIG)).not.toBe(".000");
    expect(spssSig(LEAST_SPSS_SIG - 1e-9)).toBe(".000");
  });
});
