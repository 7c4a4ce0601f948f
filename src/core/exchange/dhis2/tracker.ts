import type { LeavingMeasurement, LeavingRow } from "../../register/leaving";
import { SLOTS } from "../../register/ids";
import { instantMs } from "../../time/instant";
import { HOUR_MS } from "../../time/spans";
import { thousandths } from "../fhir/values";
import { listedJson } from "../pieces";
import {
  CATEGORY_ATTRIBUTES,
  elementOf,
  FIGURES,
  MEASURED_IDS,
  MOTHER,
  MOTHER_CODE,
  PROGRAM,
  STAGES,
} from "./codes";
import { uidOf } from "./uid";

// What this app writes of DHIS2's tracker (2.40 to 2.42), and no more of it: developer manual, "Tracker", nested payload.

export type AttributeValue = { readonly attribute: string; readonly value: string };
export type DataValue = { readonly dataElement: string; readonly value: string };

export type TrackerEvent = {
  readonly event: string;
  readonly program: string;
  readonly programStage: string;
  readonly orgUnit: string;
  readonly occurredAt: string;
  readonly status: "COMPLETED";
  readonly dataValues: readonly DataValue[];
};

export type Enrollment = {
  readonly enrollment: string;
  readonly program: string;
  readonly orgUnit: string;
  readonly enrolledAt: string;
  readonly occurredAt: string;
  readonly status: "COMPLETED";
  readonly attributes: readonly AttributeValue[];
  readonly events: readonly TrackerEvent[];
};

export type TrackedEntity = {
  readonly trackedEntity: string;
  readonly trackedEntityType: string;
  readonly orgUnit: string;
  readonly attributes: readonly AttributeValue[];
  readonly enrollments: readonly [Enrollment];
};

/**
 * The birth of every baby: DHIS2 wants dates where none may leave, so that all are counted from one day that is nobody's.
 */
export const ORIGIN = "2000-01-01T00:00:00.000Z";

const momentAt = (hour: number): string =>
  new Date(Math.round(instantMs(ORIGIN) + hour * HOUR_MS)).toISOString().slice(0, 23);

const textOf = (value: string | number | boolean): string =>
  typeof value === "number" ? String(thousandths(value)) : String(value);

/** Nothing that was not told, and nothing that is withheld. */
const attributeValue = (
  attribute: { readonly code: string; readonly options: readonly string[] },
  value: string | number | boolean | null,
): readonly AttributeValue[] =>
  value === null || (attribute.options.length > 0 && !attribute.options.includes(String(value)))
    ? []
    : [{ attribute: attribute.code, value: textOf(value) }];

function attributesOf({
  categories,
  firstFeedHour,
  firstColostrum,
}: LeavingRow): readonly AttributeValue[] {
  const from = firstColostrum?.kind === "seen" ? firstColostrum.fromHour : null;
  const seen = firstColostrum === null ? null : firstColostrum.kind === "seen";
  return [
    ...CATEGORY_ATTRIBUTES.flatMap((one, place) => attributeValue(one, categories[place] ?? null)),
    ...attributeValue(FIGURES.firstFeedHour, firstFeedHour),
    ...attributeValue(FIGURES.colostrumSeen, seen),
    ...attributeValue(FIGURES.colostrumFromHour, from),
    ...attributeValue(FIGURES.colostrumUntilHour, firstColostrum?.untilHour ?? null),
  ];
}

const dataValuesOf = (measurement: LeavingMeasurement): readonly DataValue[] =>
  MEASURED_IDS.flatMap((what) => {
    const value = measurement[what];
    return value === null
      ? []
      : [{ dataElement: elementOf(measurement.slot, what).code, value: textOf(value) }];
  });

const eventsOf = ({ id, measurements }: LeavingRow, orgUnit: string): readonly TrackerEvent[] =>
  SLOTS.flatMap((slot) =>
    measurements
      .filter((one) => one.slot === slot && one.holds)
      .map((one) => ({
        event: uidOf("event", id, slot),
        program: PROGRAM.code,
        programStage: STAGES[slot].code,
        orgUnit,
        occurredAt: momentAt(one.hour ?? 0),
        status: "COMPLETED",
        dataValues: dataValuesOf(one),
      })),
  );

/**
 * Participants with their measurements, as `POST /api/tracker?idScheme=CODE` takes them, piece by piece. A correction that
 * is imported later takes the place of what was there.
 *
 * @param orgUnit code of the Puskesmas in the district's DHIS2
 */
export function* trackerPieces(rows: readonly LeavingRow[], orgUnit: string): Generator<string> {
  yield '{"trackedEntities":[';
  yield* listedJson(rows, (row) => [trackedEntityOf(row, orgUnit)]);
  yield "]}";
}

function trackedEntityOf(row: LeavingRow, orgUnit: string): TrackedEntity {
  const code: AttributeValue = { attribute: MOTHER_CODE.code, value: row.code };
  return {
    trackedEntity: uidOf("tracked-entity", row.id),
    trackedEntityType: MOTHER.code,
    orgUnit,
    attributes: [code],
    enrollments: [
      {
        enrollment: uidOf("enrollment", row.id),
        program: PROGRAM.code,
        orgUnit,
        enrolledAt: momentAt(0),
        occurredAt: momentAt(0),
        status: "COMPLETED",
        // What a programme makes mandatory stands in the enrolment itself: of a mother who is new, DHIS2 does not look
        // at her own attributes for it (its error E1018).
        attributes: [code, ...attributesOf(row)],
        events: eventsOf(row, orgUnit),
      },
    ],
  };
}
