import { describe, expect, it } from "vitest";

import { JUJUN } from "../../content/study/printed";
import { reworked } from "./reworked";
import { readStudy, typedStudyOf, type StudyField, type TypedStudy } from "./typed-study";

const typed = typedStudyOf(JUJUN, ",");

const changed = (changes: Partial<Record<StudyField, string>>): TypedStudy => ({
  ...typed,
  ...changes,
});

/** What is wrong with the figures of the paper, once some are typed otherwise. */
function faultsOf(changes: Partial<Record<StudyField, string>>) {
  const read = readStudy(changed(changes));
  return read.kind === "faulty" ? read.faults.map(({ field, why }) => [field, why]) : [];
}

function studyOf(changes: Partial<Record<StudyField, string>>) {
  const read = readStudy(changed(changes));
  if (read.kind === "faulty") throw new Error(JSON.stringify(read.faults));
  return read.study;
}

describe("a study as somebody types it", () => {
  it.each([",", "."] as const)("is read back as it is printed, with %s", (mark) => {
    expect(typedStudyOf(JUJUN, mark)).toMatchObject({
      n: "17",
      "before-mean": `16${mark}59`,
      "after-mean": `34${mark}00`,
      "after-sd": `3${mark}725`,
      "before-min": "10",
      difference: `17${mark}41`,
    });
    expect(readStudy(typedStudyOf(JUJUN, mark))).toEqual({ kind: "read", study: JUJUN });
  });

  it("need not tell the difference, which may also be below nothing", () => {
    expect(studyOf({ difference: " " }).difference).toBeNull();
    expect(studyOf({ difference: "-3,5" }).difference).toEqual({ value: -3.5, decimals: 1 });
  });

  it.each(["", "17 ibu", "2", "201", "17,5", "-17", "1e2", "٣"])("has no %j people", (n) => {
    expect(faultsOf({ n })).toEqual([["n", "no-number-of-people"]]);
  });

  it.each([
    "",
    "abc",
    "16,",
    ",5",
    "1.234,5",
    "16,12345",
    "12345",
    "-16",
    "Infinity",
    "1e3",
    "0x10",
  ])("has no mean of %j", (mean) => {
    expect(faultsOf({ "before-mean": mean })).toEqual([["before-mean", "no-figure"]]);
  });

  it("says of every field what is wrong, at once", () => {
    expect(
      faultsOf({ n: "0", "before-sd": "", "before-max": "?", "after-min": "40", difference: "x" }),
    ).toEqual([
      ["n", "no-number-of-people"],
      ["before-sd", "no-figure"],
      ["before-max", "no-figure"],
      ["after-min", "ends"],
      ["difference", "no-figure"],
    ]);
  });

  it("has its mean between the least and the most, but for what rounding cut off", () => {
    expect(faultsOf({ "before-mean": "26,5" })).toEqual([["before-mean", "mean-outside"]]);
    expect(faultsOf({ "before-mean": "9,9" })).toEqual([["before-mean", "mean-outside"]]);
    expect(faultsOf({ "before-mean": "26,1", "before-max": "26,05" })).toEqual([]);
  });
});

describe("another study, worked again", () => {
  it("of whole figures that cannot have its mean does not fit", () => {
    const again = reworked(
      studyOf({
        n: "31",
        "before-mean": "0,31",
        "before-sd": "0,50",
        "before-min": "0",
        "before-max": "2",
      }),
    );

    expect(again.before.fits.map(({ step, sums }) => [step, sums.length])).toEqual([
      [1, 0],
      [0.5, 1],
      [2.5, 0],
      [0.1, 3],
    ]);
  });

  it("whose figures all fell says so", () => {
    const { before, after } = JUJUN;

    expect(reworked({ ...JUJUN, before: after, after: before }).rise).toMatchObject({
      kind: "all-fell",
      leastChange: 3,
      mostChange: 29,
      test: { rose: { ranks: 0 }, fell: { ranks: 153 }, exact: { p: 2 ** -16 } },
    });
  });

  it("of which one stayed the same at most does not say that all moved", () => {
    const [before, after] = [JUJUN.after, { ...JUJUN.before, max: 29 }];

    expect(reworked({ ...JUJUN, before, after }).rise.kind).toBe("not-known");
  });

  it("of many people with coarse means cannot be told from one that fits", () => {
    const coarse = { n: "200", "before-mean": "17", "after-mean": "34" };
    const again = reworked(studyOf({ ...coarse, difference: "" }));

    expect(again.verdicts).toMatchObject({ means: "cannot-tell", difference: null });
    expect(again.sums).toBeNull();
    expect(again.meanDifference).toBe(17);
  });

  it("may print a difference that rounding of both means leaves possible", () => {
    const coarse = { n: "200", "before-mean": "17", "after-mean": "34" };

    expect(reworked(studyOf({ ...coarse, difference: "17,9" })).verdicts.difference).toBe("fits");
    expect(reworked(studyOf({ ...coarse, difference: "18,2" })).verdicts.difference).toBe(
      "does-not-fit",
    );
  });

  it("is read in halves where its least is one", () => {
    const again = reworked(
      studyOf({
        n: "4",
        "before-mean": "1,50",
        "before-sd": "0,913",
        "before-min": "0,5",
        "before-max": "2,5",
      }),
    );

    expect(again.before.reading).toMatchObject({ step: 0.5, sums: [6], isPossible: true });
    expect(again.before.fits[0]).toMatchObject({ sdRange: null, isPossible: false });
  });

  it("has no standard deviation beyond what its least and most leave", () => {
    const again = reworked(studyOf({ "after-sd": "5,2" }));

    expect(again.verdicts.spreads).toBe("does-not-fit");
    expect(again.after.reading?.sdRange?.most).toBeCloseTo(5, 3);
  });

  it("of equal figures has no t and no d", () => {
    const equal = {
      "before-mean": "5,00",
      "before-sd": "0,000",
      "before-min": "5",
      "before-max": "5",
    };
    const again = reworked(
      studyOf({
        ...equal,
        "after-mean": "9,00",
        "after-sd": "0,000",
        "after-min": "9",
        "after-max": "9",
        difference: "4,00",
      }),
    );

    expect(again).toMatchObject({ pairedT: null, dByMeanSd: null, meanDifference: 4 });
    expect(again.verdicts).toEqual({ difference: "fits", means: "fits", spreads: "fits" });
  });

  it("of the largest figures that are taken is worked again without delay or nonsense", () => {
    const large = { mean: "9998,5", sd: "9", min: "0", max: "9999" };
    const again = reworked(
      studyOf({
        n: "200",
        ...Object.fromEntries(
          Object.entries(large).flatMap(([figure, words]) => [
            [`before-${figure}`, words],
            [`after-${figure}`, words],
          ]),
        ),
        difference: "",
      }),
    );

    expect(again.before.fits.every(({ sums }) => sums.length <= 201)).toBe(true);
    expect(Number.isFinite(again.intervals[0]?.low)).toBe(true);
  });
});
