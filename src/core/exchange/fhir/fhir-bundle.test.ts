import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { anyNotebook, anyTwoOrders } from "../../../../tests/fakes/arbitrary-records";
import {
  atHour,
  birth,
  comingIn,
  feed,
  milk,
  milkBetween,
  nappy,
  notYet,
  twinBirth,
} from "../../../../tests/fakes/first-days";
import { firstFamily } from "../../../../tests/fakes/first-family";
import { ofBaby } from "../../notebook/babies";
import { fromSide } from "../../notebook/feed-side";
import type { NotebookRecord } from "../../notebook/record";
import { toFhirBundle, type FhirOptions } from "./fhir-bundle";
import type { FhirBundle, Observation } from "./types";

const OPTIONS: FhirOptions = {
  consent: { version: "serah-bidan 1", agreedAt: atHour(71.9) },
  appVersion: "0.1.0",
  now: atHour(72),
  name: null,
};

const write = (
  records: readonly NotebookRecord[],
  options: Partial<FhirOptions> = {},
): FhirBundle => toFhirBundle(records, { ...OPTIONS, ...options });

const observationsIn = ({ entry }: FhirBundle): readonly Observation[] =>
  entry.flatMap(({ resource }) => (resource.resourceType === "Observation" ? [resource] : []));

const withCode = (records: readonly NotebookRecord[], wanted: string): readonly Observation[] =>
  observationsIn(write(records)).filter(({ code }) => code.coding[0].code === wanted);

const urlsOf = (bundle: FhirBundle): readonly string[] =>
  bundle.entry.map(({ request }) => request.url);

describe("the FHIR bundle", () => {
  it("puts every record under the same id, whatever else has happened to the notebook", () => {
    fc.assert(
      fc.property(anyTwoOrders(10), ([records, shuffled]) => {
        const later = records.map((record) => ({ ...record, updatedAt: atHour(100) }));

        expect(new Set(urlsOf(write(shuffled)))).toEqual(new Set(urlsOf(write(records))));
        if (records.filter(({ kind }) => kind === "birth").length < 2)
          expect(urlsOf(write(later))).toEqual(urlsOf(write(records)));
      }),
    );
  });

  it("has no id twice", () => {
    fc.assert(
      fc.property(anyNotebook(15), (records) => {
        const urls = urlsOf(write(records));

        expect(new Set(urls).size).toBe(urls.length);
      }),
    );
  });

  it("says nothing of what is in the bin, of phones, or of a name that she did not choose", () => {
    const text = JSON.stringify(write(firstFamily));

    for (const hidden of ["taken-back", "gone-for-good", "phone-1"])
      expect(text).not.toContain(hidden);
    expect(write(firstFamily).entry[0].resource).toEqual({
      resourceType: "Patient",
      id: expect.any(String),
    });
    expect(write(firstFamily, { name: " " }).entry[0].resource).not.toHaveProperty("name");
    expect(write(firstFamily, { name: " Bu A " }).entry[0].resource).toMatchObject({
      name: [{ text: "Bu A" }],
    });
  });

  it("tells an amount with its low, its high and its method, and as no range of what is normal", () => {
    const [, after] = withCode(firstFamily, "volume-perah");

    expect(after).toMatchObject({
      effectiveDateTime: atHour(10.5),
      valueQuantity: { value: 2.5, unit: "mL", system: "http://unitsofmeasure.org", code: "mL" },
      method: { coding: [{ system: "urn:x-tetes-pertama:kode", code: "half-teaspoon" }] },
      bodySite: { coding: [{ code: "left" }] },
      component: [
        {
          code: { coding: [{ code: "volume-perah-paling-sedikit" }] },
          valueQuantity: { value: 1.25 },
        },
        {
          code: { coding: [{ code: "volume-perah-paling-banyak" }] },
          valueQuantity: { value: 3.65 },
        },
        { valueCodeableConcept: { coding: [{ code: "after" }] } },
      ],
    });
    expect(JSON.stringify(write(firstFamily))).not.toMatch(/referenceRange|interpretation/);
  });

  it("names the massage that an amount was before or after, where it leaves too", () => {
    const massages = write(firstFamily)
      .entry.filter(({ resource }) => resource.resourceType === "Procedure")
      .map(({ fullUrl }) => fullUrl);
    const parts = withCode(firstFamily, "volume-perah").map(({ partOf }) => partOf?.[0] ?? null);

    expect(parts.slice(0, 3)).toEqual([null, { reference: massages[0] }, null]);
  });

  it("tells a moment as a moment and a span as a Period", () => {
    expect(withCode([birth, milk(5)], "kolostrum-pertama")).toMatchObject([
      { valueDateTime: atHour(5), component: [{ valueQuantity: { value: 5, code: "h" } }] },
    ]);
    expect(
      withCode([birth, milkBetween(3, 9), milkBetween(6, 12)], "kolostrum-pertama"),
    ).toMatchObject([
      {
        effectivePeriod: { start: atHour(3), end: atHour(9) },
        valuePeriod: { start: atHour(3), end: atHour(9) },
        component: [{ valueRange: { low: { value: 3 }, high: { value: 9 } } }],
      },
    ]);
    expect(withCode([birth, comingIn(40, 60), comingIn(50)], "asi-mulai-banyak")).toMatchObject([
      { valuePeriod: { start: atHour(40), end: atHour(50) } },
    ]);
    expect(withCode([milk(5)], "kolostrum-pertama")[0]).not.toHaveProperty("component");
  });

  it("says milk in the Ministry's words, and never that there was little of it", () => {
    const said = withCode([birth, notYet(1), milk(5, ["drops", 1])], "OC000017").map((one) =>
      "valueCodeableConcept" in one ? one.valueCodeableConcept.coding[0].code : null,
    );

    expect(said).toEqual(["OV000018", "OV000016"]);
  });

  it("tells each feed and nappy, the baby's as the baby's", () => {
    expect(withCode([birth, feed(3)], "63895-7")).toMatchObject([
      { effectiveDateTime: atHour(3), valueCodeableConcept: { coding: [{ code: "LA29252-6" }] } },
    ]);
    expect(withCode([birth, nappy("wet", 3)], "popok")).toMatchObject([
      { focus: [{ display: "Bayi" }], valueCodeableConcept: { coding: [{ code: "wet" }] } },
    ]);
    expect(withCode([twinBirth, nappy("wet", 3)], "popok")).toMatchObject([
      { focus: [{ display: "Bayi kembar" }] },
    ]);
    for (const told of [nappy("wet", 3), feed(3)])
      expect(observationsIn(write([twinBirth, ofBaby("second")(told)]))).toContainEqual(
        expect.objectContaining({
          component: [
            {
              code: expect.objectContaining({ text: "Bayi yang mana" }),
              valueCodeableConcept: expect.objectContaining({ text: "Bayi kedua" }),
            },
          ],
        }),
      );
  });

  it("tells from which breast the baby fed, where that was told", () => {
    const [told] = withCode([birth, fromSide("left")(feed(3))], "63895-7");
    const [untold] = withCode([birth, feed(3)], "63895-7");

    expect(told).toMatchObject({ bodySite: { text: "Payudara kiri" } });
    expect(untold).not.toHaveProperty("bodySite");
  });

  it("tells a birth weight of one baby, and of twins none", () => {
    const weighed = { weightG: 3_100 };

    expect(withCode([{ ...birth, ...weighed }], "8339-4")).toMatchObject([
      { valueQuantity: { value: 3_100, code: "g" } },
    ]);
    expect(withCode([{ ...twinBirth, ...weighed }], "8339-4")).toEqual([]);
  });

  it("tells a massage from its start to its end, and how long the hands were at it", () => {
    const { entry } = write(firstFamily);
    const [whole, stopped] = entry.flatMap(({ resource }) =>
      resource.resourceType === "Procedure" ? [resource] : [],
    );

    expect(whole).toMatchObject({
      status: "completed",
      code: { coding: [{ system: "http://snomed.info/sct", code: "387854002" }] },
      performedPeriod: { start: atHour(10), end: atHour(10 + 1 / 3) },
    });
    expect(stopped).toMatchObject({
      status: "stopped",
      statusReason: { coding: [{ code: "unwell" }] },
    });
    expect(withCode(firstFamily, "lama-tangan-memijat")).toMatchObject([
      {
        valueQuantity: { value: 15, code: "min" },
        partOf: [{ reference: `urn:uuid:${whole?.id}` }],
      },
      {
        valueQuantity: { value: 6, code: "min" },
        partOf: [{ reference: `urn:uuid:${stopped?.id}` }],
      },
    ]);
  });

  it("tells which signs were there, and leaves out what is no sign's id", () => {
    const check = firstFamily.flatMap((record) =>
      record.kind === "safety-check"
        ? [{ ...record, answers: { ...record.answers, "a  b": "yes", "": "yes" } as const }]
        : [],
    );
    const codes = withCode(check, "periksa-sebelum-pijat").flatMap(({ component }) =>
      (component ?? []).map(({ code }) => code.coding[0].code),
    );

    expect(codes).toEqual([
      "bidan-setuju",
      "bleeding",
      "head-and-fever",
      "mother-fever",
      "pregnancy",
    ]);
  });

  it("says that she agreed, when, and to which words; and by which app it was written", () => {
    const { entry } = write(firstFamily);
    const provenance = entry[entry.length - 1]?.resource;
    const consent = entry[entry.length - 2]?.resource;

    expect(consent).toMatchObject({
      resourceType: "Consent",
      dateTime: atHour(71.9),
      policy: [{ uri: "urn:x-tetes-pertama:persetujuan:serah-bidan%201" }],
    });
    expect(provenance).toMatchObject({
      resourceType: "Provenance",
      recorded: atHour(72),
      agent: [
        { who: { reference: entry[0].fullUrl } },
        { who: { display: "Tetes Pertama 0.1.0" } },
      ],
      target: entry.slice(0, -1).map(({ fullUrl }) => ({ reference: fullUrl })),
    });
  });

  it("has another consent for another yes, and the same one for the same", () => {
    const consentOf = (options: Partial<FhirOptions>) =>
      urlsOf(write(firstFamily, options)).find((url) => url.startsWith("Consent/"));

    expect(consentOf({ now: atHour(73) })).toBe(consentOf({}));
    expect(consentOf({ consent: { version: "serah-bidan 1", agreedAt: atHour(80) } })).not.toBe(
      consentOf({}),
    );
    expect(consentOf({ consent: { version: "serah-bidan 2", agreedAt: atHour(71.9) } })).not.toBe(
      consentOf({}),
    );
  });
});
