import { describe, expect, it } from "vitest";

import { participant, measurement } from "../../../tests/fakes/register-rows";
import { DISAGREEMENTS } from "../../content/study/disagreements";
import { JUJUN, JUJUN_CHARACTERISTICS } from "../../content/study/printed";
import type { Participant, RegisterRow } from "../register/record";
import { studyRowsOf } from "../register/study-rows";
import { tablesOf } from "../register/tables";
import { shareOf } from "../statistics/share";
import { spssSig, spssTableOf } from "../statistics/spss";
import { writtenChance } from "../statistics/written-chance";
import { dBetween } from "./bounds";
import { possibleSample, possibleSamples } from "./possible-samples";
import { isPrintedSo, type PrintedColumn } from "./printed";
import { reworked } from "./reworked";
import { squaresBetween, squaresMeeting, sumsMeeting } from "./sums";

const again = reworked(JUJUN);

describe("the study's means", () => {
  it("can come from whole ml by one sum alone, and from half teaspoons by none", () => {
    expect(again.before.fits.map(({ step, sums }) => [step, sums])).toEqual([
      [1, [282]],
      [0.5, [282]],
      [2.5, []],
      [0.1, [282, 282.1]],
    ]);
    expect(again.after.fits.map(({ sums }) => sums)).toEqual([[578], [578], [], [578]]);
    expect(again.verdicts.means).toBe("fits");
  });

  it("would be met by some sum of tenths, whatever was printed: those tell nothing", () => {
    expect(again.before.fits.map(({ tells }) => tells)).toEqual([true, true, true, false]);
  });

  it("differ as it is printed", () => {
    expect(again.meanDifference).toBeCloseTo(296 / 17, 12);
    expect(again.verdicts.difference).toBe("fits");
    expect(
      reworked({ ...JUJUN, difference: { value: 17.42, decimals: 2 } }).verdicts.difference,
    ).toBe("does-not-fit");
    expect(reworked({ ...JUJUN, difference: null }).verdicts.difference).toBeNull();
  });

  it.each([
    [31, 0.31, []],
    [16, 4.31, [69]],
    [16, 1.88, [30]],
    [17, 4.31, []],
    [26, 4.31, [112]],
    [32, 1.88, [60]],
  ])("of %i others are %d by the sums %j", (n, value, sums) => {
    expect(sumsMeeting(n, { value, decimals: 2 }, 1)).toEqual(sums);
  });
});

describe("the study's standard deviations", () => {
  it("can come from whole ml by one sum of squares alone", () => {
    expect([again.before, again.after].map(({ reading }) => reading)).toMatchObject([
      { step: 1, squares: { least: 5_040, most: 5_040 }, isPossible: true },
      { step: 1, squares: { least: 19_874, most: 19_874 }, isPossible: true },
    ]);
    expect(again.before.reading?.sdAgain).toBeCloseTo(4.757_35, 5);
    expect(again.after.reading?.sdAgain).toBeCloseTo(3.724_92, 5);
    expect(again.verdicts.spreads).toBe("fits");
    expect(squaresMeeting(17, 282, { value: 4.76, decimals: 3 })).toEqual([]);
    // 5,039 would be near enough, but 282 is even and it is odd.
    expect(squaresMeeting(17, 282, { value: 4.75, decimals: 2 })).toEqual([]);
  });

  it("lie within what the least and the most leave possible", () => {
    expect(again.before.reading?.sdRange?.least).toBeCloseTo(2.917, 3);
    expect(again.before.reading?.sdRange?.most).toBeCloseTo(8.117, 3);
    expect(again.after.reading?.sdRange?.least).toBeCloseTo(1.768, 3);
    expect(again.after.reading?.sdRange?.most).toBeCloseTo(5, 3);
  });

  it("are met by so many samples of whole ml, and those meet all that is printed", () => {
    const meets = ({ mean, sd, min, max }: PrintedColumn, sample: readonly number[]): boolean => {
      const average = sample.reduce((sum, value) => sum + value, 0) / sample.length;
      const squares = sample.reduce((sum, value) => sum + (value - average) ** 2, 0);
      return (
        sample.length === 17 &&
        isPrintedSo(average, mean) &&
        isPrintedSo(Math.sqrt(squares / 16), sd) &&
        Math.min(...sample) === min &&
        Math.max(...sample) === max
      );
    };
    const [before, after] = [
      [...possibleSamples(17, JUJUN.before)],
      [...possibleSamples(17, JUJUN.after)],
    ];

    expect([before.length, after.length]).toEqual([18_062, 785]);
    expect(before.filter((sample) => !meets(JUJUN.before, sample))).toEqual([]);
    expect(after.filter((sample) => !meets(JUJUN.after, sample))).toEqual([]);
    expect(new Set(before.map(String)).size).toBe(18_062);
  });

  it("are met by none where one is printed otherwise", () => {
    const odd = { ...JUJUN.before, sd: { value: 9.1, decimals: 1 } };

    expect(possibleSample(17, odd)).toEqual([]);
    expect(reworked({ ...JUJUN, before: odd }).verdicts.spreads).toBe("does-not-fit");
  });

  it("of few figures lie between the ends that all of them have", () => {
    const values = [2, 3, 4, 5, 6];
    const all = values.flatMap((a) =>
      values.flatMap((b) => values.flatMap((c) => values.map((d) => [a, b, c, d]))),
    );
    const squaresBySum = new Map<number, number[]>();
    for (const figures of all) {
      const sum = figures.reduce((total, value) => total + value, 0);
      const squares = figures.reduce((total, value) => total + value ** 2, 0);
      squaresBySum.set(sum, [...(squaresBySum.get(sum) ?? []), squares]);
    }

    for (const [sum, squares] of squaresBySum)
      expect(squaresBetween({ n: 4, sum, min: 2, max: 6 })).toEqual({
        least: Math.min(...squares),
        most: Math.max(...squares),
      });
    expect(squaresBetween({ n: 4, sum: 7, min: 2, max: 6 })).toBeNull();
    expect(squaresBetween({ n: 3, sum: 9, min: 3, max: 3 })).toEqual({ least: 27, most: 27 });
  });
});

describe("the study's pairs", () => {
  it("all rose, however they were", () => {
    expect(again.rise).toMatchObject({
      kind: "all-rose",
      leastChange: 3,
      mostChange: 29,
      test: {
        rose: { ranks: 153 },
        fell: { ranks: 0 },
        exact: { p: 2 ** -16, ways: { as: 2, of: 131_072 } },
      },
    });
    expect(
      again.rise.kind === "all-rose" && again.rise.test.kind === "tested" ? again.rise.test : null,
    ).toMatchObject({
      leastP: 2 ** -16,
      r: expect.closeTo(0.878, 3),
      approximations: {
        plain: { z: expect.closeTo(3.6214, 4), p: expect.closeTo(2.931e-4, 7) },
        corrected: { z: expect.closeTo(3.5977, 4), p: expect.closeTo(3.21e-4, 7) },
      },
    });
    expect(reworked({ ...JUJUN, before: { ...JUJUN.before, max: 29 } }).rise).toEqual({
      kind: "not-known",
    });
  });

  it("leave the spread of the differences, and so the effect, between bounds", () => {
    expect(again.sdOfDifferences).toEqual({
      least: expect.closeTo(1.03, 2),
      most: expect.closeTo(8.48, 2),
    });
    expect(dBetween(again.sdOfDifferences, again.meanDifference)).toEqual({
      least: expect.closeTo(2.05, 2),
      most: expect.closeTo(16.87, 2),
    });
    expect(again.dByMeanSd).toBeCloseTo(4.11, 2);
    expect(again.pairedT?.t).toBeCloseTo(8.46, 2);
    expect(again.pairedT?.mostP).toBeLessThan(2.7e-7);
    expect(again.pairedT?.mostP).toBeGreaterThan(2.6e-7);
  });

  it("leave the mean difference above nothing, however they were", () => {
    const [opposite, , apart, , alike] = again.intervals;

    expect(opposite).toMatchObject({
      low: expect.closeTo(13.05, 2),
      high: expect.closeTo(21.77, 2),
    });
    expect(apart).toMatchObject({
      low: expect.closeTo(14.305, 2),
      high: expect.closeTo(20.518, 2),
    });
    expect(alike).toMatchObject({ low: expect.closeTo(16.88, 2), high: expect.closeTo(17.94, 2) });
  });
});

/** Seventeen that nobody has measured: made up, so that they meet Table 1 as well. */
function madeUp(): readonly RegisterRow[] {
  const [before, after] = [possibleSample(17, JUJUN.before), possibleSample(17, JUJUN.after)];
  const ages = [18, 18, 18, 18, 18, 18, 18, 23, 23, 23, 23, 23, 23, 23, 28, 28, 28];
  const schoolAt = (place: number): Participant["schooling"] =>
    place < 4 ? "smp" : place < 11 ? "sma" : "sarjana";
  return ages.flatMap((ageYears, place): readonly RegisterRow[] => {
    const code = `P-${place + 10}`;
    return [
      participant(code, {
        ageYears,
        schooling: schoolAt(place),
        occupation: place < 13 ? "housewife" : "honorary",
      }),
      measurement(code, "baseline", { ml: before[place] ?? null }),
      measurement(code, "second-day", { ml: after[place] ?? null }),
    ];
  });
}

describe("a possible sample of seventeen", () => {
  const tables = tablesOf(studyRowsOf(madeUp()));

  it("gives Table 1 to the digit", () => {
    const rows = tables.characteristics.flatMap(({ variable, rows }) =>
      rows
        .filter(({ share }) => share.n > 0)
        .map(({ category, share }) => ({
          variable,
          category,
          n: share.n,
          percent: Math.round(share.percent ?? -1),
        })),
    );

    expect(rows).toEqual(JUJUN_CHARACTERISTICS);
    expect(tables).toMatchObject({ n: 17, notCounted: 0 });
  });

  it("gives Tables 2 and 3 to the digit", () => {
    const [before, after] = [tables.baseline, tables.secondDay].map((one) =>
      one.kind === "described"
        ? [one.n, one.mean.toFixed(2), one.sd?.toFixed(3), one.min, one.max]
        : [],
    );

    expect(before).toEqual([17, "16.59", "4.757", 10, 26]);
    expect(after).toEqual([17, "34.00", "3.725", 29, 39]);
  });

  it("gives Table 4 to the digit, and says of its 0,000 what it is", () => {
    const { difference, test } = tables.paired;
    const table = test.kind === "tested" ? spssTableOf(test) : null;

    expect(difference.kind === "described" ? difference.mean.toFixed(2) : "").toBe("17.41");
    expect(spssSig(table?.sig ?? Number.NaN)).toBe(".000");
    expect(writtenChance(table?.sig ?? Number.NaN, ",")).toBe("< 0,001");
    expect(test).toMatchObject({ rose: { pairs: 17, ranks: 153 }, exact: { p: 2 ** -16 } });
  });
});

describe("what the paper says otherwise elsewhere", () => {
  it("is told with its places, each matter once", () => {
    expect(new Set(DISAGREEMENTS.map(({ matter }) => matter)).size).toBe(DISAGREEMENTS.length);
    for (const { sayings } of DISAGREEMENTS) {
      const said = sayings.map(({ says }) => says);
      expect(new Set(said).size).toBeGreaterThan(1);
    }
  });

  it("is not its percentages", () => {
    expect(JUJUN_CHARACTERISTICS.map(({ n }) => Math.round(shareOf(n, 17).percent ?? -1))).toEqual(
      JUJUN_CHARACTERISTICS.map(({ percent }) => percent),
    );
  });
});
