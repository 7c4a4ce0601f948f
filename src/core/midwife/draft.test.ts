import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { contentOf, draftFaults, emptyDraft, readDraft, spokenParts, type Draft } from "./draft";
import { decodePackage, encodePackage } from "./package";
import { MOST_NUMBERS, NAME_LENGTH } from "./parts";

const draft: Draft = {
  ...emptyDraft,
  place: "Puskesmas Jujun",
  role: "Bidan desa",
  numbers: [{ label: "Ambulans desa", number: "0812-3456-7890" }],
  protocol: "jujun",
  restMs: 120_000,
};

const anyTyped = fc.string({ maxLength: NAME_LENGTH, unit: "binary" });
const anyDraft = fc.record({
  place: anyTyped,
  role: anyTyped,
  numbers: fc.array(
    fc.record({ label: anyTyped, number: fc.oneof(anyTyped, fc.constant("119")) }),
    {
      maxLength: MOST_NUMBERS,
    },
  ),
  protocol: fc.constantFrom(null, "jujun" as const, "downward" as const),
  restMs: fc.constantFrom(null, 120_000),
  silent: fc.constant([]),
  withReviews: fc.boolean(),
});

describe("a draft of a package", () => {
  it("is kept as it was typed", () => {
    expect(readDraft(JSON.parse(JSON.stringify(draft)))).toEqual(draft);
  });

  it("loses one field alone where that cannot be read", () => {
    expect(readDraft({ ...draft, role: 7 })).toEqual({ ...draft, role: "" });
    expect(readDraft({ ...draft, restMs: 1 })).toEqual({ ...draft, restMs: null });
    expect(readDraft({ ...draft, silent: ["songs"] })).toEqual({ ...draft, silent: [] });
    expect(readDraft({ ...draft, numbers: [{ label: 1, number: "119" }] }).numbers).toEqual([
      { label: "", number: "119" },
    ]);
    expect(readDraft(undefined)).toEqual(emptyDraft);
  });

  it("says what is missing, in the order of the page", () => {
    const numbers = [
      { label: "", number: "0812" },
      { label: " ", number: "" },
      { label: "Bidan", number: "0812 3456 7890 atau 0813 3456 7890" },
      { label: "Puskesmas", number: "" },
    ];

    expect(draftFaults({ ...emptyDraft, numbers })).toEqual([
      { field: "place", reason: "empty" },
      { field: "role", reason: "empty" },
      { field: "label", nth: 0, reason: "empty" },
      { field: "number", nth: 0, reason: "unclear" },
      { field: "number", nth: 2, reason: "two" },
      { field: "number", nth: 3, reason: "empty" },
    ]);
    expect(draftFaults(draft)).toEqual([]);
  });

  it("leaves out rows that were left blank, and marks that cannot be seen", () => {
    const content = contentOf({
      ...draft,
      place: "\u202aPuskesmas\n Jujun\u202c ",
      numbers: [{ label: "", number: " " }, ...draft.numbers],
    });

    expect(content).toEqual({
      ok: true,
      value: {
        who: { place: "Puskesmas Jujun", role: "Bidan desa" },
        numbers: draft.numbers,
        advice: { protocol: "jujun", restMs: 120_000 },
      },
    });
  });

  it("gives no advice where she leaves the way to the family", () => {
    const content = contentOf({ ...draft, protocol: null });

    expect(content.ok && content.value.advice).toBeNull();
  });

  it("makes only what its own reader takes, whatever is typed", () => {
    const made = { madeAt: "2026-11-24T21:30:00.000+07:00", appVersion: "0.1.0" };
    fc.assert(
      fc.property(anyDraft, (typed) => {
        const content = contentOf(typed);
        if (!content.ok) return;
        const read = decodePackage(
          encodePackage({ ...made, ...content.value, voice: null, reviews: [] }),
        );

        expect(read.ok || read.reason).toBe(
          content.value.numbers.length > 0 || content.value.advice !== null ? true : "empty",
        );
      }),
      { numRuns: 1_000 },
    );
  });

  it("takes along what of her voice was not switched off", () => {
    expect(spokenParts({ ...draft, silent: ["titles"] })).toEqual(["massage", "warnings"]);
  });
});
