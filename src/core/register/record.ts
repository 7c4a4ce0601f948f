import * as v from "valibot";

import type { Immutable } from "../immutable";
import { base, MEASURE_IDS } from "../notebook/fields";
import { failure, success, type Result } from "../result";
import { instantSchema } from "../time/schemas";
import { bound, firstColostrum, hour, id, ml, mode, skinToSkin } from "./fields";
import { GROUPS, GUARDIANS, OCCUPATIONS, ROLES, SCHOOLING, SLOTS, VERDICTS, WHYS } from "./ids";
import { toldSchema } from "./told";

/** A code that she gives, with a figure in it: a name has none. The list of names and codes stays on paper. */
export const CODE_FORM = /^(?=.*\d)[A-Z0-9][A-Z0-9-]{0,11}$/;

const VERSION_LENGTH = 40;

/** As it stands in the paper kohort ibu, "17/2026"; with a figure and in capitals, for a name may not stand here. */
const COHORT_FORM = /^(?=.*\d)[A-Z0-9][A-Z0-9./ -]{0,29}$/;

const whole = (least: number, most: number) =>
  v.pipe(v.number(), v.integer(), v.minValue(least), v.maxValue(most));

/** Of the words that were agreed to. */
const version = v.pipe(v.string(), v.minLength(1), v.maxLength(VERSION_LENGTH));

/** What she agreed to and when; under 18 years also who has agreed for her. */
const consent = v.object({
  version,
  agreedAt: instantSchema,
  guardian: v.nullable(v.object({ agreedAt: instantSchema, who: v.picklist(GUARDIANS) })),
});

/** From where a measurement is: from a note of the mother's, with what spoke for it, or typed in. */
const origin = v.variant("kind", [
  v.object({ kind: v.literal("note"), recordId: id }),
  v.object({ kind: v.literal("by-hand") }),
]);

/** What is told of a participant, and can be told anew. */
const told = {
  code: v.pipe(v.string(), v.regex(CODE_FORM)),
  consent,
  /** Code of the notebook it was taken from; null for one typed in. */
  notebook: v.nullable(id),
  bornAt: v.nullable(instantSchema),
  ageYears: v.nullable(whole(10, 60)),
  schooling: v.nullable(v.picklist(SCHOOLING)),
  occupation: v.nullable(v.picklist(OCCUPATIONS)),
  /** Which birth of hers it is, counted from 1. */
  parity: v.nullable(whole(1, 20)),
  mode,
  skinToSkin,
  firstFeedHour: v.nullable(hour),
  group: v.nullable(v.picklist(GROUPS)),
  firstColostrum: v.nullable(firstColostrum),
};

/** Some of what is told: fields that are not there are not meant. */
export const someTold = v.object({
  code: v.exactOptional(told.code),
  consent: v.exactOptional(told.consent),
  notebook: v.exactOptional(told.notebook),
  bornAt: v.exactOptional(told.bornAt),
  ageYears: v.exactOptional(told.ageYears),
  schooling: v.exactOptional(told.schooling),
  occupation: v.exactOptional(told.occupation),
  parity: v.exactOptional(told.parity),
  mode: v.exactOptional(told.mode),
  skinToSkin: v.exactOptional(told.skinToSkin),
  firstFeedHour: v.exactOptional(told.firstFeedHour),
  group: v.exactOptional(told.group),
  firstColostrum: v.exactOptional(told.firstColostrum),
});

/**
 * The rows of a register. A measurement is never changed: a correction is a row of its own, so that the first figure, who
 * corrected it, when and why stay, and two midwives who both correct lose neither.
 */
export const kinds = {
  participant: v.object({
    ...base,
    kind: v.literal("participant"),
    ...told,
    archivedAt: v.nullable(instantSchema),
  }),
  measurement: v.object({
    ...base,
    kind: v.literal("measurement"),
    participant: id,
    slot: v.picklist(SLOTS),
    /** Null where a measurement was set aside. */
    ml: v.nullable(ml),
    lowMl: v.nullable(bound),
    highMl: v.nullable(bound),
    method: v.nullable(v.picklist(MEASURE_IDS)),
    hour: v.nullable(hour),
    origin,
    /** Why it stands in the place of an earlier one; null for the first. */
    why: v.nullable(v.picklist(WHYS)),
    role: v.picklist(ROLES),
  }),
  /** Her number in the paper kohort ibu: apart, so that nothing that is exported has it. */
  "cohort-number": v.object({
    ...base,
    kind: v.literal("cohort-number"),
    participant: id,
    number: v.pipe(v.string(), v.regex(COHORT_FORM)),
  }),
  /** What stood of a participant before it was told anew, and what stands since: her row itself has only the last. */
  correction: v.object({
    ...base,
    kind: v.literal("correction"),
    participant: id,
    from: someTold,
    to: someTold,
    role: v.picklist(ROLES),
  }),
  /** Whether two participants that looked like one mother are one. Of one mother `participant` goes on, `other` is deleted. */
  double: v.object({
    ...base,
    kind: v.literal("double"),
    participant: id,
    other: id,
    verdict: v.picklist(VERDICTS),
    /** Rows that were written for the one who goes on: what takes the joining back takes them away. */
    brought: v.array(id),
  }),
  /**
   * What a family has handed over. It is no participant, so nothing counts it and nothing of it leaves: she stands beside
   * it, under `participant`, once she has agreed and has a code.
   */
  "hand-over": v.object({
    ...base,
    kind: v.literal("hand-over"),
    participant: id,
    /** When the family's phone made it: of two of one notebook the later one stands. */
    madeAt: instantSchema,
    /** Until somebody has looked at it; null once it was taken or refused. */
    told: v.nullable(toldSchema),
    /** What was said of all that came in together: that the families gave it for the study. */
    given: v.object({ version, agreedAt: instantSchema }),
  }),
  /** All that is left of a participant who has withdrawn, under her row's id: no other machine brings her back. */
  withdrawn: v.object({ ...base, kind: v.literal("withdrawn") }),
};

type Kind = keyof typeof kinds;
type RowOf<One extends Kind> = Immutable<v.InferOutput<(typeof kinds)[One]>>;

export type Participant = RowOf<"participant">;
export type Measurement = RowOf<"measurement">;
export type CohortNumber = RowOf<"cohort-number">;
export type Correction = RowOf<"correction">;
export type Double = RowOf<"double">;
export type HandOver = RowOf<"hand-over">;
export type Withdrawn = RowOf<"withdrawn">;
export type RegisterRow =
  | Participant
  | Measurement
  | CohortNumber
  | Correction
  | Double
  | HandOver
  | Withdrawn;

/** Some of what is told of a participant. */
export type SomeTold = Immutable<v.InferOutput<typeof someTold>>;

const kindOf = new Map<unknown, (typeof kinds)[Kind]>(Object.entries(kinds));

/** Reads a row of the database or of a file. Fields that no kind has are left out. */
export function parseRow(value: unknown): Result<RegisterRow, "unreadable"> {
  const kind = typeof value === "object" && value !== null ? Reflect.get(value, "kind") : undefined;
  const schema = kindOf.get(kind);
  if (schema === undefined) return failure("unreadable");
  const parsed = v.safeParse(schema, value, { abortEarly: true });
  return parsed.success ? success(parsed.output) : failure("unreadable");
}
