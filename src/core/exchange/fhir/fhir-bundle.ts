import { babiesOf } from "../../notebook/birth";
import type { BirthRecord, NotebookRecord } from "../../notebook/record";
import type { Instant } from "../../time/instant";
import { notebookCodeOf } from "../notebook-code";
import { axisOf } from "../sheet/axis";
import { milestonesOf } from "../sheet/milestones";
import { toldIn, type ToldRecord } from "../told";
import { birthObservations } from "./birth-observations";
import { checkObservation, feedObservation, nappyObservation } from "./daily-observations";
import { handsOnObservation, massageProcedure } from "./massage-resources";
import { milestoneObservations, milkObservations, notYetObservation } from "./milk-observations";
import { urnOf, type People } from "./observation";
import type { HandOverConsent } from "../consent";
import { consentOf, provenanceOf } from "./hand-over";
import { entryOf } from "./entry";
import type { FhirBundle, FhirResource, Filled, Patient } from "./types";
import { dateTimeOf, fhirTextOf } from "./values";

export type FhirOptions = {
  readonly consent: HandOverConsent;
  readonly appVersion: string;
  readonly now: Instant;
  /** As she chose it; null for none: then nothing in the bundle says who she is. */
  readonly name: string | null;
};

/**
 * Writes a notebook as a FHIR R4 transaction. Every resource is put under an id that follows from its record, so that a
 * server that takes it twice, or a later one, has nothing twice. Only what lives leaves; of several births the one that
 * holds. Facts §8.
 */
export function toFhirBundle(
  records: readonly NotebookRecord[],
  { consent, appVersion, now, name }: FhirOptions,
): FhirBundle {
  const notebook = notebookCodeOf(records);
  const axis = axisOf(records, now);
  const told = toldIn(records);
  const patient = patientOf(notebook, name);
  const people = peopleOf(patient, axis.birth);
  const sessions = new Set(told.flatMap(({ kind, id }) => (kind === "session" ? [id] : [])));
  const all: Filled<FhirResource> = [
    patient,
    ...told.flatMap((record) => resourcesOf(people, record, { notebook, sessions })),
    ...milestoneObservations(people, milestonesOf(axis), notebook),
    consentOf(people, notebook, consent),
  ];
  const provenance = provenanceOf(people, all, { notebook, consent, appVersion, now });
  return {
    resourceType: "Bundle",
    type: "transaction",
    timestamp: dateTimeOf(now),
    entry: [entryOf(all[0]), ...[...all.slice(1), provenance].map(entryOf)],
  };
}

type Notebook = {
  /** Its code: see `notebookCodeOf`. */
  readonly notebook: string;
  /** Ids of the massages that leave with it. */
  readonly sessions: ReadonlySet<string>;
};

function resourcesOf(
  people: People,
  record: ToldRecord,
  { notebook, sessions }: Notebook,
): readonly FhirResource[] {
  switch (record.kind) {
    case "birth":
      return birthObservations(people, record, notebook);
    case "first-colostrum":
    case "milk-volume":
      return milkObservations(people, record, sessions);
    case "not-yet":
      return [notYetObservation(people, record)];
    case "feed":
      return [feedObservation(people, record)];
    case "nappy":
      return [nappyObservation(people, record)];
    case "session":
      return [massageProcedure(people, record), handsOnObservation(people, record)];
    case "safety-check":
      return [checkObservation(people, record)];
    // All notes of it together say when it began: see `milestoneObservations`.
    case "milk-coming-in":
      return [];
  }
}

const patientOf = (notebook: string, name: string | null): Patient => {
  const text = fhirTextOf(name);
  return {
    resourceType: "Patient",
    id: notebook,
    ...(text === null ? {} : { name: [{ text }] }),
  };
};

const peopleOf = ({ id }: Patient, birth: BirthRecord | null): People => ({
  mother: urnOf(id),
  baby: {
    display: birth !== null && babiesOf(birth) === "more" ? "Bayi kembar" : "Bayi",
  },
});
