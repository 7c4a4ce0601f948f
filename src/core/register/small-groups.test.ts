import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { measurement, participant } from "../../../tests/fakes/register-rows";
import { VARIABLE_IDS } from "./codebook";
import { leavingRows } from "./leaving";
import { generalised, guarded, LEAST_GROUP, WITHHELD } from "./small-groups";
import { studyRowsOf } from "./study-rows";

const countsOf = (...ns: readonly number[]) => ns.map((n, place) => ({ id: `c${place}`, n }));

describe("a table that leaves", () => {
  it.each([
    [
      [7, 7, 6],
      [
        [["c0"], 7],
        [["c1"], 7],
        [["c2"], 6],
      ],
    ],
    [
      [7, 7, 3],
      [
        [["c0", "c2"], 10],
        [["c1"], 7],
      ],
    ],
    [
      [9, 3, 3],
      [
        [["c0"], 9],
        [["c1", "c2"], 6],
      ],
    ],
    [[13, 4], [[["c0", "c1"], 17]]],
    [[2, 1], [[["c0", "c1"], null]]],
    [[0, 0], []],
    [[8, 0], [[["c0"], 8]]],
  ])("joins what is small of %j", (ns, cells) => {
    expect(guarded(countsOf(...ns)).map(({ categories, n }) => [categories, n])).toEqual(cells);
  });

  it("never tells a group of fewer than five, and loses nobody", () => {
    fc.assert(
      fc.property(fc.array(fc.nat(12), { maxLength: 8 }), (ns) => {
        const cells = guarded(countsOf(...ns));
        const total = ns.reduce((sum, n) => sum + n, 0);

        expect(cells.every(({ n }) => n === null || n >= LEAST_GROUP)).toBe(true);
        if (total >= LEAST_GROUP)
          expect(cells.reduce((sum, { n }) => sum + (n ?? 0), 0)).toBe(total);
      }),
    );
  });
});

describe("rows that leave", () => {
  const anyRows = fc.array(
    fc.array(fc.constantFrom("a", "b", "c"), { minLength: 4, maxLength: 4 }),
    { maxLength: 60 },
  );

  it("are never fewer than five alike", () => {
    fc.assert(
      fc.property(anyRows, (rows) => {
        const told = generalised(rows);
        const alike = new Map<string, number>();
        for (const row of told) alike.set(row.join(), (alike.get(row.join()) ?? 0) + 1);

        if (rows.length >= LEAST_GROUP)
          expect(Math.min(...alike.values())).toBeGreaterThanOrEqual(LEAST_GROUP);
        else expect(told.flat().every((category) => category === WITHHELD)).toBe(true);
      }),
    );
  });

  it("say nothing that is not so, and all where all are alike", () => {
    fc.assert(
      fc.property(anyRows, (rows) => {
        const told = generalised(rows);

        expect(
          told.every((row, at) =>
            row.every((one, place) => one === WITHHELD || one === rows[at]?.[place]),
          ),
        ).toBe(true);
      }),
    );
    const same = Array.from({ length: 5 }, () => ["a", "b"]);

    expect(generalised(same)).toEqual(same);
  });

  it("hold no date, no name, no note's id and no cohort number", () => {
    const rows = Array.from({ length: 6 }, (_, nth) => [
      participant(`A-${nth}`, { notebook: `notebook-${nth}`, ageYears: nth === 0 ? 29 : 24 }),
      measurement(`A-${nth}`, "baseline", { origin: { kind: "note", recordId: `note-${nth}` } }),
      measurement(`A-${nth}`, "second-day"),
    ]).flat();
    const left = leavingRows(studyRowsOf([...rows]));
    const text = JSON.stringify(left);

    expect(left).toMatchObject({ ok: true, value: { length: 6 } });
    expect(text).not.toMatch(/20\d\d-|notebook-|note-\d|kohort|laptop/);
    expect(left.ok ? left.value[0] : null).toMatchObject({
      code: "A-0",
      categories: VARIABLE_IDS.map((id) => (id === "group" ? "massage" : WITHHELD)),
      differenceMl: 18,
      measurements: [
        { slot: "baseline", ml: 15, hour: 6, step: 1, holds: true, writtenHour: 60 },
        { slot: "second-day", ml: 33, hour: 48, step: 1, holds: true },
      ],
    });
  });

  it("are none of fewer than five, nor of whom nobody has agreed for", () => {
    const four = Array.from({ length: 4 }, (_, nth) => participant(`A-${nth}`));
    const young = participant("A-9", { ageYears: 16 });

    expect(leavingRows(studyRowsOf([...four, young]))).toEqual({ ok: false, reason: "too-few" });
    expect(leavingRows(studyRowsOf([...four, participant("A-9")])).ok).toBe(true);
  });
});
