import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { anyRegister, measurement, participant } from "../../../tests/fakes/register-rows";
import { resultsOf } from "./results";
import { studyRowsOf, tableRowsIn } from "./study-rows";

describe("the results of a study", () => {
  it("are the same from a few rows at a time, without anything that names a mother", () => {
    fc.assert(
      fc.property(anyRegister, fc.integer({ min: 1, max: 7 }), (rows, atOnce) => {
        const handed = [...tableRowsIn(rows, atOnce)].flat();

        expect(resultsOf(handed)).toEqual(resultsOf(studyRowsOf(rows)));
        expect(JSON.stringify(handed)).not.toMatch(/A-\d|laptop|phone|\d{4}-\d\d-\d\d/);
      }),
    );
  });

  it("take in every row, however many", () => {
    const rows = Array.from({ length: 45 }, (_, nth) => [
      measurement(`A-${nth}`, "baseline"),
      participant(`A-${nth}`),
      measurement(`A-${nth}`, "second-day"),
    ]).flat();

    const { tables, slopes, waiting, groups } = resultsOf([...tableRowsIn(rows, 10)].flat());

    expect(tables).toMatchObject({ n: 45, notCounted: 0, paired: { missing: 0 } });
    expect(slopes.of).toBe(45);
    expect(waiting).toMatchObject({ of: 45, came: 45, missing: 0, median: { hours: 3 } });
    expect(groups).toBeNull();
  });

  it("count nobody for whom a guardian has not agreed, in no figure either", () => {
    const rows = [
      participant("A-1", { ageYears: 16, group: "comparison" }),
      measurement("A-1", "baseline"),
      measurement("A-1", "second-day"),
    ];

    expect(resultsOf(studyRowsOf(rows))).toMatchObject({
      tables: { n: 0, notCounted: 1 },
      slopes: { of: 0 },
      spreads: { most: 0 },
      waiting: { of: 0 },
      groups: null,
    });
  });
});
