import type { Lock } from "../../src/application/lock/lock";
import type { LockView, PinActs } from "../../src/application/lock/ports";
import { createObservable } from "../../src/application/observable";
import type { Clock } from "../../src/application/devices";
import { countTry, newLock, withoutTries } from "../../src/core/lock/lock-row";
import { waitLeftMs } from "../../src/core/lock/waits";
import { failure, success } from "../../src/core/result";

const KEY = {
  id: "key",
  salt: new Uint8Array(16),
  rounds: 1,
  iv: new Uint8Array(12),
  bytes: new Uint8Array(48),
};

export type FakeLock = Lock &
  PinActs & {
    readonly pin: () => string | null;
    readonly set: (view: Partial<LockView>) => void;
  };

/** A lock without keys: it knows the PIN itself, and counts wrong ones by the same rules. */
export function createFakeLock(
  clock: Clock,
  initial: Partial<LockView> = {},
  pin?: string,
): FakeLock {
  const view = createObservable<LockView>({
    state: pin === undefined ? "none" : "locked",
    canLock: true,
    isDamaged: false,
    notBefore: null,
    ...initial,
  });
  let known = pin ?? null;
  let row = newLock(KEY);
  const set = (change: Partial<LockView>): void => view.set({ ...view.get(), ...change });

  function check(given: string) {
    if (view.get().isDamaged) return failure("damaged");
    if (waitLeftMs(row, clock.now()) > 0) return failure("wait");
    row = given === known ? withoutTries(row) : countTry(row, clock.now());
    set({ notBefore: row.notBefore });
    return given === known ? success(null) : failure("wrong");
  }

  const acts: PinActs = {
    setPin: async (next) => {
      known = next;
      set({ state: "open" });
      return success(null);
    },
    unlock: async (given) => {
      const checked = check(given);
      if (checked.ok) set({ state: "open" });
      return checked;
    },
    changePin: async (given, next) => {
      const checked = check(given);
      if (checked.ok) known = next;
      return checked;
    },
    removePin: async (given) => {
      const checked = check(given);
      if (!checked.ok) return checked;
      known = null;
      set({ state: "none" });
      return checked;
    },
    lockNow: async () => {
      set({ state: "locked" });
      return success(null);
    },
  };

  return {
    ...acts,
    ask: (act) => act(acts),
    get: view.get,
    atStart: view.atStart,
    subscribe: view.subscribe,
    pin: () => known,
    set,
  };
}
