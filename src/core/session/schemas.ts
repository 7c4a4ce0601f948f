import * as v from "valibot";

import { instantSchema } from "../time/instant";

export const millisecondsSchema = v.pipe(
  v.number(),
  v.finite(),
  v.minValue(0),
  v.maxValue(86_400_000),
);
const cause = v.picklist([
  "asked",
  "lock-screen",
  "outside",
  "danger-signs",
  "page-frozen",
  "app-closed",
  "stopped",
]);

export const choicesSchema = v.object({
  restMs: millisecondsSchema,
  rounds: v.number(),
  oil: v.boolean(),
  helper: v.picklist(["father", "other"]),
  position: v.picklist(["sitting", "side-lying"]),
});

export const interruptionSchema = v.object({
  cause,
  atMs: millisecondsSchema,
  from: instantSchema,
  until: v.nullable(instantSchema),
});

export const stopReasonSchema = v.picklist(["enough", "baby", "pain", "unwell"]);
