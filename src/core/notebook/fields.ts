import * as v from "valibot";

import { instantSchema } from "../time/schemas";
import { ID_FORM } from "../id";
import { MOST_ML } from "./limits";

const id = v.pipe(v.string(), v.regex(ID_FORM));

/** What every record carries, so that two phones can merge theirs in any order. */
export const base = {
  id,
  createdAt: instantSchema,
  updatedAt: instantSchema,
  deletedAt: v.nullable(instantSchema),
  deviceId: id,
};

/** The ways to tell an amount. */
export const MEASURE_IDS = [
  "drops",
  "half-teaspoon",
  "teaspoon",
  "tablespoon",
  "syringe",
  "cup",
  "ml",
] as const;

const amount = v.pipe(v.number(), v.minValue(0), v.maxValue(MOST_ML * 2));

/** When something was, as it can be told: at a moment, or at some time between two ("last night"). */
export const when = v.union([
  v.object({ kind: v.literal("exact"), at: instantSchema }),
  v.object({ kind: v.literal("between"), from: instantSchema, until: instantSchema }),
]);

/** On which side of a massage an amount was noted. */
export const RELATIONS = ["before", "after"] as const;

/** From which breast. */
export const SIDES = ["left", "right", "both"] as const;

/** What milk carries, at its first sight and later. */
export const milkSeen = {
  when,
  volume: v.nullable(
    v.object({
      ml: amount,
      lowMl: amount,
      highMl: amount,
      method: v.picklist(MEASURE_IDS),
      /** Drops, spoons, or the ml that were read. */
      count: v.pipe(v.number(), v.minValue(0), v.maxValue(10_000)),
    }),
  ),
  side: v.nullable(v.picklist(SIDES)),
  relation: v.nullable(
    v.object({
      to: v.picklist(RELATIONS),
      /** The massage that is meant; null for one that had not begun yet. */
      sessionId: v.nullable(id),
    }),
  ),
};

/** Twins and triplets, in the order in which the family counts them. */
export const BABIES = ["first", "second", "third"] as const;

/** Which of several babies; absent where that was not told, and where there is one. */
export const baby = v.optional(v.picklist(BABIES));

/** From which breast the baby fed; absent where that was not told, as in feeds from before it was asked. */
export const feedSide = v.optional(v.picklist(SIDES));
