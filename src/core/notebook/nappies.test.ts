import fc from "fast-check";
import { describe, expect, it } from "vitest";

import file from "../../content/notebook/nappies.json";
import { nappyTable } from "../../content/notebook/nappies";
import { parseNappyTable, usualOn } from "./nappies";

describe("the table of nappies", () => {
  it.each([
    ["nothing", undefined],
    ["an empty list", []],
    ["a day left out", file.filter(({ day }) => day !== 3)],
    ["another order", [...file].sort((a, b) => b.day - a.day)],
    ["fewer on a later day", Array.from(file, (row) => ({ ...row, wetLeast: 7 - row.day }))],
    ["a row without sources", Array.from(file, (row) => ({ ...row, sources: [] }))],
    ["a part of a nappy", Array.from(file, (row) => ({ ...row, wetLeast: row.day + 0.5 }))],
  ])("does not accept %s", (_what, value) => {
    expect(parseNappyTable(value)).toEqual({ ok: false, reason: "unreadable" });
  });

  it("has a row for every day: its own, and the last one for all later days", () => {
    expect([1, 2, 5, 6, 7, 300].map((day) => usualOn(nappyTable, day).day)).toEqual([
      1, 2, 5, 6, 6, 6,
    ]);
    expect(usualOn(nappyTable, 0).day).toBe(1);
  });

  it("never expects fewer on a later day", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 40 }), (day) => {
        expect(usualOn(nappyTable, day + 1).wetLeast).toBeGreaterThanOrEqual(
          usualOn(nappyTable, day).wetLeast,
        );
      }),
    );
  });
});
