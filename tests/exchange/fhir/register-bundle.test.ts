import { describe, expect, it } from "vitest";

import {
  bundlePieces,
  linePieces,
  REGISTER_TYPES,
  type RegisterFhirOptions,
} from "../../../src/core/exchange/fhir/register-bundle";
import { stableUuid } from "../../../src/core/exchange/stable-uuid";
import type { LeavingRow } from "../../../src/core/register/leaving";
import { atHour } from "../../fakes/first-days";
import { seventeenLeaving } from "../seventeen";
import { importedInto, newEngine } from "./engine";
import { changed, itemsOf, nodesIn, propertyOf, resourcesIn, valueAt } from "./json";
import { ownFaults } from "./own-assertions";
import { lantanaFaults, medplumFaults } from "./validators";

const optionsAt = (hour: number): RegisterFhirOptions => ({
  machine: "laptop",
  appVersion: "0.1.0",
  now: atHour(hour),
});
const bundleOf = (rows: readonly LeavingRow[], hour = 72): unknown =>
  JSON.parse([...bundlePieces(rows, optionsAt(hour))].join(""));
const bundle = bundleOf(seventeenLeaving);
const resources = resourcesIn(bundle);
const ofType = (type: string): readonly unknown[] =>
  resources.filter((one) => propertyOf(one, "resourceType") === type);

const faultsOf = (value: unknown) => ({
  medplum: medplumFaults(value),
  lantana: lantanaFaults(value),
  own: ownFaults(value),
});

describe("the register as a FHIR bundle", () => {
  it("is valid", () => {
    expect(resources.length).toBeGreaterThan(17 * 5);
    expect(faultsOf(bundle)).toEqual({ medplum: [], lantana: [], own: [] });
  });

  it("would be found to be wrong", () => {
    const at = resources.findIndex((one) => propertyOf(one, "resourceType") === "Observation");
    const wrong = changed(bundle, ["entry", at, "resource", "code"], undefined);

    expect(medplumFaults(wrong)).not.toEqual([]);
    expect(lantanaFaults(wrong)).not.toEqual([]);
  });

  it("has no date but those of its own making, and says of nobody who she is", () => {
    const dates = [...nodesIn(bundle)]
      .filter(({ value }) => typeof value === "string" && /^\d{4}-\d\d-\d\dT/.test(value))
      .map(({ key }) => key);

    expect(dates.sort()).toEqual(["recorded", "timestamp"]);
    expect(JSON.stringify(bundle)).not.toMatch(/"name"|birthDate|telecom|address/);
  });

  it("tells what holds, with the age, and nothing that was set aside", () => {
    const of = (code: string, participant: number) =>
      resources.find(
        (one) =>
          valueAt(one, ["code", "coding", 0, "code"]) === code &&
          valueAt(one, ["subject", "reference"]) === `urn:uuid:${patientId(participant)}`,
      );
    const patientId = (participant: number): string =>
      stableUuid("register", "Patient", `id-P-${participant}`);

    expect(of("volume-sebelum-pijat", 12)).toMatchObject({
      valueQuantity: { value: 21, code: "mL" },
      component: [{ valueQuantity: { value: 6, code: "h" } }],
    });
    expect(of("volume-hari-2", 13)).toBeUndefined();
    expect(of("umur-belum-terlihat", 15)).toMatchObject({
      valueQuantity: { value: 30, code: "h" },
    });
    expect(of("umur-kolostrum-pertama", 15)).toBeUndefined();
  });

  it("imported twice, and later again, is there once", async () => {
    const engine = newEngine();

    await importedInto(engine, bundle);
    await importedInto(engine, bundle);
    const stands = await importedInto(engine, bundleOf(seventeenLeaving, 80));
    const [patients, observations, provenances] = [
      await engine.search("/Patient?_count=1000"),
      await engine.search("/Observation?_count=1000"),
      await engine.search("/Provenance?_count=1000"),
    ];

    expect(stands.filter((stand) => !/^20[01]/.test(String(stand)))).toEqual([]);
    expect(patients).toHaveLength(17);
    expect(observations).toHaveLength(ofType("Observation").length);
    expect(provenances).toHaveLength(1);
    expect(propertyOf(patients[0], "identifier")).toMatchObject([
      { system: "urn:x-tetes-pertama:peserta" },
    ]);
  });

  it("says of all of it where it comes from", () => {
    const targets = itemsOf(propertyOf(ofType("Provenance")[0], "target"));

    expect(targets.map((one) => propertyOf(one, "reference"))).toEqual(
      resources
        .filter((one) => propertyOf(one, "resourceType") !== "Provenance")
        .map((one) => `urn:uuid:${String(propertyOf(one, "id"))}`),
    );
  });

  it("is written in pieces that a screen can wait for, and is whole of any number", () => {
    const many = Array.from({ length: 13 }, (_, turn) =>
      seventeenLeaving.map((row) =>
        Object.assign(structuredClone(row), { id: `${row.id}-${turn}` }),
      ),
    ).flat();

    const pieces = [...bundlePieces(many, optionsAt(72))];
    const whole: unknown = JSON.parse(pieces.join(""));

    expect(pieces.length).toBeGreaterThan(10);
    expect(Math.max(...pieces.map(({ length }) => length))).toBeLessThan(300_000);
    expect(
      resourcesIn(whole).filter((one) => propertyOf(one, "resourceType") === "Patient"),
    ).toHaveLength(221);
    expect(ownFaults(whole)).toEqual([]);
  });
});

describe("the register as lines by type", () => {
  const pieces = [...linePieces(seventeenLeaving, optionsAt(72))];
  const files = REGISTER_TYPES.map((type) => ({
    type,
    text: pieces
      .filter(({ file }) => file === type)
      .map(({ text }) => text)
      .join(""),
  }));
  const linesOf = (text: string): readonly unknown[] =>
    text
      .split("\n")
      .filter((line) => line !== "")
      .map((line): unknown => JSON.parse(line));

  it("is the same resources, one in a line", () => {
    const idsOf = (all: readonly unknown[]) =>
      all.map((one) => String(propertyOf(one, "id"))).sort();

    expect(files.map(({ type }) => type)).toEqual(["Patient", "Observation", "Provenance"]);
    expect(files.every(({ text }) => text.endsWith("}\n"))).toBe(true);
    expect(idsOf(files.flatMap(({ text }) => linesOf(text)))).toEqual(idsOf(resources));
    expect(
      files.every(({ type, text }) =>
        linesOf(text).every((one) => propertyOf(one, "resourceType") === type),
      ),
    ).toBe(true);
  });

  it("points at what lies beside it", () => {
    const all = files.flatMap(({ text }) => linesOf(text));
    const known = new Set(
      all.map(
        (one) => `${String(propertyOf(one, "resourceType"))}/${String(propertyOf(one, "id"))}`,
      ),
    );
    const references = [...nodesIn(all)].filter(
      ({ key, value }) => key === "reference" && typeof value === "string",
    );

    expect(references.length).toBeGreaterThan(100);
    expect(references.filter(({ value }) => !known.has(String(value)))).toEqual([]);
    expect(all.flatMap((one) => medplumFaults(one).concat(lantanaFaults(one)))).toEqual([]);
  });
});
