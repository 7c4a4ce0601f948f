import { parseLockRow, withSoundWait, type LockRow } from "../../core/lock/lock-row";
import type { Clock } from "../devices";
import type { Row, RowGuard } from "../notebook/ports";
import type { Writable } from "../observable";
import type { LockStore, LockView, SealingKey } from "./ports";
import { rewriteRows } from "./rewrite";
import { hasStrays, openRows, sealRecords } from "./rows";

/** What can be done while the key is at hand. */
export type OpenLock = {
  /** Null when this browser could not seal them after all. */
  readonly seal: (records: readonly Row[]) => Promise<readonly Row[] | null>;
  readonly open: RowGuard["open"];
};

/** A key, and the lock that it was taken from. */
export type Held = { readonly key: SealingKey; readonly lock: LockRow };

/** The key of the mother's notes, in memory only, and what is shown of the lock. */
export type HeldKey = {
  /** Takes in the lock's row as it lies in the store now; null while its key is not at hand. */
  readonly look: (row: unknown) => OpenLock | null;
  readonly opened: () => OpenLock | null;
  /** There is no lock any more: the key goes. */
  readonly forget: () => void;
  /** The right PIN was given, or a new one was set; null: there is no lock any more. */
  readonly hold: (held: Held | null) => void;
  /** The key goes, the lock stays. */
  readonly shut: () => void;
  /** Changes the lock as it lies in the store now; a damaged one is left as it is. */
  readonly alter: (change: (lock: LockRow) => LockRow) => Promise<void>;
};

export type HeldKeyPorts = {
  readonly store: LockStore;
  readonly clock: Clock;
  readonly view: Writable<LockView>;
};

const isOf = ({ key, lock }: Held, now: LockRow): boolean =>
  key.id === now.key.id && lock.lockings === now.lockings;

export function createHeldKey({ store, clock, view }: HeldKeyPorts): HeldKey {
  let held: Held | null = null;

  function show(change: Partial<LockView>): void {
    const next = { ...view.get(), ...change };
    if (JSON.stringify(next) !== JSON.stringify(view.get())) view.set(next);
  }

  function opened(): OpenLock | null {
    if (held === null) return null;
    const { key } = held;
    return {
      seal: (records) => sealRecords(key, records).catch(() => null),
      open: async (rows) => {
        // Written while the lock lay aside with all that was deleted.
        if (hasStrays(rows)) await rewriteRows(store, { from: key, to: key, lock: "same" });
        return { rows: await openRows(key, rows), locked: 0 };
      },
    };
  }

  async function alter(change: (lock: LockRow) => LockRow): Promise<void> {
    await store.update((row) => {
      const parsed = parseLockRow(row);
      return { lock: parsed.ok ? change(parsed.value) : null, answer: null };
    });
  }

  function look(row: unknown): OpenLock | null {
    const parsed = parseLockRow(row);
    if (!parsed.ok) {
      held = null;
      show({ state: "locked", isDamaged: true, notBefore: null });
      return null;
    }
    const lock = withSoundWait(parsed.value, clock.now());
    if (lock !== parsed.value) void alter((now) => withSoundWait(now, clock.now()));
    if (held !== null && !isOf(held, lock)) held = null;
    const state = held === null ? "locked" : "open";
    show({ state, isDamaged: false, notBefore: lock.notBefore });
    return opened();
  }

  function forget(): void {
    held = null;
    show({ state: "none", isDamaged: false, notBefore: null });
  }

  return {
    look,
    opened,
    forget,
    hold: (next) => {
      held = next;
      if (next === null) forget();
      else look(next.lock);
    },
    shut: () => {
      held = null;
      if (view.get().state === "open") show({ state: "locked" });
    },
    alter,
  };
}
