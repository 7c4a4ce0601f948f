import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { parseSheet, sheetQuery, type Sheet } from "./sheet-address";

const anyId = fc.stringMatching(/^[A-Za-z0-9_-]{1,32}$/);
const anyRelation = fc.option(
  fc.record({
    to: fc.constantFrom("before" as const, "after" as const),
    sessionId: fc.option(anyId, { nil: null }),
  }),
  { nil: null },
);
const anySheet: fc.Arbitrary<Sheet> = fc.oneof(
  fc.record({
    kind: fc.constant("when" as const),
    event: fc.constant("milk" as const),
    relation: anyRelation,
  }),
  fc.constant({ kind: "when" as const, event: "milk-coming-in" as const, relation: null }),
  fc.record({
    kind: fc.constant("time" as const),
    event: fc.constantFrom("milk" as const, "milk-coming-in" as const),
    manner: fc.constantFrom("exact" as const, "between" as const),
    relation: anyRelation,
  }),
  fc.record({
    kind: fc.constantFrom("amount" as const, "not-yet" as const, "edit" as const),
    id: anyId,
  }),
  fc.record({
    kind: fc.constant("measure" as const),
    id: anyId,
    method: fc.constantFrom(
      "drops" as const,
      "teaspoon" as const,
      "syringe" as const,
      "ml" as const,
    ),
  }),
  fc.record({ kind: fc.constantFrom("birth" as const, "other" as const, "bin" as const) }),
);

describe("a sheet in the address", () => {
  it("is read back as it was written", () => {
    fc.assert(
      fc.property(anySheet, (sheet) => {
        expect(parseSheet(new URLSearchParams(sheetQuery(sheet)))).toEqual(sheet);
      }),
    );
  });

  it("is none for anything else", () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (name, value) => {
        fc.pre(name !== "catat");

        expect(parseSheet(new URLSearchParams([[name, value]]))).toBeNull();
      }),
    );
  });

  it.each(["", "a".repeat(65), "a b"])("names no massage by the odd id %j", (odd) => {
    const query = new URLSearchParams({ catat: "kolostrum", kaitan: "sesudah", sesi: odd });

    expect(parseSheet(query)).toEqual({
      kind: "when",
      event: "milk",
      relation: { to: "after", sessionId: null },
    });
  });

  it.each(["catat=jumlah", "catat=jumlah&id=", "catat=ubah", "catat=terbang", ""])(
    "is none for '%s'",
    (query) => {
      expect(parseSheet(new URLSearchParams(query))).toBeNull();
    },
  );
});
