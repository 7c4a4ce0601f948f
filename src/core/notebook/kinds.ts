import * as v from "valibot";

import { choicesSchema } from "../protocol/choices-schema";
import { PROTOCOL_IDS } from "../protocol/ids";
import { ADVICES, ANSWERS } from "../safety/answers";
import { AUDIBILITIES, interruptionSchema, stopReasonSchema } from "../session/schemas";
import { instantSchema, millisecondsSchema } from "../time/schemas";
import { baby, base, feedSide, milkSeen, when } from "./fields";

const PLACE_LENGTH = 80;

/**
 * Where the records of a kind lie. "hers": notes of the mother, locked by her PIN. "open": shown beside them, without
 * the PIN. "apart": open, and not among what the notebook shows.
 */
type Shelf = "hers" | "open" | "apart";

const on =
  <const Place extends Shelf>(shelf: Place) =>
  <const Name extends string, Fields extends v.ObjectEntries>(name: Name, fields: Fields) => ({
    shelf,
    schema: v.object({ ...base, kind: v.literal(name), ...fields }),
  });

const hers = on("hers");
const open = on("open");
const apart = on("apart");

/**
 * The kinds of records: whose each is, whether the notebook shows it, and what it carries. The types of records come
 * from here. Before the first page all of this file is fetched: how a kind is drawn stands in `marks.ts`.
 */
export const kinds = {
  /** The birth: every age is counted from its hour. */
  birth: hers("birth", {
    at: instantSchema,
    mode: v.nullable(v.picklist(["vaginal", "caesarean"])),
    place: v.nullable(v.pipe(v.string(), v.maxLength(PLACE_LENGTH))),
    /** Whether the baby lay on her chest for an hour or more right after the birth (IMD). */
    skinToSkin: v.nullable(v.boolean()),
    weightG: v.nullable(v.pipe(v.number(), v.minValue(0), v.maxValue(20_000))),
    /**
     * Whether there are two babies or more. Null where that was not told, as in births from before it was asked; `true`
     * stands above null in the order of versions, so that no app of before takes it away.
     */
    twins: v.optional(v.nullable(v.boolean()), null),
  }),
  /** Colostrum was seen for the first time. */
  "first-colostrum": hers("first-colostrum", milkSeen),
  /** Colostrum or milk was seen again, or expressed; its amount may be unknown. */
  "milk-volume": hers("milk-volume", milkSeen),
  /** She looked, and nothing was seen: a good entry. */
  "not-yet": hers("not-yet", { at: instantSchema }),
  /** Milk comes in plenty and the breasts feel full (lactogenesis II): another event than the first colostrum. */
  "milk-coming-in": hers("milk-coming-in", { when }),
  feed: hers("feed", { at: instantSchema, baby, side: feedSide }),
  nappy: hers("nappy", { at: instantSchema, content: v.picklist(["wet", "stool"]), baby }),
  /** A massage as it was: what was planned, what was done, what broke in. */
  session: open("session", {
    protocol: v.picklist(PROTOCOL_IDS),
    choices: choicesSchema,
    startedAt: instantSchema,
    endedAt: instantSchema,
    /** Hands-on time in each round, in ms. */
    activeMs: v.pipe(v.array(millisecondsSchema), v.maxLength(10)),
    interruptions: v.array(interruptionSchema),
    stopReason: v.nullable(stopReasonSchema),
    sound: v.picklist(AUDIBILITIES),
    feeling: v.nullable(v.picklist(["comfortable", "so-so", "uncomfortable"])),
  }),
  /** Answers to the questions before the first massage of a day, and what the app advised. */
  "safety-check": apart("safety-check", {
    at: instantSchema,
    answers: v.record(v.string(), v.picklist(ANSWERS)),
    advice: v.picklist(ADVICES),
    midwifeAgreed: v.boolean(),
  }),
  /** What is left of a deleted record after its days in the bin: that it was deleted, so that no other phone brings it back. */
  erased: apart("erased", {}),
};

export type Kind = keyof typeof kinds;
