import * as v from "valibot";

import type { Immutable } from "../immutable";
import { millisecondsSchema } from "../time/spans";

export const BODY_POSITIONS = ["sitting", "side-lying"] as const;
export type BodyPosition = (typeof BODY_POSITIONS)[number];

/** Who massages. */
export const HELPERS = ["father", "other"] as const;

export const choicesSchema = v.object({
  restMs: millisecondsSchema,
  rounds: v.number(),
  oil: v.boolean(),
  helper: v.picklist(HELPERS),
  position: v.picklist(BODY_POSITIONS),
});

/** What the family chose for this massage. */
export type MassageChoices = Immutable<v.InferOutput<typeof choicesSchema>>;

/** What every protocol takes for usual until a family has chosen; how long it lasts is each protocol's own affair. */
export const USUAL_MANNER = {
  oil: true,
  helper: "father",
  position: "sitting",
} as const satisfies Partial<MassageChoices>;
