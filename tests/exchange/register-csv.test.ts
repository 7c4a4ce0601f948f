import Papa from "papaparse";
import { describe, expect, it } from "vitest";

import {
  MEASUREMENT_COLUMNS,
  measurementTable,
  PARTICIPANT_COLUMNS,
  participantTable,
} from "../../src/core/exchange/csv/register-table";
import { seventeenLeaving } from "./seventeen";

const read = (text: string): readonly Readonly<Record<string, string>>[] =>
  Papa.parse<Record<string, string>>(text, { header: true, skipEmptyLines: true }).data;

describe("the table of participants", () => {
  const rows = read(participantTable(seventeenLeaving, "statistics"));

  it("has one row for each, with what holds", () => {
    expect(rows).toHaveLength(17);
    expect(Object.keys(rows[0] ?? {})).toEqual([...PARTICIPANT_COLUMNS]);
    expect(rows[2]).toMatchObject({
      code: "P-12",
      group: "massage",
      baseline_ml: "21",
      second_day_ml: "31.25",
      difference_ml: "10.25",
      first_colostrum: "seen",
      first_colostrum_until_hour: "6",
    });
    expect(rows[5]).toMatchObject({
      first_colostrum: "waiting",
      first_colostrum_from_hour: "",
      first_colostrum_until_hour: "30",
    });
    expect(rows[3]).toMatchObject({ second_day_ml: "", difference_ml: "" });
  });

  it("never has fewer than five alike, and no date", () => {
    const alike = new Map<string, number>();
    for (const row of rows) {
      const key = PARTICIPANT_COLUMNS.slice(1, 8)
        .map((column) => row[column])
        .join();
      alike.set(key, (alike.get(key) ?? 0) + 1);
    }

    expect(Math.min(...alike.values())).toBeGreaterThanOrEqual(5);
    expect(participantTable(seventeenLeaving, "statistics")).not.toMatch(/20\d\d-\d\d/);
  });

  it("is written for a spreadsheet set to Indonesian too", () => {
    const text = participantTable(seventeenLeaving, "excel");

    expect(text.startsWith("\ufeffcode;group;")).toBe(true);
    expect(text).toContain(";31,25;");
  });
});

describe("the table of measurements", () => {
  const rows = read(measurementTable(seventeenLeaving, "statistics"));

  it("has every step that was ever written", () => {
    expect(rows).toHaveLength(36);
    expect(Object.keys(rows[0] ?? {})).toEqual([...MEASUREMENT_COLUMNS]);
    expect(rows.filter(({ code, slot }) => code === "P-12" && slot === "baseline")).toMatchObject([
      { step: "1", holds: "no", ml: "12", low: "11.5", why: "", role: "bidan", origin: "by-hand" },
      { step: "2", holds: "yes", ml: "21", why: "slip", role: "assistant", written_hour: "60" },
    ]);
    expect(rows.filter(({ code, slot }) => code === "P-13" && slot === "second-day")).toMatchObject(
      [
        { step: "1", holds: "no", ml: "32.25" },
        { step: "2", holds: "no", ml: "", why: "impossible" },
      ],
    );
  });
});
