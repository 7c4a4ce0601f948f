import {
  countTry,
  parseLockRow,
  withoutTries,
  withSoundWait,
  withWaitLeft,
  type LockRow,
} from "../../core/lock/lock-row";
import { isPin } from "../../core/lock/pin";
import { waitAfterMs, waitLeftMs } from "../../core/lock/waits";
import { failure, success, type Result } from "../../core/result";
import type { PinFailure } from "./ports";
import type { Cipher, LockStore, SealingKey } from "./ports";
import type { Clock } from "../devices";

export type Tried = { readonly key: SealingKey; readonly lock: LockRow };

/** The wait after wrong PINs by a clock that nobody can set, as long as the app is open. */
export type Pause = {
  /** How long no PIN is taken yet, in ms. */
  readonly leftMs: () => number;
  /** @param ms how long none is taken from now on */
  readonly begin: (ms: number) => void;
};

export function createPause({ monotonicMs }: Pick<Clock, "monotonicMs">): Pause {
  let untilMs = Number.NEGATIVE_INFINITY;
  return {
    leftMs: () => Math.max(0, untilMs - monotonicMs()),
    begin: (ms) => {
      untilMs = monotonicMs() + ms;
    },
  };
}

export type TriesPorts = {
  readonly store: LockStore;
  readonly cipher: Cipher;
  readonly clock: Clock;
  readonly pause: Pause;
  /** Called with the lock as it lies in the store after a try that failed. */
  readonly onFailed: (lock: unknown) => void;
};

type Begun = { readonly lock: unknown; readonly result: Result<LockRow, PinFailure> };

/** Counts a try, unless none is allowed now. */
function begin(
  row: unknown,
  clock: Clock,
  pause: Pause,
): { readonly lock: LockRow | null; readonly answer: Begun } {
  const parsed = parseLockRow(row);
  if (!parsed.ok) {
    const result = row === undefined ? failure("unavailable") : parsed;
    return { lock: null, answer: { lock: row, result } };
  }
  const now = clock.now();
  const known = withWaitLeft(withSoundWait(parsed.value, now), pause.leftMs(), now);
  if (waitLeftMs(known, now) > 0)
    return { lock: known, answer: { lock: known, result: failure("wait") } };
  const lock = countTry(known, now);
  return { lock, answer: { lock, result: success(lock) } };
}

/** Tries a PIN. It is counted first and forgiven when it was right: closing the app in between wins nothing. */
export async function tryPin(
  { store, cipher, clock, pause, onFailed }: TriesPorts,
  pin: string,
): Promise<Result<Tried, PinFailure>> {
  if (!isPin(pin)) return failure("wrong");
  const begun = await store.update((row) => begin(row, clock, pause));
  if (!begun.ok) return failure("unavailable");
  const { lock, result } = begun.value;
  const key = result.ok ? await cipher.unwrap(pin, result.value.key) : null;
  if (!result.ok || key === null) {
    if (result.ok) pause.begin(waitAfterMs(result.value.failures));
    onFailed(lock);
    return result.ok ? failure("wrong") : result;
  }
  pause.begin(0);
  await store.update((row) => {
    const parsed = parseLockRow(row);
    const isSame = parsed.ok && parsed.value.key.id === key.id;
    return { lock: isSame ? withoutTries(parsed.value) : null, answer: null };
  });
  return success({ key, lock: withoutTries(result.value) });
}
