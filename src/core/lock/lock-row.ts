import * as v from "valibot";

import { failure, success, type Result } from "../result";
import { instantSchema } from "../time/instant";
import { instantMs, instantOf, type Instant } from "../time/instant";
import { offsetMinutes } from "../time/instant";
import { waitAfterMs, waitLeftMs } from "./waits";

/** More rounds than any phone of these years can work through: a row that asks for them is damaged. */
const MOST_ROUNDS = 100_000_000;

const bytes = (length: number) =>
  v.pipe(
    v.instance(Uint8Array),
    v.check((value) => value.length === length),
  );
const count = v.pipe(v.number(), v.integer(), v.minValue(0));
export const keyIdSchema = v.pipe(v.string(), v.nonEmpty(), v.maxLength(64));

const wrappedKeySchema = v.object({
  id: keyIdSchema,
  salt: bytes(16),
  rounds: v.pipe(count, v.minValue(1), v.maxValue(MOST_ROUNDS)),
  iv: bytes(12),
  /** 256 bits and the 128 of the tag that tells a wrong PIN. */
  bytes: bytes(48),
});

const lockRowSchema = v.object({
  version: v.literal(1),
  key: wrappedKeySchema,
  failures: count,
  notBefore: v.nullable(instantSchema),
  lockings: count,
});

/** Whether the mother's notes are behind a PIN, and whether it was given. */
export type LockState = "none" | "locked" | "open";

/** The key of the notes, wrapped in one that is derived from the PIN. */
export type WrappedKey = {
  readonly id: string;
  readonly salt: Uint8Array;
  /** Of PBKDF2-SHA-256. Kept with the key, so that it can grow with the phones. */
  readonly rounds: number;
  readonly iv: Uint8Array;
  readonly bytes: Uint8Array;
};

/** The lock of the mother's notes as it lies in the store. Neither the PIN nor the key is in it. */
export type LockRow = {
  readonly version: 1;
  readonly key: WrappedKey;
  /** Wrong PINs in a row. */
  readonly failures: number;
  /** No PIN is taken before. */
  readonly notBefore: Instant | null;
  /** How often the notes were locked by hand: a tab that missed it sees it here. */
  readonly lockings: number;
};

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

/** Counts a try, before it is known whether it is the right one: an app that is closed meanwhile has counted it. */
export const countTry = (lock: LockRow, now: Instant): LockRow =>
  waiting(lock, lock.failures + 1, now);

/** The right PIN was given. */
export const withoutTries = (lock: LockRow): LockRow => ({
  ...lock,
  failures: 0,
  notBefore: null,
});
