import * as v from "valibot";

import { failure, success, type Result } from "../result";
import { choicesSchema } from "../protocol/choices-schema";
import { PROTOCOL_IDS } from "../protocol/ids";
import { ADVICES, ANSWERS } from "../safety/answers";
import { AUDIBILITIES, interruptionSchema, stopReasonSchema } from "../session/schemas";
import { instantSchema } from "../time/instant";
import { MOST_ML } from "./limits";
import { MEASURE_IDS, type NotebookRecord } from "./record";

/** The longest an id may be, in characters. */
const ID_LENGTH = 64;
const PLACE_LENGTH = 80;

const id = v.pipe(v.string(), v.nonEmpty(), v.maxLength(ID_LENGTH));
const base = {
  id,
  createdAt: instantSchema,
  updatedAt: instantSchema,
  deletedAt: v.nullable(instantSchema),
  deviceId: id,
};

const amount = v.pipe(v.number(), v.minValue(0), v.maxValue(MOST_ML * 2));
const milkSeen = {
  when: v.union([
    v.object({ kind: v.literal("exact"), at: instantSchema }),
    v.object({ kind: v.literal("between"), from: instantSchema, until: instantSchema }),
  ]),
  volume: v.nullable(
    v.object({
      ml: amount,
      lowMl: amount,
      highMl: amount,
      method: v.picklist(MEASURE_IDS),
      count: v.pipe(v.number(), v.minValue(0), v.maxValue(10_000)),
    }),
  ),
  side: v.nullable(v.picklist(["left", "right", "both"])),
  relation: v.nullable(
    v.object({ to: v.picklist(["before", "after"]), sessionId: v.nullable(id) }),
  ),
};

const schemas = {
  birth: v.object({
    ...base,
    kind: v.literal("birth"),
    at: instantSchema,
    mode: v.nullable(v.picklist(["vaginal", "caesarean"])),
    place: v.nullable(v.pipe(v.string(), v.maxLength(PLACE_LENGTH))),
    skinToSkin: v.nullable(v.boolean()),
    weightG: v.nullable(v.pipe(v.number(), v.minValue(0), v.maxValue(20_000))),
  }),
  "first-colostrum": v.object({ ...base, kind: v.literal("first-colostrum"), ...milkSeen }),
  "milk-volume": v.object({ ...base, kind: v.literal("milk-volume"), ...milkSeen }),
  "not-yet": v.object({ ...base, kind: v.literal("not-yet"), at: instantSchema }),
  "milk-coming-in": v.object({ ...base, kind: v.literal("milk-coming-in"), at: instantSchema }),
  feed: v.object({ ...base, kind: v.literal("feed"), at: instantSchema }),
  nappy: v.object({
    ...base,
    kind: v.literal("nappy"),
    at: instantSchema,
    content: v.picklist(["wet", "stool"]),
  }),
  session: v.object({
    ...base,
    kind: v.literal("session"),
    protocol: v.picklist(PROTOCOL_IDS),
    choices: choicesSchema,
    startedAt: instantSchema,
    endedAt: instantSchema,
    activeMs: v.pipe(v.array(v.pipe(v.number(), v.finite(), v.minValue(0))), v.maxLength(10)),
    interruptions: v.array(interruptionSchema),
    stopReason: v.nullable(stopReasonSchema),
    sound: v.picklist(AUDIBILITIES),
    feeling: v.nullable(v.picklist(["comfortable", "so-so", "uncomfortable"])),
  }),
  "safety-check": v.object({
    ...base,
    kind: v.literal("safety-check"),
    at: instantSchema,
    answers: v.record(v.string(), v.picklist(ANSWERS)),
    advice: v.picklist(ADVICES),
    midwifeAgreed: v.boolean(),
  }),
  erased: v.object({ ...base, kind: v.literal("erased") }),
} satisfies Record<NotebookRecord["kind"], unknown>;

/** By its kind at once: to try one schema after the other takes three times as long, and a notebook has thousands. */
const schemaOf = new Map<unknown, (typeof schemas)[NotebookRecord["kind"]]>(
  Object.entries(schemas),
);

/** Reads a row of the database or of a file. Fields that no kind has are left out. */
export function parseRecord(value: unknown): Result<NotebookRecord, "unreadable"> {
  const schema =
    typeof value === "object" && value !== null
      ? schemaOf.get(Reflect.get(value, "kind"))
      : undefined;
  if (schema === undefined) return failure("unreadable");
  const parsed = v.safeParse(schema, value, { abortEarly: true });
  return parsed.success ? success(parsed.output) : failure("unreadable");
}
