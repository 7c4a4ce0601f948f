import { beforeEach, describe, expect, it } from "vitest";

import type { FhirBundle } from "../../../src/core/exchange/fhir/types";
import type { NotebookRecord } from "../../../src/core/notebook/record";
import { atHour, feed } from "../../fakes/first-days";
import { firstFamily } from "../../fakes/first-family";
import { bundleOf } from "./bundles";
import { importedInto, newEngine } from "./engine";
import { nodesIn, propertyOf, valueAt } from "./json";

let engine = newEngine();

beforeEach(() => {
  engine = newEngine();
});

const post = (bundle: unknown): Promise<readonly unknown[]> => importedInto(engine, bundle);

const search = (address: string): Promise<readonly unknown[]> => engine.search(address);

const TYPES = ["Patient", "Observation", "Procedure", "Consent", "Provenance"];

const countsThere = async (): Promise<readonly number[]> => {
  const counts: number[] = [];
  for (const type of TYPES) counts.push((await search(`/${type}?_count=1000`)).length);
  return counts;
};

const countsIn = ({ entry }: FhirBundle): readonly number[] =>
  TYPES.map((type) => entry.filter(({ resource }) => resource.resourceType === type).length);

describe("a bundle that is imported", () => {
  it("is there whole, and its references lead to what is there", async () => {
    const bundle = bundleOf(firstFamily);

    const stands = await post(bundle);

    expect(stands).toHaveLength(bundle.entry.length);
    expect(stands.filter((stand) => !/^20[01]/.test(String(stand)))).toEqual([]);
    expect(await countsThere()).toEqual(countsIn(bundle));
    const amounts = await search("/Observation?code=volume-perah&_count=1000");
    const patients = await search("/Patient");
    const inMl = amounts.map((one) => Number(valueAt(one, ["valueQuantity", "value"])));
    expect(inMl.sort((a, b) => a - b)).toEqual([0.15, 1.2, 2.5, 10, 10, 15, 33.3]);
    expect(new Set(amounts.map((one) => valueAt(one, ["subject", "reference"])))).toEqual(
      new Set(patients.map((one) => `Patient/${String(propertyOf(one, "id"))}`)),
    );
  });

  it("twice is there once", async () => {
    const bundle = bundleOf(firstFamily);

    await post(bundle);
    const stands = await post(bundle);

    expect(stands.filter((stand) => !/^20[01]/.test(String(stand)))).toEqual([]);
    expect(await countsThere()).toEqual(countsIn(bundle));
  });

  it("and then a later one of the same notebook, has what is new and nothing twice", async () => {
    const later: readonly NotebookRecord[] = [...firstFamily, feed(80)];
    const laterBundle = bundleOf(later, { now: atHour(90) });

    await post(bundleOf(firstFamily));
    await post(laterBundle);

    const [patients, observations] = await countsThere();
    expect(patients).toBe(1);
    expect(observations).toBe(countsIn(laterBundle)[1]);
  });

  it("beside another mother's leaves both apart", async () => {
    const other = firstFamily.map((record) => ({ ...record, id: `other-${record.id}` }));

    await post(bundleOf(firstFamily));
    await post(bundleOf(other));

    expect((await countsThere())[0]).toBe(2);
  });

  it("would be there twice without ids of its own", async () => {
    const bundle = bundleOf(firstFamily);
    const asPosts = {
      ...bundle,
      entry: bundle.entry.map(({ fullUrl, resource: { id: _, ...resource } }) => ({
        fullUrl,
        resource,
        request: { method: "POST", url: resource.resourceType },
      })),
    };

    await post(asPosts);
    await post(asPosts);

    expect((await countsThere())[0]).toBe(2);
  });
});

describe("what stays of a bundle in the engine", () => {
  it("is no urn any more", async () => {
    await post(bundleOf(firstFamily));

    const all = await search("/Observation?_count=1000");
    const urns = [...nodesIn(all)].filter(
      ({ key, value }) => key === "reference" && String(value).startsWith("urn:"),
    );

    expect(urns).toEqual([]);
  });
});
