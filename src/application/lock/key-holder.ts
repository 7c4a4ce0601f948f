import { newLock, parseLockRow, withSoundWait, type LockRow } from "../../core/lock/lock-row";
import { pinFault } from "../../core/lock/pin";
import type { NotebookRecord } from "../../core/notebook/record";
import { failure, success, type Result } from "../../core/result";
import { rewriteRows } from "./rewrite";
import { hasStrays, openRows, sealRecords } from "./rows";
import { tryPin } from "./tries";
import { watchHidden } from "./hidden";
import type { Writable } from "../observable";
import type { Chance, Clock, PageLife } from "../devices";
import type { Cipher, LockStore, LockView, PinActs, SealingKey } from "./ports";
import type { Neighbours, Row, RowGuard } from "../notebook/ports";
import type { StoreFault } from "../storage";

/** What can be done while the key is at hand. */
export type OpenLock = {
  /** Null when this browser could not seal them after all. */
  readonly seal: (records: readonly NotebookRecord[]) => Promise<readonly Row[] | null>;
  readonly open: RowGuard["open"];
};

export type KeyHolder = PinActs & {
  /** Takes in the lock's row as it lies in the store now; null while its key is not at hand. */
  readonly look: (row: unknown) => OpenLock | null;
  readonly opened: () => OpenLock | null;
  /** There is no lock any more: the key goes. */
  readonly forget: () => void;
};

export type KeyHolderPorts = {
  readonly store: LockStore;
  readonly cipher: Cipher;
  readonly neighbours: Neighbours;
  readonly page: PageLife;
  readonly clock: Clock;
  readonly chance: Chance;
  readonly view: Writable<LockView>;
};

/** A key, and the lock that it was taken from. */
type Held = { readonly key: SealingKey; readonly lock: LockRow };

const isOf = ({ key, lock }: Held, now: LockRow): boolean =>
  key.id === now.key.id && lock.lockings === now.lockings;

/** Holds the key of the mother's notes, in memory only, from the right PIN until they are locked again. */
export function createKeyHolder(ports: KeyHolderPorts): KeyHolder {
  const { store, cipher, neighbours, page, clock, chance, view } = ports;
  let held: Held | null = null;

  function show(change: Partial<LockView>): void {
    const next = { ...view.get(), ...change };
    if (JSON.stringify(next) !== JSON.stringify(view.get())) view.set(next);
  }

  function shut(): void {
    held = null;
    if (view.get().state === "open") show({ state: "locked" });
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

  const take = (row: unknown): void => {
    if (row === undefined) forget();
    else look(row);
  };

  /** Changes the lock as it lies in the store now; a damaged one is left as it is. */
  const alter = (change: (lock: LockRow) => LockRow): Promise<unknown> =>
    store.update((row) => {
      const parsed = parseLockRow(row);
      return { lock: parsed.ok ? change(parsed.value) : null, answer: null };
    });

  const enter = (pin: string) => tryPin({ store, cipher, clock, onFailed: take }, pin);

  /** Puts all notes under another key, or under none. */
  async function rewrite(
    from: SealingKey | null,
    to: Held | null,
  ): Promise<Result<null, StoreFault>> {
    const key = to?.key ?? null;
    const done = await rewriteRows(store, { from, to: key, lock: to?.lock ?? "none" });
    if (!done.ok) return done;
    held = to;
    take(to?.lock);
    neighbours.tell({ kind: "all" });
    return done;
  }

  async function renew(from: SealingKey | null, pin: string): Promise<Result<null, StoreFault>> {
    if (pinFault(pin) !== null) return failure("unavailable");
    const { key, wrapped } = await cipher.create(pin, chance.newId());
    return rewrite(from, { key, lock: newLock(wrapped) });
  }

  watchHidden(page, clock, shut);

  return {
    look,
    opened,
    forget,
    setPin: (pin) => renew(null, pin),
    unlock: async (pin) => {
      const tried = await enter(pin);
      if (!tried.ok) return tried;
      held = tried.value;
      take(held.lock);
      return success(null);
    },
    changePin: async (pin, next) => {
      const tried = await enter(pin);
      return tried.ok ? renew(tried.value.key, next) : tried;
    },
    removePin: async (pin) => {
      const tried = await enter(pin);
      return tried.ok ? rewrite(tried.value.key, null) : tried;
    },
    lockNow: async () => {
      shut();
      await alter((lock) => ({ ...lock, lockings: lock.lockings + 1 }));
      neighbours.tell({ kind: "all" });
      return success(null);
    },
  };
}
