import { describe, expect, it } from "vitest";

import { familyBundle } from "./bundles";
import { changed, propertyOf, resourcesIn, valueAt, type Path } from "./json";
import { assertions, ownFaults } from "./own-assertions";
import { lantanaFaults, medplumFaults } from "./validators";

type Entry = (type: string, code?: string) => Path;

/** Where a resource of a type stands, or the one with a code. */
const entry: Entry = (type, code) => {
  const index = resourcesIn(familyBundle).findIndex(
    (resource) =>
      propertyOf(resource, "resourceType") === type &&
      (code === undefined || valueAt(resource, ["code", "coding", 0, "code"]) === code),
  );
  if (index < 0) throw new RangeError(`no ${type} ${code ?? ""}`);
  return ["entry", index];
};

const volume: Path = [...entry("Observation", "volume-perah"), "resource"];
const massage: Path = [...entry("Procedure"), "resource"];
const consent: Path = [...entry("Consent"), "resource"];
const patient: Path = [...entry("Patient"), "resource"];
const span: Path = [...entry("Observation", "kolostrum-pertama"), "resource"];

type Wrong = {
  readonly what: string;
  readonly path: Path;
  readonly to: unknown;
  /** Who finds it: measured, so that a validator that finds less after an update is seen. */
  readonly by: string;
};

const OWN = "own";
const wrongs: readonly Wrong[] = [
  { what: "an unknown property", path: [...volume, "volume"], to: 5, by: "medplum lantana" },
  {
    what: "an observation without a code",
    path: [...volume, "code"],
    to: undefined,
    by: "medplum lantana",
  },
  {
    what: "a procedure without its subject",
    path: [...massage, "subject"],
    to: undefined,
    by: "medplum lantana",
  },
  {
    what: "a consent without a scope",
    path: [...consent, "scope"],
    to: undefined,
    by: "medplum lantana",
  },
  {
    what: "a value of another type",
    path: [...volume, "valueQuantity", "value"],
    to: "5",
    by: "medplum lantana own",
  },
  { what: "a value of no type", path: [...volume, "valueDecimal"], to: 5, by: "lantana own" },
  {
    what: "a resource that is none",
    path: [...patient, "resourceType"],
    to: "Pasien",
    by: "medplum lantana own",
  },
  {
    what: "one coding where a list belongs",
    path: [...volume, "code", "coding"],
    to: { code: "a" },
    by: "medplum lantana own",
  },
  { what: "no status", path: [...volume, "status"], to: undefined, by: "medplum lantana" },
  { what: "a status that is none", path: [...volume, "status"], to: "done", by: "lantana" },
  { what: "a bundle of no kind", path: ["type"], to: "stack", by: "medplum lantana" },
  {
    what: "a date as people write it",
    path: [...span, "effectivePeriod", "start"],
    to: "24/11/2026",
    by: "medplum own",
  },
  { what: "a null", path: [...volume, "bodySite"], to: null, by: "medplum lantana own" },
  {
    what: "an entry without a request",
    path: [...entry("Patient"), "request"],
    to: undefined,
    by: "medplum own",
  },
  {
    what: "the same entry twice",
    path: ["entry", 2],
    to: familyBundle.entry[1],
    by: "medplum own",
  },
  {
    what: "a consent without a policy",
    path: [...consent, "policy"],
    to: undefined,
    by: "medplum",
  },
  {
    what: "a reference to what cannot be meant",
    path: [...massage, "subject", "reference"],
    to: "Consent/1",
    by: "lantana own",
  },
  { what: "an id with a space", path: [...patient, "id"], to: "a b", by: OWN },
  {
    what: "a time without an offset",
    path: [...volume, "effectiveDateTime"],
    to: "2026-11-24T09:20:00",
    by: OWN,
  },
  {
    what: "30 February",
    path: [...volume, "effectiveDateTime"],
    to: "2026-02-30T09:20:00+07:00",
    by: OWN,
  },
  { what: "two values", path: [...volume, "valueString"], to: "5", by: OWN },
  {
    what: "two times",
    path: [...volume, "effectivePeriod"],
    to: { start: "2026-11-24T09:20:00+07:00" },
    by: OWN,
  },
  { what: "no value", path: [...volume, "valueQuantity"], to: undefined, by: OWN },
  {
    what: "a value and why there is none",
    path: [...volume, "dataAbsentReason"],
    to: { text: "x" },
    by: "medplum own",
  },
  { what: "an empty list", path: [...volume, "component"], to: [], by: OWN },
  { what: "an empty text", path: [...volume, "code", "text"], to: " ", by: "medplum own" },
  {
    what: "a period that ends before it starts",
    path: [...massage, "performedPeriod"],
    to: { start: "2026-11-25T09:20:00+07:00", end: "2026-11-24T09:20:00+07:00" },
    by: OWN,
  },
  {
    what: "a unit without its system",
    path: [...volume, "valueQuantity", "system"],
    to: undefined,
    by: OWN,
  },
  {
    what: "a unit that UCUM has not",
    path: [...volume, "valueQuantity", "code"],
    to: "ml.",
    by: OWN,
  },
  {
    what: "a LOINC code that nobody has looked up",
    path: [...entry("Observation", "93857-1"), "resource", "code", "coding", 0, "code"],
    to: "93857-2",
    by: OWN,
  },
  {
    what: "a local code that nobody knows",
    path: [...volume, "method", "coding", 0, "code"],
    to: "bucket",
    by: OWN,
  },
  {
    what: "a code without a system",
    path: [...volume, "method", "coding", 0, "system"],
    to: undefined,
    by: OWN,
  },
  {
    what: "a reference to nothing",
    path: [...volume, "subject", "reference"],
    to: "urn:uuid:00000000-0000-8000-8000-000000000000",
    by: OWN,
  },
  {
    what: "another address than the id's",
    path: [...entry("Procedure"), "request", "url"],
    to: "Procedure/1",
    by: OWN,
  },
  {
    what: "a control character",
    path: [...volume, "code", "text"],
    to: "a\u0000b",
    by: "medplum own",
  },
];

const finders = { medplum: medplumFaults, lantana: lantanaFaults, own: ownFaults };

const foundBy = (bundle: unknown): string =>
  Object.entries(finders)
    .filter(([, faults]) => faults(bundle).length > 0)
    .map(([name]) => name)
    .join(" ");

describe("the validators and the rules of ours", () => {
  it.each(wrongs)("find $what", ({ path, to, by }) => {
    expect(foundBy(changed(familyBundle, path, to))).toBe(by);
  });

  it("find nothing where nothing is wrong", () => {
    expect(foundBy(familyBundle)).toBe("");
  });

  it("are each needed: every one finds what none of the others does", () => {
    for (const name of ["medplum", "lantana", OWN])
      expect(wrongs.filter(({ by }) => by === name)).not.toEqual([]);
  });

  it("have a wrong bundle for every rule", () => {
    const broken = new Set(
      wrongs.flatMap(({ path, to }) => {
        const bundle = changed(familyBundle, path, to);
        return Object.entries(assertions).flatMap(([name, assertion]) =>
          assertion(bundle).length > 0 ? [name] : [],
        );
      }),
    );

    const rules = Object.keys(assertions);
    expect(rules.filter((name) => !broken.has(name))).toEqual([]);
  });
});
