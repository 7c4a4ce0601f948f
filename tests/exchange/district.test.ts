import { readFileSync } from "node:fs";

import { describe, expect, it } from "vitest";

import { COLUMNS } from "../../src/core/exchange/csv/columns";
import { SYSTEMS, TERMS } from "../../src/core/exchange/fhir/terminology";

const page = readFileSync(new URL("../../docs/district.md", import.meta.url), "utf8");

/** The names at the head of the rows of the table of columns, in their order. */
const columnsTold = [...page.matchAll(/^\| (`[^|]+`) +\|/gm)].flatMap(([, head = ""]) =>
  [...head.matchAll(/`([^`]+)`/g)].map(([, name]) => name),
);

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
});
