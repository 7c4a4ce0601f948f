import fc from "fast-check";
import Papa from "papaparse";
import { describe, expect, it } from "vitest";

import { COLUMNS, type Cell } from "../../src/core/exchange/csv/columns";
import { toCsv } from "../../src/core/exchange/csv/csv";
import { eventRowsOf } from "../../src/core/exchange/csv/event-rows";
import type { CsvFlavour } from "../../src/core/exchange/csv/table-text";
import type { NotebookRecord } from "../../src/core/notebook/record";
import { anyNotebook } from "../fakes/arbitrary-records";
import { atHour, birth, feed, milk } from "../fakes/first-days";
import { firstFamily } from "../fakes/first-family";
import { hasOffice, officeName, openedInOffice } from "./office";

const FLAVOURS = [
  { flavour: "excel", separator: ";", decimal: ",", mark: "\ufeff" },
  { flavour: "statistics", separator: ",", decimal: ".", mark: "" },
] as const;

/** Rows as a parser that nobody here wrote reads them; the first is that of the names. */
function parsed(text: string, flavour: CsvFlavour): readonly (readonly string[])[] {
  const separator = flavour === "excel" ? ";" : ",";
  const { data, errors } = Papa.parse<string[]>(text.replace(/^\ufeff/, ""), {
    delimiter: separator,
    newline: "\r\n",
  });
  expect(errors).toEqual([]);
  expect(data[data.length - 1]).toEqual([""]);
  return data.slice(0, -1);
}

const withoutGuard = (text: string): string =>
  /^'+[=+\-@\t\r\n\uff1d\uff0b\uff0d\uff20]/.test(text) ? text.slice(1) : text;

const isNumber = (text: string, decimal: string): boolean =>
  new RegExp(String.raw`^-?\d+([${decimal}]\d{1,3})?$`).test(text);

/** What a cell says as it was before it was written: a number to three decimals, everything else to the letter. */
function isSame(cell: Cell | undefined, text: string, decimal: string): boolean {
  if (cell === null || cell === undefined) return text === "";
  if (typeof cell === "boolean") return text === (cell ? "yes" : "no");
  if (typeof cell === "string") return withoutGuard(text) === cell;
  return isNumber(text, decimal) && Math.abs(Number(text.replace(decimal, ".")) - cell) < 0.000_501;
}

const DANGEROUS = /^[=+\-@\t\r\n\uff1d\uff0b\uff0d\uff20]/;

const consent = { version: "2026-11-30", agreedAt: "2026-11-30T08:00:00.000+07:00" };

const anyName = fc.oneof(
  fc.string({ unit: "grapheme" }),
  fc.string({ unit: fc.constantFrom(..."'=+-@\t\r\n;,\"x1＝") }),
);

describe.each(FLAVOURS)("the table of events, $flavour", ({ flavour, decimal, mark }) => {
  it("is read back as it was, cell by cell, by another's parser", () => {
    fc.assert(
      fc.property(anyNotebook(6), anyName, (records, name) => {
        const rows = parsed(toCsv(records, { flavour, name, consent }), flavour);
        const events = eventRowsOf(records, { name, consent });

        expect(rows[0]).toEqual(COLUMNS);
        expect(rows).toHaveLength(events.length + 1);
        const others = events.flatMap((event, index) =>
          COLUMNS.filter(
            (column, at) => !isSame(event[column], rows[index + 1]?.[at] ?? "-", decimal),
          ),
        );
        expect(others).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  it("has no cell that a spreadsheet would take for a formula", () => {
    fc.assert(
      fc.property(anyNotebook(6), anyName, (records, name) => {
        const cells = parsed(toCsv(records, { flavour, name, consent }), flavour).flat();

        expect(cells.filter((cell) => DANGEROUS.test(cell) && !isNumber(cell, decimal))).toEqual(
          [],
        );
      }),
      { numRuns: 300 },
    );
  });

  it("begins with its mark, and ends every line alike", () => {
    const text = toCsv(firstFamily, { flavour, name: null, consent });

    expect(text.startsWith(`${mark}notebook`)).toBe(true);
    expect(text.replace(/\r\n/g, "")).not.toMatch(/[\r\n]/);
    expect(text.endsWith("\r\n")).toBe(true);
  });

  it("guards a text that begins like a formula, and no number", () => {
    const cells = (place: string): readonly string[] => {
      const records: readonly NotebookRecord[] = [{ ...birth, place }, feed(-3.5)];
      const [names, early, born] = parsed(
        toCsv(records, { flavour, name: "=1+1", consent }),
        flavour,
      );
      const at = (row: readonly string[] | undefined, column: string) =>
        row?.[names?.indexOf(column) ?? -1] ?? "";
      return [at(early, "hours_from"), at(born, "place"), at(born, "name")];
    };

    expect(cells('=HYPERLINK("http://evil.example")')).toEqual([
      `-3${decimal}5`,
      `'=HYPERLINK("http://evil.example")`,
      "'=1+1",
    ]);
    expect(cells("-5")).toEqual([`-3${decimal}5`, "'-5", "'=1+1"]);
    expect(cells("'+62")[1]).toBe("''+62");
    expect(cells("'s")[1]).toBe("'s");
  });
});

describe("the table of events in LibreOffice", () => {
  it.skipIf(!hasOffice)(officeName("has numbers for numbers and no formula"), () => {
    const records: readonly NotebookRecord[] = [
      { ...birth, place: '=HYPERLINK("http://evil.example")' },
      { ...milk(5.25, ["half-teaspoon", 1]), createdAt: atHour(6) },
    ];

    const opened = openedInOffice(toCsv(records, { flavour: "excel", name: "Bu É", consent }));

    expect(opened).not.toContain("table:formula");
    expect(opened).toContain("Bu É");
    expect(opened).toContain("HYPERLINK");
    for (const value of ["5.25", "2.5", "1.25", "3.65"])
      expect(opened).toMatch(new RegExp(`office:value-type="float" office:value="${value}"`));
  });
});
