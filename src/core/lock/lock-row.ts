import * as v from "valibot";

import type { Immutable } from "../immutable";
import { failure, success, type Result } from "../result";
import { anyInstantSchema } from "../time/schemas";
import { instantMs, instantOf, type Instant } from "../time/instant";
import { offsetMinutes } from "../time/instant";
import { waitAfterMs, waitLeftMs } from "./waits";

/** More rounds than any phone of these years can work through: a row that asks for them is damaged. */
const MOST_ROUNDS = 100_000_000;

export const bytesSchema: v.GenericSchema<Uint8Array> = v.instance(Uint8Array);
export const bytesOf = (length: number) =>
  v.pipe(
    bytesSchema,
    v.check((value) => value.length === length),
  );
const count = v.pipe(v.number(), v.integer(), v.minValue(0));
export const keyIdSchema = v.pipe(v.string(), v.nonEmpty(), v.maxLength(64));

const wrappedKeySchema = v.object({
  id: keyIdSchema,
  salt: bytesOf(16),
  /** Of PBKDF2-SHA-256. Kept with the key, so that it can grow with the phones. */
  rounds: v.pipe(count, v.minValue(1), v.maxValue(MOST_ROUNDS)),
  iv: bytesOf(12),
  /** 256 bits and the 128 of the tag that tells a wrong PIN. */
  bytes: bytesOf(48),
});

/** The key of the notes, wrapped in one that is derived from the PIN. */
export type WrappedKey = Immutable<v.InferOutput<typeof wrappedKeySchema>>;

const lockRowSchema = v.object({
  version: v.literal(1),
  key: wrappedKeySchema,
  /** Wrong PINs in a row. */
  failures: count,
  /** No PIN is taken before. */
  notBefore: v.nullable(anyInstantSchema),
  /** How often the notes were locked by hand: a tab that missed it sees it here. */
  lockings: count,
});

/** The lock of the mother's notes as it lies in the store. Neither the PIN nor the key is in it. */
export type LockRow = Immutable<v.InferOutput<typeof lockRowSchema>>;

/** Whether the mother's notes are behind a PIN, and whether it was given. */
export type LockState = "none" | "locked" | "open";

export function parseLockRow(value: unknown): Result<LockRow, "damaged"> {
  const parsed = v.safeParse(lockRowSchema, value, { abortEarly: true });
  return parsed.success ? success(parsed.output) : failure("damaged");
}

export const newLock = (key: WrappedKey): LockRow => ({
  version: 1,
  key,
  failures: 0,
  notBefore: null,
  lockings: 0,
});

const waiting = (lock: LockRow, failures: number, now: Instant): LockRow => {
  const waitMs = waitAfterMs(failures);
  const notBefore = waitMs === 0 ? null : instantOf(instantMs(now) + waitMs, offsetMinutes(now));
  return { ...lock, failures, notBefore };
};

/** A wait longer than there is comes of a clock that was set back. It begins anew, so that nobody waits for years. */
export const withSoundWait = (lock: LockRow, now: Instant): LockRow =>
  waitLeftMs(lock, now) > waitAfterMs(lock.failures) ? waiting(lock, lock.failures, now) : lock;

/** The wait as a clock has it that nobody can set, where that of the phone was set forward. @param leftMs in ms */
export const withWaitLeft = (lock: LockRow, leftMs: number, now: Instant): LockRow =>
  leftMs <= waitLeftMs(lock, now)
    ? lock
    : { ...lock, notBefore: instantOf(instantMs(now) + leftMs, offsetMinutes(now)) };

/** Counts a try, before it is known whether it is the right one: an app that is closed meanwhile has counted it. */
export const countTry = (lock: LockRow, now: Instant): LockRow =>
  waiting(lock, lock.failures + 1, now);

/** The right PIN was given. */
export const withoutTries = (lock: LockRow): LockRow => ({
  ...lock,
  failures: 0,
  notBefore: null,
});
