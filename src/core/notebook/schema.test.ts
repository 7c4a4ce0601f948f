import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { anyRecord } from "../../../tests/fakes/arbitrary-records";
import { parseRecord } from "./schema";

describe("a row", () => {
  it("of any kind is read as it was written", () => {
    fc.assert(
      fc.property(anyRecord, (record) => {
        const stored: unknown = JSON.parse(JSON.stringify(record));

        expect(parseRecord(stored)).toEqual({ ok: true, value: record });
      }),
      { numRuns: 500 },
    );
  });

  it("with one field missing is refused", () => {
    fc.assert(
      fc.property(anyRecord, fc.nat(), (record, pick) => {
        const fields = Object.entries(record);
        const [left] = fields[pick % fields.length] ?? [];

        const rest = Object.fromEntries(fields.filter(([name]) => name !== left));

        expect(parseRecord(rest)).toEqual({ ok: false, reason: "unreadable" });
      }),
    );
  });
});
