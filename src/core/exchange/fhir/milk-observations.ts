import type { MilkRecord } from "../../notebook/reading";
import type { RecordOf, Relation, Volume } from "../../notebook/record";
import { boundsOf } from "../../notebook/when";
import type { SheetTime } from "../sheet/axis";
import type { Milestones } from "../sheet/milestones";
import { observationOf, resourceIdOf, urnOf, type People, type Told } from "./observation";
import { answerConcept, conceptOf, quantityOf } from "./terminology";
import type { Component, Filled, Observation, Value } from "./types";
import { thousandths, valueTimeOf } from "./values";

/** Milk that was seen: that it was, in the Ministry's words, and how much by the mother's own measure. */
export function milkObservations(
  people: People,
  record: MilkRecord,
  sessions: ReadonlySet<string>,
): readonly Observation[] {
  const { id, volume, side, relation } = record;
  const every = {
    recordId: id,
    ends: boundsOf(record),
    extras: {
      ...partOf(relation, sessions),
      ...(side === null ? {} : { bodySite: answerConcept(side) }),
    },
  };
  const around = relation === null ? [] : [relationComponent(relation)];
  const seen = observationOf(people, {
    ...every,
    name: "milk",
    value: { valueCodeableConcept: conceptOf("milkSeen") },
    extras: { ...every.extras, ...componentsOf(around) },
  });
  return volume === null ? [seen] : [seen, volumeObservation(people, every, volume, around)];
}

/** Low and high are how wrong the measure may be. They are no reference range: no amount is too little. */
const volumeObservation = (
  people: People,
  every: Pick<Told, "recordId" | "ends" | "extras">,
  { ml, lowMl, highMl, method }: Volume,
  around: readonly Component[],
): Observation =>
  observationOf(people, {
    ...every,
    name: "volume",
    value: { valueQuantity: quantityOf(ml, "mL") },
    extras: {
      ...every.extras,
      method: answerConcept(method),
      component: [
        { code: conceptOf("volumeLow"), valueQuantity: quantityOf(lowMl, "mL") },
        { code: conceptOf("volumeHigh"), valueQuantity: quantityOf(highMl, "mL") },
        ...around,
      ],
    },
  });

const relationComponent = ({ to }: Relation): Component => ({
  code: conceptOf("relation"),
  valueCodeableConcept: answerConcept(to),
});

const partOf = (
  relation: Relation | null,
  sessions: ReadonlySet<string>,
): Pick<Observation, "partOf"> =>
  relation !== null && relation.sessionId !== null && sessions.has(relation.sessionId)
    ? { partOf: [urnOf(resourceIdOf("Procedure", "massage", relation.sessionId))] }
    : {};

function componentsOf([first, ...rest]: readonly Component[]): {
  readonly component?: Filled<Component>;
} {
  return first === undefined ? {} : { component: [first, ...rest] };
}

/** She looked, and nothing was seen. */
export const notYetObservation = (people: People, { id, at }: RecordOf<"not-yet">): Observation =>
  observationOf(people, {
    name: "milk",
    recordId: id,
    ends: [at, at],
    value: { valueCodeableConcept: conceptOf("milkNotSeen") },
  });

/** When milk was first seen and when it came in plenty, by all notes of it together, with the age by then. */
export const milestoneObservations = (
  people: People,
  { firstMilk, comingIn }: Milestones,
  notebook: string,
): readonly Observation[] => [
  ...milestone(people, "firstColostrum", firstMilk, notebook),
  ...milestone(people, "comingIn", comingIn, notebook),
];

function milestone(
  people: People,
  name: "firstColostrum" | "comingIn",
  time: SheetTime | null,
  notebook: string,
): readonly Observation[] {
  if (time === null) return [];
  const ends = [time.from, time.until] as const;
  const extras =
    time.hours === null
      ? {}
      : componentsOf([{ code: conceptOf("ageThen"), ...valueHoursOf(time.hours) }]);
  return [
    observationOf(people, { name, recordId: notebook, ends, value: valueTimeOf(ends), extras }),
  ];
}

const valueHoursOf = ({ from, until }: NonNullable<SheetTime["hours"]>): Value =>
  from === until
    ? { valueQuantity: quantityOf(thousandths(from), "h") }
    : {
        valueRange: {
          low: quantityOf(thousandths(from), "h"),
          high: quantityOf(thousandths(until), "h"),
        },
      };
