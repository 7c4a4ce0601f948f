import { CODEBOOK } from "../../register/codebook";
import type { LeavingMeasurement, LeavingRow } from "../../register/leaving";
import { stableUuid } from "../stable-uuid";
import { urnOf } from "./observation";
import {
  categoryConcept,
  PARTICIPANT_SYSTEM,
  REGISTER_TERMS,
  registerConcept,
  type RegisterTerm,
} from "./register-terms";
import { answerConcept, conceptOf, quantityOf, RECORD_SYSTEM } from "./terminology";
import type { Component, Filled, Patient, UndatedObservation, Value } from "./types";
import { thousandths } from "./values";

const patientId = ({ id }: LeavingRow): string => stableUuid("register", "Patient", id);

/** A participant: her code, and nothing else that says who she is. */
const patientOf = (row: LeavingRow): Patient => ({
  resourceType: "Patient",
  id: patientId(row),
  identifier: [{ system: PARTICIPANT_SYSTEM, value: row.code }],
});

type Extras = Pick<UndatedObservation, "method" | "component">;

/** One for each participant and term: a correction that is put later takes its place. */
const observationOf = (
  row: LeavingRow,
  term: RegisterTerm,
  value: Value,
  extras: Extras = {},
): UndatedObservation => ({
  resourceType: "Observation",
  id: stableUuid("register", "Observation", term, row.id),
  identifier: [{ system: RECORD_SYSTEM, value: `${patientId(row)}/${REGISTER_TERMS[term].code}` }],
  status: "final",
  code: registerConcept(term),
  subject: urnOf(patientId(row)),
  performer: [urnOf(patientId(row))],
  ...value,
  ...extras,
});

const hours = (value: number): Value => ({ valueQuantity: quantityOf(thousandths(value), "h") });

const ml = (value: number): Value => ({ valueQuantity: quantityOf(thousandths(value), "mL") });

/** What was not told, and what is withheld, is no category. */
const categoriesOf = (row: LeavingRow): readonly UndatedObservation[] =>
  CODEBOOK.flatMap(({ id, categories }, place) => {
    const category = categories.find((one) => one.id === row.categories[place]);
    return category === undefined
      ? []
      : [observationOf(row, id, { valueCodeableConcept: categoryConcept(category.id) })];
  });

function firstColostrumOf(row: LeavingRow): readonly UndatedObservation[] {
  const told = row.firstColostrum;
  if (told === null) return [];
  if (told.kind === "waiting") return [observationOf(row, "stillWaiting", hours(told.untilHour))];
  const [low, high] = [told.fromHour, told.untilHour].map((hour) =>
    quantityOf(thousandths(hour), "h"),
  );
  if (low === undefined || high === undefined || told.fromHour >= told.untilHour)
    return [observationOf(row, "firstColostrum", hours(told.untilHour))];
  return [observationOf(row, "firstColostrum", { valueRange: { low, high } })];
}

const component = (
  name: "ageThen" | "volumeLow" | "volumeHigh",
  value: number | null,
  of: (value: number) => Value,
): readonly Component[] => (value === null ? [] : [{ code: conceptOf(name), ...of(value) }]);

function filled([first, ...others]: readonly Component[]): {
  readonly component?: Filled<Component>;
} {
  return first === undefined ? {} : { component: [first, ...others] };
}

function measuredOf(row: LeavingRow, one: LeavingMeasurement): readonly UndatedObservation[] {
  if (one.ml === null || !one.holds) return [];
  const extras = {
    ...(one.method === null ? {} : { method: answerConcept(one.method) }),
    ...filled([
      ...component("ageThen", one.hour, hours),
      ...component("volumeLow", one.lowMl, ml),
      ...component("volumeHigh", one.highMl, ml),
    ]),
  };
  return [observationOf(row, one.slot, ml(one.ml), extras)];
}

/** A participant and what is told of her, in ages of the baby: no date, no name, no word of anybody's. */
export const participantResources = (row: LeavingRow): Filled<Patient | UndatedObservation> => [
  patientOf(row),
  ...categoriesOf(row),
  ...(row.firstFeedHour === null
    ? []
    : [observationOf(row, "firstFeed", hours(row.firstFeedHour))]),
  ...firstColostrumOf(row),
  ...row.measurements.flatMap((one) => measuredOf(row, one)),
];
