import { isOpenRow } from "../../core/lock/rows";
import { failure, success, type Result } from "../../core/result";
import { createLate } from "../late";
import type { OpenLock } from "./held-key";
import type { KeyHolder } from "./key-holder";
import type { Observable, Writable } from "../observable";
import type { LockView, PinActs } from "./ports";
import { noLock } from "./no-lock";
import type { RowGuard } from "../notebook/ports";
import type { StoreFault } from "../storage";

/** The PIN before the mother's notes. */
export type Lock = Observable<LockView> & {
  /** Asks what holds the key, once it has come; "unavailable" where it cannot be fetched, or lacks a cipher. */
  readonly ask: <T, R extends string>(
    act: (pin: PinActs) => Promise<Result<T, R>>,
  ) => Promise<Result<T, R | "unavailable">>;
};

export type LockParts = {
  /** The lock as it shows, for all to read. */
  readonly view: Writable<LockView>;
  /** The lock's row as it lies in the store now; undefined when there is no PIN. */
  readonly loadRow: () => Promise<Result<unknown, StoreFault>>;
  /** Ciphers and rules, which only a phone with a PIN needs. */
  readonly fetchKeyHolder: (view: Writable<LockView>) => Promise<KeyHolder>;
};

/** The lock, and the guard that seals and opens rows for the notebook. Without a PIN it only looks whether there is one. */
export function createLock({ view, loadRow, fetchKeyHolder }: LockParts): {
  readonly lock: Lock;
  readonly guard: RowGuard;
} {
  const holder = createLate(() => fetchKeyHolder(view));

  /** Looks anew: another tab may have set or removed the PIN. "shut": there is a lock, and no key at hand. */
  async function look(): Promise<"none" | "shut" | OpenLock> {
    const row = await loadRow();
    if (!row.ok) return view.get().state === "none" ? "none" : (holder.get()?.opened() ?? "shut");
    if (row.value === undefined) {
      holder.get()?.forget();
      if (view.get().state !== "none") view.set(noLock(view.get().canLock));
      return "none";
    }
    if (view.get().state === "none") view.set({ ...view.get(), state: "locked" });
    try {
      return (await holder.fetch()).look(row.value) ?? "shut";
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
      const known = view.get().state === "none" ? "none" : holder.get()?.opened();
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
    ask: async (act) => {
      try {
        return await holder.act(act);
      } catch {
        // Not fetched, or a cipher that this browser does not have after all.
        return failure("unavailable");
      }
    },
  };
  return { lock, guard };
}
