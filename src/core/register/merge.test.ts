import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { atHour } from "../../../tests/fakes/first-days";
import { anyRegister, measurement, participant } from "../../../tests/fakes/register-rows";
import { allOf, mergeRegisters, withdraw } from "./merge";
import { parseRow, type RegisterRow } from "./record";
import { studyRowsOf } from "./study-rows";

const RUNS = { numRuns: 500 };
const NOW = { now: atHour(70), deviceId: "phone" };

describe("merging two registers", () => {
  it("twice is merging once", () => {
    fc.assert(
      fc.property(anyRegister, anyRegister, (a, b) => {
        const once = mergeRegisters(a, b);

        expect(mergeRegisters(once, b)).toEqual(once);
        expect(mergeRegisters(a, once)).toEqual(once);
      }),
      RUNS,
    );
  });

  it("gives the same whichever comes first", () => {
    fc.assert(
      fc.property(anyRegister, anyRegister, (a, b) => {
        expect(mergeRegisters(a, b)).toEqual(mergeRegisters(b, a));
      }),
      RUNS,
    );
  });

  it("gives the same whichever two of three are merged first", () => {
    fc.assert(
      fc.property(anyRegister, anyRegister, anyRegister, (a, b, c) => {
        expect(mergeRegisters(mergeRegisters(a, b), c)).toEqual(
          mergeRegisters(a, mergeRegisters(b, c)),
        );
      }),
      RUNS,
    );
  });

  it("leaves nothing of who has withdrawn in either, however much later it was written", () => {
    fc.assert(
      fc.property(anyRegister, anyRegister, (a, b) => {
        const gone = withdraw(a, "id-A-1", NOW);
        const later = [
          participant("A-1", { updatedAt: atHour(99) }),
          measurement("A-1", "baseline"),
        ];
        const merged = mergeRegisters(mergeRegisters(gone, b), later);

        expect(allOf(merged, "id-A-1").map(({ kind }) => kind)).toEqual(["withdrawn"]);
        expect(JSON.stringify(merged)).not.toContain('"A-1"');
      }),
      RUNS,
    );
  });

  it("loses no correction of anybody's", () => {
    fc.assert(
      fc.property(anyRegister, anyRegister, (a, b) => {
        const merged = mergeRegisters(a, b);
        const gone = new Set(merged.filter(({ kind }) => kind === "withdrawn").map(({ id }) => id));
        const written = [...a, ...b].filter(
          (row) =>
            "participant" in row &&
            !gone.has(row.participant) &&
            !("other" in row && gone.has(row.other)),
        );

        expect(new Set(merged.map(({ id }) => id))).toEqual(
          new Set(
            [...merged.filter((row) => !("participant" in row)), ...written].map(({ id }) => id),
          ),
        );
      }),
      RUNS,
    );
  });
});

describe("a row of the register", () => {
  it("is read as it was written", () => {
    fc.assert(
      fc.property(anyRegister, (rows) => {
        expect(rows.map((row) => parseRow(JSON.parse(JSON.stringify(row))))).toEqual(
          rows.map((value) => ({ ok: true, value })),
        );
      }),
    );
  });

  it.each([
    ["a name for a code", participant("SITI")],
    ["a code with a space", participant("A 1")],
    ["an age in words", { ...participant("A-1"), ageYears: "24" }],
    ["no consent", { ...participant("A-1"), consent: null }],
    ["an amount below nothing", measurement("A-1", "baseline", { ml: -1 })],
    ["an amount that nobody expresses", measurement("A-1", "baseline", { ml: 501 })],
    ["another kind", { ...participant("A-1"), kind: "person" }],
    ["nothing", null],
  ])("is refused with %s", (_what, row) => {
    expect(parseRow(row)).toEqual({ ok: false, reason: "unreadable" });
  });
});

describe("what holds of a measurement", () => {
  const first = measurement("A-1", "baseline", { id: "c", ml: 12, createdAt: atHour(60) });
  const correction = measurement("A-1", "baseline", {
    id: "b",
    ml: 21,
    why: "slip",
    createdAt: atHour(61),
  });
  const setAside = measurement("A-1", "baseline", {
    id: "a",
    ml: null,
    why: "impossible",
    createdAt: atHour(62),
  });
  const rowOf = (...rows: readonly RegisterRow[]) => studyRowsOf([participant("A-1"), ...rows])[0];

  it("is what was written last, and all before it stays", () => {
    const row = rowOf(correction, first);

    expect(row?.holds.baseline).toBe(correction);
    expect(row?.trail.baseline).toEqual([first, correction]);
  });

  it("is nothing once it was set aside", () => {
    expect(rowOf(setAside, first)?.holds).toEqual({ baseline: null, "second-day": null });
    expect(rowOf(setAside, first)?.trail.baseline).toEqual([first, setAside]);
  });

  it("is what stood before where the last one was deleted, which is told nowhere", () => {
    const deleted = { ...correction, deletedAt: atHour(70) };

    expect(rowOf(deleted, first)?.holds.baseline).toBe(first);
    expect(rowOf(deleted, first)?.trail.baseline).toEqual([first]);
    expect(rowOf({ ...first, deletedAt: atHour(70) })?.holds.baseline).toBeNull();
  });

  it("is not told of who was archived or deleted", () => {
    expect(studyRowsOf([participant("A-1", { archivedAt: atHour(70) })])).toEqual([]);
    expect(studyRowsOf([participant("A-1", { deletedAt: atHour(70) })])).toEqual([]);
  });
});
