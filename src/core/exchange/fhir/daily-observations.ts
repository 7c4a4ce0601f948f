import type { Baby, NappyRecord, RecordOf, SafetyCheckRecord } from "../../notebook/record";
import { observationOf, type People } from "./observation";
import { answerConcept, conceptOf, signConcept } from "./terminology";
import type { Component, Observation } from "./types";

/** That the baby was breastfed then. How long and how much nobody has noted. */
export const feedObservation = (
  people: People,
  { id, at, baby, side }: RecordOf<"feed">,
): Observation =>
  observationOf(people, {
    name: "breastfeeding",
    recordId: id,
    ends: [at, at],
    value: { valueCodeableConcept: conceptOf("breastfeedingNow") },
    extras: {
      ...(side === undefined ? {} : { bodySite: answerConcept(side) }),
      ...whichBaby(baby),
    },
  });

export const nappyObservation = (
  people: People,
  { id, at, content, baby }: NappyRecord,
): Observation =>
  observationOf(people, {
    name: "nappy",
    recordId: id,
    ends: [at, at],
    value: { valueCodeableConcept: answerConcept(content) },
    isOfBaby: true,
    extras: whichBaby(baby),
  });

/** Of which of several babies, as far as it was told. */
const whichBaby = (baby: Baby | undefined): Pick<Observation, "component"> =>
  baby === undefined
    ? {}
    : {
        component: [{ code: conceptOf("whichBaby"), valueCodeableConcept: answerConcept(baby) }],
      };

/** How signs and questions of the check are called; another id is of nobody's making, and no FHIR code. */
const SIGN_FORM = /^[a-z0-9]{1,40}(-[a-z0-9]{1,40}){0,10}$/;

/** What was answered before a massage, and what the app advised then. */
export const checkObservation = (
  people: People,
  { id, at, answers, advice, midwifeAgreed }: SafetyCheckRecord,
): Observation =>
  observationOf(people, {
    name: "check",
    recordId: id,
    ends: [at, at],
    value: { valueCodeableConcept: answerConcept(advice) },
    extras: {
      component: [
        { code: conceptOf("midwifeAgreed"), valueBoolean: midwifeAgreed },
        ...Object.entries(answers)
          .filter(([sign]) => SIGN_FORM.test(sign))
          .map(([sign, answer]): Component => ({
            code: signConcept(sign),
            valueCodeableConcept: answerConcept(answer),
          })),
      ],
    },
  });
