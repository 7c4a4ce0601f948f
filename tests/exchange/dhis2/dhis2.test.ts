import fc from "fast-check";
import * as v from "valibot";
import { describe, expect, it } from "vitest";

import {
  dataValueTable,
  monthsOf,
  toDataValueSet,
} from "../../../src/core/exchange/dhis2/aggregate";
import { metadataPackage } from "../../../src/core/exchange/dhis2/metadata";
import { trackerPieces } from "../../../src/core/exchange/dhis2/tracker";
import { uidOf } from "../../../src/core/exchange/dhis2/uid";
import { studyRowsOf } from "../../../src/core/register/study-rows";
import { participant } from "../../fakes/register-rows";
import { changed, nodesIn, type Path } from "../fhir/json";
import { seventeen, seventeenLeaving } from "../seventeen";
import { dataValueSetSchema, metadataSchema, trackerSchema } from "./schemas";

const PUSKESMAS = "PKM_JUJUN";
const written = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

const trackerText = (): unknown =>
  JSON.parse([...trackerPieces(seventeenLeaving, PUSKESMAS)].join(""));

const tracker = v.parse(trackerSchema, trackerText());
const metadata = v.parse(metadataSchema, written(metadataPackage()));

const codesOf = (objects: readonly { readonly code: string }[]): ReadonlySet<string> =>
  new Set(objects.map(({ code }) => code));

const enrollments = tracker.trackedEntities.flatMap(({ enrollments }) => enrollments);
const events = enrollments.flatMap(({ events }) => events);

describe("an identifier", () => {
  it("is one of DHIS2's, always the same, and another for other names", () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (a, b) => {
        expect(uidOf(a, b)).toMatch(/^[A-Za-z][A-Za-z0-9]{10}$/);
        expect(uidOf(a, b)).toBe(uidOf(a, b));
        expect(uidOf(a, b, "")).not.toBe(uidOf(a, b));
      }),
    );
    const many = new Set(Array.from({ length: 20_000 }, (_, nth) => uidOf("event", String(nth))));

    expect(many.size).toBe(20_000);
  });
});

describe("the tracker's payload", () => {
  it("is as the manual says, for every participant", () => {
    expect(tracker.trackedEntities).toHaveLength(17);
    expect(events).toHaveLength(33);
  });

  it("names nothing that the package does not bring", () => {
    const attributes = codesOf(metadata.trackedEntityAttributes);
    const named = [...tracker.trackedEntities, ...enrollments].flatMap(({ attributes }) =>
      attributes.map(({ attribute }) => attribute),
    );
    const elements = new Set(
      metadata.dataElements
        .filter(({ domainType }) => domainType === "TRACKER")
        .map(({ code }) => code),
    );

    expect(named.filter((code) => !attributes.has(code))).toEqual([]);
    expect(
      events
        .flatMap(({ dataValues }) => dataValues)
        .filter(({ dataElement }) => !elements.has(dataElement)),
    ).toEqual([]);
    expect(new Set(enrollments.map(({ program }) => program))).toEqual(codesOf(metadata.programs));
    expect(new Set(events.map(({ programStage }) => programStage))).toEqual(
      codesOf(metadata.programStages),
    );
    expect(
      new Set(tracker.trackedEntities.map(({ trackedEntityType }) => trackedEntityType)),
    ).toEqual(codesOf(metadata.trackedEntityTypes));
  });

  it.each<readonly [string, Path, unknown]>([
    ["no identifier of its own", ["trackedEntity"], "1-bad-uid"],
    ["none at all", ["trackedEntity"], undefined],
    ["no Puskesmas", ["orgUnit"], undefined],
    ["a figure where a text belongs", ["enrollments", 0, "attributes", 0, "value"], 3],
    ["an empty value", ["enrollments", 0, "attributes", 0, "value"], ""],
    ["a date without its time", ["enrollments", 0, "enrolledAt"], "2000-01-01"],
    ["a status that is none", ["enrollments", 0, "status"], "DONE"],
    ["a name that DHIS2 does not know", ["enrollments", 0, "incidentDate"], "2000-01-01"],
    ["an event without its stage", ["enrollments", 0, "events", 0, "programStage"], undefined],
    ["a code that is too long", ["enrollments", 0, "program"], "A".repeat(51)],
  ])("would be found to have %s", (_what, path, to) => {
    expect(
      v.safeParse(trackerSchema, changed(tracker, ["trackedEntities", 0, ...path], to)).success,
    ).toBe(false);
  });

  it("tells in each enrolment what the programme makes mandatory", () => {
    const mandatory = metadata.programs.flatMap(({ programTrackedEntityAttributes }) =>
      programTrackedEntityAttributes
        .filter((one) => one.mandatory)
        .map(
          ({ trackedEntityAttribute: { id } }) =>
            metadata.trackedEntityAttributes.find((one) => one.id === id)?.code,
        ),
    );
    const lacking = enrollments.filter(({ attributes }) =>
      mandatory.some((code) => !attributes.some(({ attribute }) => attribute === code)),
    );

    expect(mandatory).toEqual(["TETES_KODE"]);
    expect(lacking).toEqual([]);
  });

  it("tells values of their type, and options of their set", () => {
    const optionsOf = (set: { readonly id: string } | undefined): readonly string[] =>
      metadata.options.filter(({ optionSet }) => optionSet.id === set?.id).map(({ code }) => code);
    const isFit = (
      {
        valueType,
        optionSet,
      }: { readonly valueType: string; readonly optionSet?: { readonly id: string } | undefined },
      value: string,
    ): boolean => {
      if (valueType === "NUMBER") return Number.isFinite(Number(value));
      if (valueType === "BOOLEAN") return value === "true" || value === "false";
      return optionSet === undefined || optionsOf(optionSet).includes(value);
    };
    const odd = [
      ...enrollments.flatMap(({ attributes }) =>
        attributes.map(({ attribute: code, value }) => ({ code, value })),
      ),
      ...events.flatMap(({ dataValues }) =>
        dataValues.map(({ dataElement: code, value }) => ({ code, value })),
      ),
    ].filter(({ code, value }) => {
      const told = [...metadata.trackedEntityAttributes, ...metadata.dataElements].find(
        (one) => one.code === code,
      );
      return told === undefined || !isFit(told, value);
    });

    expect(odd).toEqual([]);
  });

  it("has each identifier once, and the same at the next export", () => {
    const ids = [
      ...tracker.trackedEntities.map(({ trackedEntity }) => trackedEntity),
      ...enrollments.map(({ enrollment }) => enrollment),
      ...events.map(({ event }) => event),
    ];

    expect(new Set(ids).size).toBe(ids.length);
    expect(trackerText()).toEqual(tracker);
  });

  it("counts all dates from one day that is nobody's", () => {
    const years = [...nodesIn(tracker)].flatMap(({ value }) =>
      typeof value === "string" && /^\d{4}-/.test(value) ? [value.slice(0, 10)] : [],
    );

    expect([...new Set(years)].sort()).toEqual(["2000-01-01", "2000-01-02"]);
    expect(JSON.stringify(tracker)).not.toMatch(/withheld|not-told/);
    expect(events[1]).toMatchObject({
      occurredAt: "2000-01-02T23:30:00.000",
      dataValues: [
        { dataElement: "TETES_HARI_2_ML", value: "29.25" },
        { dataElement: "TETES_HARI_2_JAM", value: "47.5" },
      ],
    });
  });
});

describe("the package of metadata", () => {
  it("has each identifier once, and points at nothing that it does not bring", () => {
    const ids = Object.values(metadata)
      .flat()
      .map(({ id }) => id);
    const inner = [...nodesIn(metadata)].filter(
      ({ key, value }) => key === "id" && typeof value === "string",
    );
    const own = new Set([
      ...ids,
      ...metadata.programs.flatMap(({ programTrackedEntityAttributes }) =>
        programTrackedEntityAttributes.map(({ id }) => id),
      ),
      ...metadata.programStages.flatMap(({ programStageDataElements }) =>
        programStageDataElements.map(({ id }) => id),
      ),
      ...metadata.trackedEntityTypes.flatMap(({ trackedEntityTypeAttributes }) =>
        trackedEntityTypeAttributes.map(({ id }) => id),
      ),
    ]);

    expect(new Set(ids).size).toBe(ids.length);
    // The default category combination is every instance's own.
    expect(new Set(inner.map(({ value }) => String(value)).filter((id) => !own.has(id)))).toEqual(
      new Set(["bjDvmb4bfuf"]),
    );
  });

  it("has codes and names once within a kind", () => {
    for (const objects of [
      metadata.optionSets,
      metadata.trackedEntityAttributes,
      metadata.dataElements,
    ]) {
      expect(codesOf(objects).size).toBe(objects.length);
      expect(new Set(objects.map(({ name }) => name)).size).toBe(objects.length);
    }
    const shortNames = metadata.dataElements.map(({ shortName }) => shortName);

    expect(new Set(shortNames).size).toBe(shortNames.length);
  });

  it("would be found to be wrong", () => {
    expect(
      v.safeParse(metadataSchema, { ...metadata, programs: [{ ...metadata.programs[0], id: "1" }] })
        .success,
    ).toBe(false);
  });
});

describe("the totals of a month", () => {
  const rows = studyRowsOf(seventeen);
  const month = { period: "202611", orgUnit: PUSKESMAS };
  const made = toDataValueSet(rows, month);

  it("are as the manual says, and of elements that the package brings", () => {
    const set = v.parse(dataValueSetSchema, written(made.ok ? made.value : null));
    const elements = new Set(
      metadata.dataElements
        .filter(({ domainType }) => domainType === "AGGREGATE")
        .map(({ code }) => code),
    );

    expect(
      set.dataValues.map(({ dataElement }) => dataElement).filter((code) => !elements.has(code)),
    ).toEqual([]);
    expect(set.dataValues).toMatchObject([{ value: "17" }, { value: "16" }, {}, {}, {}]);
    expect(codesOf(metadata.dataSets)).toContain(set.dataSet);
  });

  it("are a file too", () => {
    const [head, first] = (made.ok ? dataValueTable(made.value) : "").split("\r\n");

    expect(head).toBe("dataelement,period,orgunit,categoryoptioncombo,attributeoptioncombo,value");
    expect(first).toBe("TETES_N_PESERTA,202611,PKM_JUJUN,,,17");
  });

  it("are of those whose babies were born in it, by the clock of the place", () => {
    const born = (code: string, bornAt: string | null) => participant(code, { bornAt });
    const people = [
      ...["A-1", "A-2", "A-3", "A-4"].map((code) => born(code, "2026-10-31T23:30:00.000+07:00")),
      ...["B-1", "B-2", "B-3", "B-4", "B-5"].map((code) =>
        born(code, "2026-11-01T00:30:00.000+07:00"),
      ),
      ...["C-1", "C-2", "C-3", "C-4", "C-5", "C-6"].map((code) => born(code, null)),
    ];
    const study = studyRowsOf(people);
    const valueIn = (period: string) => {
      const set = toDataValueSet(study, { ...month, period });
      return set.ok ? set.value.dataValues[0]?.value : set.reason;
    };

    expect(monthsOf(people)).toEqual(["202611"]);
    expect([valueIn("202611"), valueIn("202610"), valueIn("202609")]).toEqual([
      "5",
      "too-few",
      "too-few",
    ]);
  });

  it("are none of fewer than five", () => {
    expect(toDataValueSet(rows.slice(0, 4), month)).toEqual({ ok: false, reason: "too-few" });
  });
});
