import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { LEAVING_FORMS } from "../../src/core/exchange/leaving-files";
import { OCCUPATIONS, SCHOOLING } from "../../src/core/register/ids";
import { leavingRows } from "../../src/core/register/leaving";
import { withdraw } from "../../src/core/register/merge";
import { parseRow, type RegisterRow } from "../../src/core/register/record";
import { studyRowsOf } from "../../src/core/register/study-rows";
import { atHour, BORN } from "../fakes/first-days";
import { measurement, participant } from "../fakes/register-rows";
import { everyExport, everyOrder, TAKEN_OUT, type Export } from "./every-export";
import { seventeen } from "./seventeen";

const NAME = "Siti Rahmawati";
const COHORT = "KOHORT/2026/77";
const NOTEBOOK = "buku-9f3c";

/** As a forged file would bring it: with a name and a note that no row has a place for. */
const named = (row: RegisterRow): RegisterRow => {
  const read = parseRow({ ...row, name: NAME, note: NAME });
  if (!read.ok) throw new RangeError(read.reason);
  return read.value;
};

const hers = (code: string, told: Parameters<typeof participant>[1] = {}) => [
  named(participant(code, { ...told, notebook: `${NOTEBOOK}-${code}`, deviceId: "gawai-77" })),
  named(measurement(code, "baseline", { ml: 16.5, deviceId: "gawai-77" })),
  named(
    measurement(code, "baseline", {
      id: `again-${code}`,
      ml: 17,
      why: "slip",
      createdAt: atHour(61),
      origin: { kind: "note", recordId: `catatan-${code}` },
    }),
  ),
  measurement(code, "second-day", { ml: 34 }),
];

const cohortNumber = (code: string): RegisterRow => ({
  id: `kohort-${code}`,
  kind: "cohort-number",
  participant: `id-${code}`,
  number: COHORT,
  createdAt: atHour(60),
  updatedAt: atHour(60),
  deletedAt: null,
  deviceId: "gawai-77",
});

const whole: readonly RegisterRow[] = [
  ...["A-1", "A-2", "A-3", "A-4", "A-5", "A-6", "A-7", "A-8"].flatMap((code) => hers(code)),
  ...hers("W-71"),
  ...hers("D-72", { deletedAt: atHour(70) }),
  ...hers("Z-73", { archivedAt: atHour(70) }),
  ...hers("M-74", { ageYears: 16 }),
  ...["A-1", "W-71", "M-74"].map(cohortNumber),
];
const register = withdraw(whole, "id-W-71", { now: atHour(80), deviceId: "gawai-77" });

/** What must stand in nothing that leaves, each with how it would be found. */
const SECRETS: Readonly<Record<string, RegExp>> = {
  "a name": /siti|rahmawati/i,
  "her number in the kohort ibu": /kohort\/|2026\/77|kohort-/i,
  "the code of a notebook": /buku-9f3c/,
  "the id of a note": /catatan-/,
  "the id of a row": /\bid-[A-Z]-\d|baseline-[A-Z]-\d|second-day-[A-Z]-\d|again-/,
  "who has withdrawn": /W-71/,
  "who is deleted": /D-72/,
  "who is in the archive": /Z-73/,
  "who has no guardian's yes": /M-74/,
  "a machine": /gawai-77|laptop-of-hers/,
  "a consent": /daftar 1/,
  "a date": /\b(?:19|20)\d\d-?[01]\d-?[0-3]\d|[0-3]?\d[./ -][01]?\d[./ -](?:19|20)\d\d/,
  "a month by its name":
    /\b(?:jan|feb|mar|apr|mei|may|jun|jul|agu|aug|sep|okt|oct|nov|des|dec)[a-z]* \d/i,
  "a moment in milliseconds": /\b1[67]\d{11}\b/,
};

const UUID = /[\da-f]{8}-(?:[\da-f]{4}-){3}[\da-f]{12}/g;

/** Without the dates that no participant has: when the file was made, and the day of all births in DHIS2. */
const withoutOwnDates = ({ form, text }: Export): string => {
  // Nor may the letters of an identifier be taken for one.
  const told = text.replaceAll(TAKEN_OUT, "").replace(UUID, "");
  return form === "tracker" ? told.replace(/"2000-01-\d\dT[\d:.]*"/g, "") : told;
};

const leaksIn = (text: string): readonly string[] =>
  Object.entries(SECRETS).flatMap(([what, form]) => (form.test(text) ? [what] : []));

const leaks = (exports: readonly Export[]): readonly string[] =>
  exports.flatMap((one) => leaksIn(withoutOwnDates(one)).map((what) => `${one.name}: ${what}`));

describe("whatever leaves a register", () => {
  const exports = everyExport(register);

  it("is every form, and has something in it", () => {
    expect(new Set(everyOrder(register).map(({ form }) => form))).toEqual(new Set(LEAVING_FORMS));
    expect(exports).toHaveLength(everyOrder(register).length + 2);
    expect(exports.filter(({ text }) => text.length < 100)).toEqual([]);
    expect(new Set(exports.map(({ name }) => name)).size).toBe(exports.length);
    for (const { form, text } of exports)
      if (["participants", "measurements", "bundle", "tracker"].includes(form))
        expect([form, text.includes("A-8")]).toEqual([form, true]);
  });

  it("says of nobody who she is or on which day, and nothing of who has left", () => {
    expect(leaks(exports)).toEqual([]);
  });

  it("would be found, were it there", () => {
    const raw = JSON.stringify([
      whole,
      register,
      BORN,
      "30.11.2026",
      "30 Nov 2026",
      1_795_000_000_000,
    ]);
    const kept = `${raw} ${NAME} laptop-of-hers`;

    expect(leaksIn(kept)).toEqual(Object.keys(SECRETS));
    expect(leaks([{ form: "participants", name: "a.csv", text: `x,${BORN}` }])).toEqual([
      "a.csv: a date",
    ]);
    expect(
      leaks([{ form: "bundle", name: "a.json", text: '"2000-01-01T00:00:00.000"' }]),
    ).toHaveLength(1);
  });

  it("has nothing of a mother who withdraws, in any form", () => {
    const codes = new Set(
      seventeen.flatMap((row) => (row.kind === "participant" ? [row.code] : [])),
    );
    for (const code of codes) {
      const rest = withdraw(seventeen, `id-${code}`, { now: atHour(90), deviceId: "laptop" });
      const there = everyExport(rest).filter(({ text }) => new RegExp(`\\b${code}\\b`).test(text));

      expect(there.map(({ name }) => name)).toEqual([]);
      expect(rest.filter((row) => row.id === `id-${code}`)).toHaveLength(1);
    }
  });

  it("is nothing but the package of metadata where fewer than five may leave", () => {
    const few = register.filter((row) => !/A-[5-8]$/.test(row.id));

    expect(leavingRows(studyRowsOf(few)).ok).toBe(false);
    expect(everyExport(few).map(({ form }) => form)).toEqual(["metadata"]);
  });

  const anyMother = fc.record({
    ageYears: fc.option(fc.integer({ min: 14, max: 45 })),
    schooling: fc.option(fc.constantFrom(...SCHOOLING)),
    occupation: fc.option(fc.constantFrom(...OCCUPATIONS)),
    parity: fc.option(fc.integer({ min: 1, max: 8 })),
    group: fc.option(fc.constantFrom("massage" as const, "comparison" as const)),
    bornAt: fc.constantFrom(BORN, null, "2026-10-31T23:59:00.000+07:00", "2026-02-28T01:00:00Z"),
    firstFeedHour: fc.option(fc.double({ min: -72, max: 100, noNaN: true })),
    ml: fc.option(fc.double({ min: 0, max: 60, noNaN: true })),
  });

  it("never does, whoever takes part", () => {
    fc.assert(
      fc.property(fc.array(anyMother, { maxLength: 30 }), (mothers) => {
        const rows = mothers.flatMap(({ ml, ...told }, nth) => [
          ...hers(`A-${nth + 1}`, told),
          measurement(`A-${nth + 1}`, "second-day", {
            id: `last-${nth}`,
            ml,
            createdAt: atHour(99),
          }),
        ]);

        expect(leaks(everyExport(rows))).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });
});
