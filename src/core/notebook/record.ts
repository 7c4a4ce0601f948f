import * as v from "valibot";

import type { MassageChoices } from "../protocol/choices";
import type { ProtocolId } from "../protocol/protocol";
import { failure, success, type Result } from "../result";
import {
  choicesSchema,
  instantSchema,
  interruptionSchema,
  stopReasonSchema,
} from "../session/schemas";
import type { Interruption, Session, Sound, StopReason } from "../session/session";
import type { Instant } from "../time/instant";

/** What every record carries, so that two phones can merge theirs in any order. */
export type RecordBase = {
  readonly id: string;
  readonly createdAt: Instant;
  readonly updatedAt: Instant;
  readonly deletedAt: Instant | null;
  readonly deviceId: string;
};

export type Feeling = "comfortable" | "so-so" | "uncomfortable";

/** A massage as it was: what was planned, what was done, what broke in. */
export type SessionRecord = RecordBase & {
  readonly kind: "session";
  readonly protocol: ProtocolId;
  readonly choices: MassageChoices;
  readonly startedAt: Instant;
  readonly endedAt: Instant;
  /** Hands-on time in each round, in ms. */
  readonly activeMs: readonly number[];
  readonly interruptions: readonly Interruption[];
  readonly stopReason: StopReason | null;
  readonly sound: Sound;
  readonly feeling: Feeling | null;
};

export type SafetyAdvice = "clear" | "ask-midwife" | "not-in-pregnancy" | "get-help";

/** Answers to the questions before the first massage of a day, and what the app advised. */
export type SafetyCheckRecord = RecordBase & {
  readonly kind: "safety-check";
  readonly at: Instant;
  readonly answers: Readonly<Record<string, "no" | "yes" | "unsure">>;
  readonly advice: SafetyAdvice;
  readonly midwifeAgreed: boolean;
};

export type NotebookRecord = SessionRecord | SafetyCheckRecord;

const id = v.pipe(v.string(), v.nonEmpty(), v.maxLength(64));
const base = {
  id,
  createdAt: instantSchema,
  updatedAt: instantSchema,
  deletedAt: v.nullable(instantSchema),
  deviceId: id,
};

const recordSchema = v.variant("kind", [
  v.object({
    ...base,
    kind: v.literal("session"),
    protocol: v.picklist(["jujun", "downward"]),
    choices: choicesSchema,
    startedAt: instantSchema,
    endedAt: instantSchema,
    activeMs: v.pipe(v.array(v.pipe(v.number(), v.finite(), v.minValue(0))), v.maxLength(10)),
    interruptions: v.array(interruptionSchema),
    stopReason: v.nullable(stopReasonSchema),
    sound: v.picklist(["audible", "silent"]),
    feeling: v.nullable(v.picklist(["comfortable", "so-so", "uncomfortable"])),
  }),
  v.object({
    ...base,
    kind: v.literal("safety-check"),
    at: instantSchema,
    answers: v.record(v.string(), v.picklist(["no", "yes", "unsure"])),
    advice: v.picklist(["clear", "ask-midwife", "not-in-pregnancy", "get-help"]),
    midwifeAgreed: v.boolean(),
  }),
]);

export function parseRecord(value: unknown): Result<NotebookRecord, "unreadable"> {
  const parsed = v.safeParse(recordSchema, value);
  return parsed.success ? success(parsed.output) : failure("unreadable");
}

/** The record of an ended massage; null while it runs, and when no round had begun: then there was no massage. */
export function recordOf(session: Session, base: RecordBase): SessionRecord | null {
  if (session.status !== "ended" || totalActiveMs(session) === 0) return null;
  return {
    ...base,
    kind: "session",
    protocol: session.protocol,
    choices: session.choices,
    startedAt: session.startedAt,
    endedAt: session.endedAt,
    activeMs: session.activeMs,
    interruptions: session.interruptions,
    stopReason: session.reason,
    sound: session.sound,
    feeling: null,
  };
}

export const totalActiveMs = ({ activeMs }: { readonly activeMs: readonly number[] }): number =>
  activeMs.reduce((sum, ms) => sum + ms, 0);

/** Rounds begun: those with any hands-on time. */
export const roundsDone = ({ activeMs }: { readonly activeMs: readonly number[] }): number =>
  activeMs.filter((ms) => ms > 0).length;

/** Up to this much of a round may be missing and it still counts as whole, in ms. */
const WHOLE_WITHIN_MS = 5_000;

export const isWhole = (record: SessionRecord, roundMs: number): boolean =>
  record.activeMs.every((ms) => ms >= roundMs - WHOLE_WITHIN_MS);
