import * as v from "valibot";

import type { Immutable } from "../immutable";
import { millisecondsSchema } from "../time/schemas";
import { BODY_POSITIONS, HELPERS } from "./manner";

/** No way of massaging comes near it. */
const MOST_ROUNDS = 100;

export const choicesSchema = v.object({
  restMs: millisecondsSchema,
  rounds: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(MOST_ROUNDS)),
  oil: v.boolean(),
  helper: v.picklist(HELPERS),
  position: v.picklist(BODY_POSITIONS),
});

/** What the family chose for this massage. */
export type MassageChoices = Immutable<v.InferOutput<typeof choicesSchema>>;
