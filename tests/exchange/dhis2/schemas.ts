import * as v from "valibot";

/*
 * Written from DHIS2's developer manual, "Tracker" (objects and nested payload, 2.42), "Data values" and "Metadata", and
 * not from the code that is tested. An object takes what is listed there and nothing else.
 */

const uid = v.pipe(v.string(), v.regex(/^[A-Za-z][A-Za-z0-9]{10}$/));
/** A code has 50 letters at most. */
const code = v.pipe(v.string(), v.minLength(1), v.maxLength(50));
const name = v.pipe(v.string(), v.minLength(1), v.maxLength(230));
const shortName = v.pipe(v.string(), v.minLength(1), v.maxLength(50));
const date = v.pipe(v.string(), v.regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}$/));
const value = v.pipe(v.string(), v.minLength(1));

const attributeValues = v.array(v.strictObject({ attribute: code, value }));

const event = v.strictObject({
  event: uid,
  program: code,
  programStage: code,
  orgUnit: code,
  occurredAt: date,
  status: v.picklist(["ACTIVE", "COMPLETED", "VISITED", "SCHEDULE", "OVERDUE", "SKIPPED"]),
  dataValues: v.array(v.strictObject({ dataElement: code, value })),
});

export const trackerSchema = v.strictObject({
  trackedEntities: v.array(
    v.strictObject({
      trackedEntity: uid,
      trackedEntityType: code,
      orgUnit: code,
      attributes: attributeValues,
      enrollments: v.array(
        v.strictObject({
          enrollment: uid,
          program: code,
          orgUnit: code,
          enrolledAt: date,
          occurredAt: date,
          status: v.picklist(["ACTIVE", "COMPLETED", "CANCELLED"]),
          attributes: attributeValues,
          events: v.array(event),
        }),
      ),
    }),
  ),
});

export const dataValueSetSchema = v.strictObject({
  dataSet: code,
  period: v.pipe(v.string(), v.regex(/^\d{4}(0[1-9]|1[0-2])$/)),
  orgUnit: code,
  dataValues: v.array(v.strictObject({ dataElement: code, value })),
});

const ref = v.strictObject({ id: uid });
const order = v.pipe(v.number(), v.integer(), v.minValue(1));
const object = { id: uid, code, name, shortName };
const valueType = v.picklist(["TEXT", "NUMBER", "BOOLEAN"]);

export const metadataSchema = v.strictObject({
  optionSets: v.array(
    v.strictObject({
      id: uid,
      code,
      name,
      valueType,
      options: v.pipe(v.array(ref), v.minLength(1)),
    }),
  ),
  options: v.array(v.strictObject({ id: uid, code, name, sortOrder: order, optionSet: ref })),
  trackedEntityAttributes: v.array(
    v.strictObject({
      ...object,
      valueType,
      aggregationType: v.picklist(["NONE"]),
      unique: v.optional(v.boolean()),
      orgunitScope: v.optional(v.boolean()),
      optionSet: v.optional(ref),
    }),
  ),
  trackedEntityTypes: v.array(
    v.strictObject({
      ...object,
      trackedEntityTypeAttributes: v.array(
        v.strictObject({
          id: uid,
          trackedEntityAttribute: ref,
          mandatory: v.boolean(),
          displayInList: v.boolean(),
          searchable: v.boolean(),
        }),
      ),
    }),
  ),
  dataElements: v.array(
    v.strictObject({
      ...object,
      domainType: v.picklist(["TRACKER", "AGGREGATE"]),
      valueType,
      aggregationType: v.picklist(["SUM", "AVERAGE", "NONE"]),
      categoryCombo: ref,
      optionSet: v.optional(ref),
    }),
  ),
  programs: v.array(
    v.strictObject({
      ...object,
      programType: v.picklist(["WITH_REGISTRATION", "WITHOUT_REGISTRATION"]),
      trackedEntityType: ref,
      categoryCombo: ref,
      accessLevel: v.picklist(["OPEN", "AUDITED", "PROTECTED", "CLOSED"]),
      onlyEnrollOnce: v.boolean(),
      displayIncidentDate: v.boolean(),
      programStages: v.array(ref),
      programTrackedEntityAttributes: v.array(
        v.strictObject({
          id: uid,
          trackedEntityAttribute: ref,
          mandatory: v.boolean(),
          displayInList: v.boolean(),
          sortOrder: order,
        }),
      ),
    }),
  ),
  programStages: v.array(
    v.strictObject({
      ...object,
      program: ref,
      sortOrder: order,
      minDaysFromStart: v.number(),
      repeatable: v.boolean(),
      autoGenerateEvent: v.boolean(),
      programStageDataElements: v.array(
        v.strictObject({ id: uid, dataElement: ref, compulsory: v.boolean(), sortOrder: order }),
      ),
    }),
  ),
  dataSets: v.array(
    v.strictObject({
      ...object,
      periodType: v.picklist(["Monthly"]),
      categoryCombo: ref,
      dataSetElements: v.array(v.strictObject({ dataElement: ref })),
    }),
  ),
});
