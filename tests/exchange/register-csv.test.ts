import Papa from "papaparse";
import { describe, expect, it } from "vitest";

import {
  MEASUREMENT_COLUMNS,
  measurementTable,
  PARTICIPANT_COLUMNS,
  participantTable,
} from "../../src/core/exchange/csv/register-table";
import type { RegisterRow } from "../../src/core/register/record";
import type { CsvFlavour } from "../../src/core/exchange/csv/table-text";
import { everyExport } from "./every-export";
import { hasOffice, officeName, openedInOffice } from "./office";
import { possibleRegister } from "./possible-register";
import { seventeen, seventeenLeaving } from "./seventeen";

const participants = (flavour: CsvFlavour): string =>
  [...participantTable(seventeenLeaving, flavour)].join("");

const read = (text: string): readonly Readonly<Record<string, string>>[] =>
  Papa.parse<Record<string, string>>(text, { header: true, skipEmptyLines: true }).data;

describe("the table of participants", () => {
  const rows = read(participants("statistics"));

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
    expect(participants("statistics")).not.toMatch(/20\d\d-\d\d/);
  });

  it("is written for a spreadsheet set to Indonesian too", () => {
    const text = participants("excel");

    expect(text.startsWith("\ufeffcode;group;")).toBe(true);
    expect(text).toContain(";31,25;");
  });
});

describe("the table of measurements", () => {
  const rows = read([...measurementTable(seventeenLeaving, "statistics")].join(""));

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

/** The table of tables as it leaves, by table, group or measurement, and measure. */
const toldIn = (rows: readonly RegisterRow[]): ReadonlyMap<string, string | undefined> => {
  const text = everyExport(rows).find(({ name }) => name.includes("tables-statistics"))?.text ?? "";
  return new Map(
    read(text).map((row) => [`${row["table"]}/${row["of"]}/${row["measure"]}`, row["value"]]),
  );
};

/** The same register, with those of these codes for a comparison. */
const compared = (those: RegExp): readonly RegisterRow[] =>
  possibleRegister.map((row) =>
    row.kind === "participant" && those.test(row.code)
      ? Object.assign(structuredClone(row), { group: "comparison" as const })
      : row,
  );

describe("the table of tables", () => {
  it("has the study's figures to the digit, of a register that could have given them", () => {
    const told = toldIn(possibleRegister);

    expect([told.get("baseline//mean"), told.get("baseline//sd")]).toEqual(["16.5882", "4.75735"]);
    expect([told.get("second-day//mean"), told.get("second-day//sd")]).toEqual(["34", "3.72492"]);
    expect(told.get("paired/difference/mean")).toBe("17.4118");
    expect([told.get("wilcoxon//w"), told.get("wilcoxon//fell")]).toEqual(["153", "0"]);
    expect(told.get("wilcoxon//p_exact")).toBe("0.0000152588");
    expect(told.get("wilcoxon//spss_sig_2_tailed")).toMatch(/^[.,]000 \(SPSS\)$/);
    expect(told.get("groups/comparison/n")).toBe("0");
  });

  it("joins what fewer than five share, and withholds what cannot be joined", () => {
    const told = toldIn(possibleRegister);
    const ages = [...told.keys()].filter((name) => /^age-group.*\/n$/.test(name));

    expect(ages).toEqual([
      "age-group/15-20 + 26-30/n",
      "age-group/21-25/n",
      "age-group/not-told/n",
    ]);
    const two = compared(/P-0[12]/);
    expect(toldIn(two).get("groups//withheld")).toBe("yes");
    expect([...toldIn(two).keys()].filter((name) => /^mann|^log-rank/.test(name))).toEqual([]);
  });

  it("compares two groups of five and more", () => {
    const five = compared(/P-0[1-6]/);
    const told = toldIn(five);

    expect([told.get("groups/massage/n"), told.get("groups/comparison/n")]).toEqual(["11", "6"]);
    expect(Number(told.get("mann-whitney/difference/u"))).toBeGreaterThan(0);
    expect(Number(told.get("log-rank//p"))).toBeGreaterThan(0);
  });
});

describe("the tables of the register in LibreOffice", () => {
  it.skipIf(!hasOffice)(officeName("have numbers for numbers and no formula"), () => {
    const excel = everyExport(seventeen).filter(({ name }) => name.includes("excel"));
    expect(excel).toHaveLength(3);
    for (const { form, text } of excel) {
      const opened = openedInOffice(text);

      expect(opened).not.toContain("table:formula");
      const value = form === "tables" ? "0.00" : form === "participants" ? "31.25" : "11.5";
      expect(opened).toContain(`office:value-type="float" office:value="${value}`);
    }
  });
});
