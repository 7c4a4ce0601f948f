import { describe, expect, it } from "vitest";

import { toNdjson, toRegisterBundle } from "../../../src/core/exchange/fhir/register-bundle";
import { atHour } from "../../fakes/first-days";
import { seventeenLeaving } from "../seventeen";
import { importedInto, newEngine } from "./engine";
import { changed, itemsOf, nodesIn, propertyOf, resourcesIn, valueAt } from "./json";
import { ownFaults } from "./own-assertions";
import { lantanaFaults, medplumFaults } from "./validators";

const bundleAt = (hour: number) => {
  const made = toRegisterBundle(seventeenLeaving, {
    register: "daftar-1",
    appVersion: "0.1.0",
    now: atHour(hour),
  });
  if (!made.ok) throw new RangeError(made.reason);
  return made.value;
};
const bundle = bundleAt(72);

const faultsOf = (value: unknown) => ({
  medplum: medplumFaults(value),
  lantana: lantanaFaults(value),
  own: ownFaults(value),
});

describe("the register as a FHIR bundle", () => {
  it("is valid", () => {
    expect(bundle.entry.length).toBeGreaterThan(17 * 5);
    expect(faultsOf(bundle)).toEqual({ medplum: [], lantana: [], own: [] });
  });

  it("would be found to be wrong", () => {
    const at = bundle.entry.findIndex(({ resource }) => resource.resourceType === "Observation");
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
      resourcesIn(bundle).find(
        (one) =>
          valueAt(one, ["code", "coding", 0, "code"]) === code &&
          String(valueAt(one, ["identifier", 0, "value"])).startsWith(`id-P-${participant}/`),
      );

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
    const stands = await importedInto(engine, bundleAt(80));
    const [patients, observations] = [
      await engine.search("/Patient?_count=1000"),
      await engine.search("/Observation?_count=1000"),
    ];

    expect(stands.filter((stand) => !/^20[01]/.test(String(stand)))).toEqual([]);
    expect(patients).toHaveLength(17);
    expect(observations).toHaveLength(
      bundle.entry.filter(({ resource }) => resource.resourceType === "Observation").length,
    );
    expect(propertyOf(patients[0], "identifier")).toMatchObject([
      { system: "urn:x-tetes-pertama:peserta" },
    ]);
  });

  it("is none of nobody", () => {
    expect(toRegisterBundle([], { register: "daftar-1", appVersion: "", now: atHour(72) })).toEqual(
      {
        ok: false,
        reason: "too-few",
      },
    );
  });
});

describe("the register as lines by type", () => {
  const files = toNdjson(bundle);
  const linesOf = (text: string): readonly unknown[] =>
    text
      .split("\n")
      .filter((line) => line !== "")
      .map((line): unknown => JSON.parse(line));

  it("is the same resources, one in a line", () => {
    expect(files.map(({ type }) => type)).toEqual(["Patient", "Observation", "Provenance"]);
    expect(files.flatMap(({ text }) => linesOf(text))).toHaveLength(bundle.entry.length);
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
    expect(all.flatMap((one) => [...medplumFaults(one), ...lantanaFaults(one)])).toEqual([]);
    expect(itemsOf(all)).toHaveLength(bundle.entry.length);
  });
});
