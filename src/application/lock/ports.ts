import type { LockRow, LockState, WrappedKey } from "../../core/lock/lock-row";
import type { PlainRow, SealedRow } from "../../core/lock/sealed-row";
import type { Result } from "../../core/result";
import type { Instant } from "../../core/time/instant";
import type { Row } from "../notebook/ports";
import type { StoreFault } from "../storage";

/** A key that seals the mother's notes. The key itself never shows. */
export type SealingKey = {
  readonly id: string;
  readonly seal: (row: PlainRow) => Promise<SealedRow>;
  /** The row as it was; null when it was altered, or is not of this key or this place. */
  readonly open: (row: SealedRow) => Promise<unknown>;
};

export type Cipher = {
  /** Makes a key, and wraps it in one that is derived from the PIN. */
  readonly create: (
    pin: string,
    keyId: string,
  ) => Promise<{ readonly key: SealingKey; readonly wrapped: WrappedKey }>;
  /** Null when it is not the PIN. */
  readonly unwrap: (pin: string, wrapped: WrappedKey) => Promise<SealingKey | null>;
};

export type LockedRows = { readonly lock: unknown; readonly rows: readonly unknown[] };

export type LockChange = {
  /** Undefined: no lock any more. */
  readonly lock: unknown;
  readonly rows: readonly Row[];
  /** A lock that may still be wanted by rows that it alone can open. */
  readonly keptLock?: LockRow | undefined;
  /** Destroys what was laid aside when everything was deleted: it lies in the clear. */
  readonly dropWithdrawn: boolean;
};

/** The lock beside the notebook's rows. Each function is one transaction over all tabs. */
export type LockStore = {
  readonly read: () => Promise<Result<LockedRows, StoreFault>>;
  /** Puts in the lock's place what is made of it; null leaves it. */
  readonly update: <T>(
    change: (lock: unknown) => { readonly lock: LockRow | null; readonly answer: T },
  ) => Promise<Result<T, StoreFault>>;
  /** Changes lock and rows together, all or nothing. False when `decide` gave null, and nothing was changed. */
  readonly rewrite: (
    decide: (now: LockedRows) => LockChange | null,
  ) => Promise<Result<boolean, StoreFault>>;
};

export type LockView = {
  readonly state: LockState;
  /** False where the browser has no safe ciphers: a PIN is not offered there. */
  readonly canLock: boolean;
  /** The lock itself cannot be read, so no PIN opens it. Nothing was destroyed. */
  readonly isDamaged: boolean;
  /** No PIN is taken before. */
  readonly notBefore: Instant | null;
};

/** "wrong": counted. "wait": not even tried. "damaged": no PIN can open it. */
export type PinFailure = "wrong" | "wait" | "damaged" | "unavailable";

/** Why the notes could not be put under another key. Whatever the reason, nothing was changed. */
export type RewriteFault = "full" | "unavailable";

/** What can be done with the PIN before the mother's notes. */
export type PinActs = {
  /** Seals every note and sets the lock, all or nothing. Fails when there is a lock already. */
  readonly setPin: (pin: string) => Promise<Result<null, RewriteFault>>;
  readonly unlock: (pin: string) => Promise<Result<null, PinFailure>>;
  /** Seals every note anew, with a new key. */
  readonly changePin: (pin: string, next: string) => Promise<Result<null, PinFailure | "full">>;
  /** Puts every note back in the clear. */
  readonly removePin: (pin: string) => Promise<Result<null, PinFailure | "full">>;
  /** Locks the notes in every tab. */
  readonly lockNow: () => Promise<Result<null, RewriteFault>>;
};
