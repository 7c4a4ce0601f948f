import * as v from "valibot";

import type { Immutable } from "../immutable";
import { instantSchema } from "../time/schemas";
import { millisecondsSchema } from "../time/schemas";

/** Why a massage stood still. "outside": a call, an alarm, headphones pulled out. */
export const PAUSE_CAUSES = [
  "asked",
  "lock-screen",
  "outside",
  "danger-signs",
  "page-frozen",
  "app-closed",
  "stopped",
] as const;
export type PauseCause = (typeof PAUSE_CAUSES)[number];

/** Why she pressed BERHENTI. No answer is an answer. */
export const STOP_REASONS = ["enough", "baby", "pain", "unwell"] as const;
export type StopReason = (typeof STOP_REASONS)[number];
export const stopReasonSchema = v.picklist(STOP_REASONS);

/** Whether the massage was led by the track, or by screen and vibration alone. */
export const AUDIBILITIES = ["audible", "silent"] as const;
export type Audibility = (typeof AUDIBILITIES)[number];

export const interruptionSchema = v.object({
  cause: v.picklist(PAUSE_CAUSES),
  atMs: millisecondsSchema,
  from: instantSchema,
  until: v.nullable(instantSchema),
});

/** A time the massage stood still: where on the axis, why, and between which moments. */
export type Interruption = Immutable<v.InferOutput<typeof interruptionSchema>>;
