import type { SessionRecord } from "../../notebook/record";
import { totalActiveMs } from "../../notebook/session-record";
import { roundsDone } from "../../notebook/session-rounds";
import { MINUTE_MS } from "../../time/spans";
import { identifierOf, observationOf, resourceIdOf, urnOf, type People } from "./observation";
import { answerConcept, conceptOf, quantityOf } from "./terminology";
import type { Component, Observation, Procedure } from "./types";
import { periodOf, thousandths } from "./values";

/** A massage from its start to its end, rests and breaks among it; the hands-on time is an observation of its own. */
export const massageProcedure = (people: People, session: SessionRecord): Procedure => ({
  resourceType: "Procedure",
  id: resourceIdOf("Procedure", "massage", session.id),
  identifier: identifierOf(session.id, "massage"),
  ...stand(session),
  code: conceptOf("massage"),
  subject: people.mother,
  performedPeriod: periodOf([session.startedAt, session.endedAt]),
});

const stand = ({ stopReason }: SessionRecord): Pick<Procedure, "status" | "statusReason"> =>
  stopReason === null
    ? { status: "completed" }
    : { status: "stopped", statusReason: answerConcept(stopReason) };

export const handsOnObservation = (people: People, session: SessionRecord): Observation =>
  observationOf(people, {
    name: "handsOn",
    recordId: session.id,
    ends: [session.startedAt, session.endedAt],
    value: { valueQuantity: quantityOf(thousandths(totalActiveMs(session) / MINUTE_MS), "min") },
    extras: {
      partOf: [urnOf(resourceIdOf("Procedure", "massage", session.id))],
      component: [coded("way", session.protocol), ...mannerOf(session)],
    },
  });

const mannerOf = (session: SessionRecord): readonly Component[] => [
  { code: conceptOf("rounds"), valueInteger: roundsDone(session) },
  { code: conceptOf("plannedRounds"), valueInteger: session.choices.rounds },
  coded("helper", session.choices.helper),
  coded("position", session.choices.position),
  ...(session.feeling === null ? [] : [coded("feeling", session.feeling)]),
];

const coded = (
  name: Parameters<typeof conceptOf>[0],
  answer: Parameters<typeof answerConcept>[0],
): Component => ({
  code: conceptOf(name),
  valueCodeableConcept: answerConcept(answer),
});
