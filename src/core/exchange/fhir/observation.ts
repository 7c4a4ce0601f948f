import type { Instant } from "../../time/instant";
import { stableUuid } from "../stable-uuid";
import { conceptOf, RECORD_SYSTEM, TERMS, type TermName } from "./terminology";
import type { Identifier, Observation, Reference, Value } from "./types";
import { effectiveOf } from "./values";

/** Who is meant in a bundle. */
export type People = {
  readonly mother: Reference;
  /** Only in words: a baby has no resource here, and of which of twins a note is was often not told. */
  readonly baby: Reference;
};

export const urnOf = (id: string): Reference => ({ reference: `urn:uuid:${id}` });

/** What a resource of a record is called by: the record, as the table has it, and what is told of it. */
export const identifierOf = (recordId: string, name: TermName): readonly [Identifier] => [
  { system: RECORD_SYSTEM, value: `${recordId}/${TERMS[name].code}` },
];

/** The id of what a record tells by a term: the same on every phone and at every hand-over. */
export const resourceIdOf = (
  type: "Observation" | "Procedure",
  name: TermName,
  recordId: string,
): string => stableUuid(type, TERMS[name].code, recordId);

type Extras = Pick<Observation, "partOf" | "bodySite" | "method" | "component">;

export type Told = {
  readonly name: TermName;
  /** The record that tells it, or the code of the notebook for what all of its records tell together. */
  readonly recordId: string;
  /** Between which moments it was; both the same where that is known. */
  readonly ends: readonly [Instant, Instant];
  readonly value: Value;
  readonly isOfBaby?: boolean;
  readonly extras?: Extras;
};

/** What she noted, in her own words: nobody has measured it for her. */
export const observationOf = (
  { mother, baby }: People,
  { name, recordId, ends, value, isOfBaby = false, extras = {} }: Told,
): Observation => ({
  resourceType: "Observation",
  id: resourceIdOf("Observation", name, recordId),
  identifier: identifierOf(recordId, name),
  status: "final",
  code: conceptOf(name),
  subject: mother,
  ...(isOfBaby ? { focus: [baby] } : {}),
  performer: [mother],
  ...effectiveOf(ends),
  ...value,
  ...extras,
});
