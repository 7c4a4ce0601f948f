import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { parseRecord } from "../../../src/core/notebook/schema";
import { anyNotebook } from "../../fakes/arbitrary-records";
import { birth, feed, milk, twinBirth } from "../../fakes/first-days";
import { earlierPhone, rowsIn } from "../../fixtures/earlier-phones";
import { bundleOf, familyBundle } from "./bundles";
import { ownFaults } from "./own-assertions";
import { lantanaFaults, medplumFaults } from "./validators";

const anyText = fc.string({ maxLength: 20, unit: "binary" });
const anyBundle = fc
  .tuple(anyNotebook(12), fc.option(anyText), anyText, anyText)
  .map(([records, name, version, appVersion]) =>
    bundleOf(records, {
      name,
      appVersion,
      consent: { version, agreedAt: "2026-11-26T23:44:00.000+07:00" },
    }),
  );

/** What both validators and the rules of ours find. */
const faultsOf = (bundle: unknown) => ({
  medplum: medplumFaults(bundle),
  lantana: lantanaFaults(bundle),
  own: ownFaults(bundle),
});

const NONE = { medplum: [], lantana: [], own: [] };

describe("a FHIR bundle", () => {
  it("is valid of a notebook with a note of every kind", () => {
    expect(familyBundle.entry.length).toBeGreaterThan(45);
    expect(faultsOf(familyBundle)).toEqual(NONE);
  });

  it("is valid of what lies on a phone that was used with an earlier build", () => {
    const kept = rowsIn(earlierPhone("version-2"), "records").map(parseRecord);
    const records = kept.flatMap((record) => (record.ok ? [record.value] : []));

    expect(records.length).toBeGreaterThan(10);
    expect(faultsOf(bundleOf(records))).toEqual(NONE);
  });

  it.each([
    ["an empty notebook", []],
    ["a birth alone", [birth]],
    ["twins", [{ ...twinBirth, weightG: 2_400 }, feed(3)]],
    ["a notebook without a birth", [milk(5, ["drops", 3]), feed(6)]],
    ["a clock of no place on earth", [{ ...birth, at: "2026-11-24T02:15:00+23:59" }]],
  ])("is valid of %s", (_what, records) => {
    expect(faultsOf(bundleOf(records))).toEqual(NONE);
  });

  it("is valid of any notebook, whatever is written in its words", () => {
    fc.assert(
      fc.property(anyBundle, (bundle) => {
        expect(faultsOf(bundle)).toEqual(NONE);
      }),
      { numRuns: 150 },
    );
  });

  it("keeps the rules of ours in many notebooks more", () => {
    fc.assert(
      fc.property(anyBundle, (bundle) => {
        expect(ownFaults(bundle)).toEqual([]);
      }),
      { numRuns: 1_000 },
    );
  });
});
