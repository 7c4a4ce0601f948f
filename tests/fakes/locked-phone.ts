import { IDBFactory } from "fake-indexeddb";
import "fake-indexeddb/auto";
import { expect, vi } from "vitest";

import { createCipher } from "../../src/adapters/browser/cipher";
import { createDatabase } from "../../src/adapters/database/database";
import { createLockReader } from "../../src/adapters/database/lock-row";
import { createLockStore } from "../../src/adapters/database/lock-store";
import { createRecordStore } from "../../src/adapters/database/record-store";
import { createLock, type Lock } from "../../src/application/lock/lock";
import { createKeyHolder } from "../../src/application/lock/key-holder";
import { createNotebook } from "../../src/application/notebook/notebook";
import type { Cipher, LockStore } from "../../src/application/lock/ports";
import type { Neighbours, NotebookChange } from "../../src/application/notebook/ports";
import { createFakeClock } from "./fake-clock";
import { createFakeChance, createFakeNeighbours, createFakePageLife } from "./fake-devices";
import { createFakePhoneStorage } from "./fake-stores";
import { emptyNotebook } from "../../src/application/notebook/state";
import { createObservable } from "../../src/application/observable";
import { noLock } from "../../src/application/lock/no-lock";

/** Few enough for a test, and the same ciphers. */
const TEST_ROUNDS = 1_000;

/** The acts of a lock, as if they were here already. */
const actsOf = ({ ask }: Lock) => ({
  setPin: (pin: string) => ask((acts) => acts.setPin(pin)),
  unlock: (pin: string) => ask((acts) => acts.unlock(pin)),
  changePin: (pin: string, next: string) => ask((acts) => acts.changePin(pin, next)),
  removePin: (pin: string) => ask((acts) => acts.removePin(pin)),
  lockNow: () => ask((acts) => acts.lockNow()),
});

export type TabOptions = {
  readonly withCipher?: (cipher: Cipher) => Cipher;
  readonly withStore?: (store: LockStore) => LockStore;
  /** Hears nothing of what other tabs do, as in browsers without channels. */
  readonly isDeaf?: boolean;
  /** Its database does not answer, until it is mended. */
  readonly isBroken?: boolean;
};

/** A phone with a real database and real ciphers, on which the app can be opened in several tabs. */
export function createLockedPhone(clock = createFakeClock()) {
  globalThis.indexedDB = new IDBFactory();
  const openDatabase = createDatabase();
  const listeners = new Map<number, Set<(change: NotebookChange) => void>>();

  const neighboursOf = (tab: number): Neighbours => ({
    tell: (change) => {
      for (const [other, hears] of listeners)
        if (other !== tab) for (const hear of hears) hear(change);
    },
    subscribe: (listener) => {
      listeners.get(tab)?.add(listener);
      return () => listeners.get(tab)?.delete(listener);
    },
  });

  /** Opens the app, and waits until its notebook has been read. */
  async function openTab(options: TabOptions = {}) {
    const { withCipher = (one) => one, withStore = (one) => one, isDeaf = false } = options;
    let { isBroken = false } = options;
    const openHere: typeof openDatabase = () =>
      isBroken ? Promise.reject(new Error("broken")) : openDatabase();
    const number = listeners.size;
    listeners.set(number, new Set());
    const neighbours = isDeaf ? createFakeNeighbours() : neighboursOf(number);
    const chance = createFakeChance(`tab-${number}`);
    const page = createFakePageLife();
    const records = createRecordStore(openHere);
    let timesFetched = 0;
    const { lock, guard } = createLock({
      view: createObservable(noLock(true)),
      loadRow: createLockReader(openDatabase),
      fetchKeyHolder: async (view) => {
        timesFetched += 1;
        const store = withStore(createLockStore(openDatabase));
        const cipher = withCipher(createCipher(TEST_ROUNDS));
        return createKeyHolder({ store, cipher, neighbours, page, clock, chance, view });
      },
    });
    const notebook = createNotebook({
      state: createObservable(emptyNotebook),
      store: records,
      guard,
      phoneStorage: createFakePhoneStorage(),
      neighbours,
      clock,
      chance,
      deviceId: () => "phone",
    });
    await notebook.open();
    return {
      lock: { ...lock, ...actsOf(lock) },
      guard,
      notebook,
      page,
      records,
      timesFetched: () => timesFetched,
      mend: () => {
        isBroken = false;
      },
    };
  }

  const rowsOf = async (store: "records" | "lock" | "withdrawn"): Promise<readonly unknown[]> =>
    (await openDatabase()).getAll(store);

  return {
    clock,
    openDatabase,
    openTab,
    rowsOf,
    /** Everything that lies in the database, the bytes as letters, in one text. */
    everything: async () =>
      JSON.stringify(
        await Promise.all([rowsOf("records"), rowsOf("lock"), rowsOf("withdrawn")]),
        (_key, value: unknown) =>
          value instanceof Uint8Array ? Buffer.from(value).toString("latin1") : value,
      ),
    putRow: async (row: unknown) => {
      await (await openDatabase()).put("records", row);
    },
    putLock: async (row: unknown) => {
      await (await openDatabase()).put("lock", row, "pin");
    },
    loadLock: async () => (await openDatabase()).get("lock", "pin"),
  };
}

export type LockedPhone = ReturnType<typeof createLockedPhone>;
export type Tab = Awaited<ReturnType<LockedPhone["openTab"]>>;

/** The kinds of record a tab has in memory, in order of their names. */
export const kindsIn = ({ notebook }: Tab): readonly string[] =>
  notebook
    .get()
    .records.map(({ kind }) => kind)
    .sort();

/** Waits until a tab has this lock, and exactly these kinds in memory. */
export const becomes = (tab: Tab, lock: "none" | "locked" | "open", ...kinds: readonly string[]) =>
  vi.waitFor(() => {
    expect([tab.lock.get().state, tab.notebook.get().status]).toEqual([lock, "ready"]);
    expect(kindsIn(tab)).toEqual([...kinds].sort());
  });
