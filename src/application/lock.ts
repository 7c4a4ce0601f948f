import { isOpenRow } from "../core/lock/rows";
import { failure, success, type Result } from "../core/result";
import type { Instant } from "../core/time/instant";
import { createLate } from "./late";
import type { LockKeeper, OpenLock } from "./lock-keeper";
import { createObservable, type Observable, type Writable } from "./observable";
import type { LockState, RowGuard, StoreFault } from "./ports";

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

/** The PIN before the mother's notes. */
export type Lock = Observable<LockView> & {
  /** Seals every note and sets the lock, all or nothing. Fails when there is a lock already. */
  readonly setPin: (pin: string) => Promise<Result<null, StoreFault>>;
  readonly unlock: (pin: string) => Promise<Result<null, PinFailure>>;
  /** Seals every note anew, with a new key. */
  readonly changePin: (pin: string, next: string) => Promise<Result<null, PinFailure | "full">>;
  /** Puts every note back in the clear. */
  readonly removePin: (pin: string) => Promise<Result<null, PinFailure | "full">>;
  /** Locks the notes in every tab. */
  readonly lockNow: () => Promise<void>;
};

export type LockParts = {
  readonly canLock: boolean;
  /** The lock's row as it lies in the store now; undefined when there is no PIN. */
  readonly loadRow: () => Promise<Result<unknown, StoreFault>>;
  /** Ciphers and rules, which only a phone with a PIN needs. */
  readonly fetchKeeper: (view: Writable<LockView>) => Promise<LockKeeper>;
};

const noLock = (canLock: boolean): LockView => ({
  state: "none",
  canLock,
  isDamaged: false,
  notBefore: null,
});

/** The lock, and the guard that seals and opens rows for the notebook. Without a PIN it only looks whether there is one. */
export function createLock({ canLock, loadRow, fetchKeeper }: LockParts): {
  readonly lock: Lock;
  readonly guard: RowGuard;
} {
  const view = createObservable<LockView>(noLock(canLock));
  let keeper: LockKeeper | null = null;
  const come = createLate(async () => (keeper = await fetchKeeper(view)));
  const ask = async <T, R extends string>(
    act: (keeper: LockKeeper) => Promise<Result<T, R>>,
  ): Promise<Result<T, R | "unavailable">> => {
    try {
      return await act(await come());
    } catch {
      // Not fetched, or a cipher that this browser does not have after all.
      return failure("unavailable");
    }
  };

  /** Looks anew: another tab may have set or removed the PIN. "shut": there is a lock, and no key at hand. */
  async function look(): Promise<"none" | "shut" | OpenLock> {
    const row = await loadRow();
    if (!row.ok) return view.get().state === "none" ? "none" : (keeper?.opened() ?? "shut");
    if (row.value === undefined) {
      keeper?.forget();
      if (view.get().state !== "none") view.set(noLock(canLock));
      return "none";
    }
    if (view.get().state === "none") view.set({ ...view.get(), state: "locked" });
    try {
      return (await come()).look(row.value) ?? "shut";
    } catch {
      return "shut";
    }
  }

  const guard: RowGuard = {
    state: () => view.get().state,
    subscribe: (listener) => {
      let { state } = view.get();
      return view.subscribe(() => {
        const before = state;
        ({ state } = view.get());
        if (state !== before) listener();
      });
    },
    look: async () => {
      await look();
    },
    seal: async (records) => {
      if (records.every(isOpenRow)) return success(records);
      // The store refuses what does not suit the lock in it: to look there first would only cost the mother time.
      const known = view.get().state === "none" ? "none" : keeper?.opened();
      const found = known ?? (await look());
      if (found === "none") return success(records);
      const sealed = found === "shut" ? null : await found.seal(records);
      return sealed === null ? failure("locked") : success(sealed);
    },
    open: async (rows) => {
      const found = await look();
      if (found === "none") return { rows, locked: 0 };
      if (found !== "shut") return found.open(rows);
      const open = rows.filter(isOpenRow);
      return { rows: open, locked: rows.length - open.length };
    },
  };

  const lock: Lock = {
    get: view.get,
    atStart: view.atStart,
    subscribe: view.subscribe,
    setPin: (pin) => ask((one) => one.setPin(pin)),
    unlock: (pin) => ask((one) => one.unlock(pin)),
    changePin: (pin, next) => ask((one) => one.changePin(pin, next)),
    removePin: (pin) => ask((one) => one.removePin(pin)),
    lockNow: async () => keeper?.lockNow(),
  };
  return { lock, guard };
}
