import { readFileSync } from "node:fs";

import { describe, expect, it } from "vitest";

import { COLUMNS } from "../../src/core/exchange/csv/columns";
import {
  MEASUREMENT_COLUMNS,
  PARTICIPANT_COLUMNS,
} from "../../src/core/exchange/csv/register-table";
import { STUDY_COLUMNS } from "../../src/core/exchange/csv/study-table";
import {
  DATA_SET,
  MOTHER,
  MOTHER_CODE,
  PROGRAM,
  STAGES,
} from "../../src/core/exchange/dhis2/codes";
import { ORIGIN } from "../../src/core/exchange/dhis2/tracker";
import { PARTICIPANT_SYSTEM, REGISTER_TERMS } from "../../src/core/exchange/fhir/register-terms";
import { SYSTEMS, TERMS } from "../../src/core/exchange/fhir/terminology";
import { ROLES, SLOTS, WHYS } from "../../src/core/register/ids";
import { NOT_TOLD } from "../../src/core/register/leaving";
import { WITHHELD } from "../../src/core/register/small-groups";
import { everyExport, TAKEN_OUT } from "./every-export";
import { seventeen } from "./seventeen";

const page = readFileSync(new URL("../../docs/district.md", import.meta.url), "utf8");

/** The names at the head of the rows of the table of events, in their order. */
const columnsTold = [
  ...page.slice(0, page.indexOf("## The FHIR bundle")).matchAll(/^\| (`[^|]+`) +\|/gm),
].flatMap(([, head = ""]) => [...head.matchAll(/`([^`]+)`/g)].map(([, name]) => name));

describe("the page for a district", () => {
  it("tells every column, in its order", () => {
    expect(columnsTold).toEqual(COLUMNS);
  });

  it("tells every code, and the systems that are ours", () => {
    // What consents are by HL7 itself needs no telling.
    const codes = Object.values(TERMS).filter(({ system }) => system !== "consentScope");

    expect(codes.filter(({ code }) => !page.includes(code)).map(({ code }) => code)).toEqual([]);
    expect(page).toContain(`\`${SYSTEMS.local}\``);
    expect(page).toContain(`\`${SYSTEMS.sign}\``);
  });

  it("tells every column and code of the register", () => {
    const names = [
      ...PARTICIPANT_COLUMNS,
      ...MEASUREMENT_COLUMNS,
      ...STUDY_COLUMNS,
      ...Object.values(REGISTER_TERMS).map(({ code }) => code),
      ...[PROGRAM, MOTHER, MOTHER_CODE, DATA_SET, ...Object.values(STAGES)].map(({ code }) => code),
      ...WHYS,
      ...ROLES,
      ...SLOTS,
      WITHHELD,
      NOT_TOLD,
      PARTICIPANT_SYSTEM,
    ];

    expect(names.filter((name) => !page.includes(`\`${name}\``))).toEqual([]);
    expect(ORIGIN).toMatch(/^2000-01-01/);
    expect(page).toContain("1 January 2000");
  });

  it("tells every file by its name, and names no other in its commands", () => {
    const names = everyExport(seventeen).map(({ name }) => name);
    const onDay = (name: string): string => name.replace("DATE", TAKEN_OUT.slice(0, 10));
    const listed = [...page.matchAll(/`(tetes-pertama-[\w-]+-DATE)` +\| (\w+)/g)].map(
      ([, name = "", ending = ""]) => `${onDay(name)}.${ending}`,
    );
    // The day and the type stand for any.
    const used = [...page.matchAll(/tetes-pertama-[\w$-]+-2026-11-30\.\w+/g)].map(([name]) =>
      name.replace("2026-11-30", TAKEN_OUT.slice(0, 10)).replace("$TYPE", "Observation"),
    );

    expect(listed.length).toBe(8);
    expect(listed.filter((name) => !names.includes(name))).toEqual([]);
    expect(used.length).toBeGreaterThan(4);
    expect(used.filter((name) => !names.includes(name))).toEqual([]);
  });
});
