import * as v from "valibot";

import type { Immutable } from "../immutable";
import { elapsedMs, type Instant } from "../time/instant";
import { instantSchema } from "../time/schemas";
import { DAY_MS } from "../time/spans";
import { kinds } from "./kinds";
import type { NotebookRecord } from "./record";

const moment = v.fallback(v.nullable(instantSchema), null);
const memorySchema = v.object({
  copiedAt: v.optional(moment, null),
  putOffAt: v.optional(moment, null),
  /** There while nobody has said that the last copy arrived; with the moment of the one before it. */
  unseen: v.optional(v.fallback(v.object({ before: moment }), { before: null })),
});

/**
 * What is remembered of copies: when the last one was made, whether it has been seen where downloads lie, and when the
 * reminder was put off. Whether a download arrived no browser tells.
 */
export type CopyMemory = Immutable<v.InferOutput<typeof memorySchema>>;

export const noCopy: CopyMemory = { copiedAt: null, putOffAt: null };

/** Reads what was stored; what cannot be read is forgotten, field by field. */
export const parseCopyMemory = (stored: unknown): CopyMemory =>
  v.parse(v.fallback(memorySchema, noCopy), stored);

/** A copy was handed to the phone just now. */
export const withCopyMade = (
  { copiedAt, putOffAt, unseen }: CopyMemory,
  madeAt: Instant,
): CopyMemory => ({ copiedAt: madeAt, putOffAt, unseen: unseen ?? { before: copiedAt } });

/** Someone has looked for the last copy where downloads lie. @param isThere whether it was found */
export function withCopySought(memory: CopyMemory, isThere: boolean): CopyMemory {
  const { copiedAt, putOffAt, unseen } = memory;
  if (unseen === undefined) return memory;
  return { copiedAt: isThere ? copiedAt : unseen.before, putOffAt };
}

/** From this age on a note is something to lose. */
const WORTH_A_COPY_MS = DAY_MS;
const COPY_LASTS_MS = 3 * DAY_MS;
const PUT_OFF_MS = DAY_MS;

/** Whether a moment is no further from now than that. One far ahead is of a clock set back: it counts for nothing. */
const isWithin = (at: Instant | null, spanMs: number, now: Instant): boolean =>
  at !== null && Math.abs(elapsedMs(at, now)) < spanMs;

/** What to ask about copies: to make one, or whether the last one is there; null for nothing. */
export type CopyQuestion = "make" | "seek";

/** The last copy is sought before the reminder falls silent for it. */
export function copyQuestionOf(
  records: readonly NotebookRecord[],
  memory: CopyMemory,
  now: Instant,
): CopyQuestion | null {
  const { copiedAt, putOffAt, unseen } = memory;
  if (unseen !== undefined && copiedAt !== null)
    return isWithin(putOffAt, PUT_OFF_MS, now) ? null : "seek";
  return remindsOfCopy(records, memory, now) ? "make" : null;
}

/**
 * Whether to remind of a copy: there is a note of the mother's that is a day old, and no copy, or one of three days
 * and something new since. Put off, it is silent for a day.
 */
export function remindsOfCopy(
  records: readonly NotebookRecord[],
  { copiedAt, putOffAt }: CopyMemory,
  now: Instant,
): boolean {
  const notes = records.filter(
    ({ kind, deletedAt }) => kinds[kind].shelf === "hers" && deletedAt === null,
  );
  if (!notes.some(({ createdAt }) => elapsedMs(createdAt, now) >= WORTH_A_COPY_MS)) return false;
  if (isWithin(putOffAt, PUT_OFF_MS, now) || isWithin(copiedAt, COPY_LASTS_MS, now)) return false;
  if (copiedAt === null || elapsedMs(copiedAt, now) < 0) return true;
  return notes.some(({ updatedAt }) => elapsedMs(copiedAt, updatedAt) > 0);
}
