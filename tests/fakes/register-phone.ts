import { IDBFactory } from "fake-indexeddb";
import "fake-indexeddb/auto";

import { createCipher } from "../../src/adapters/browser/cipher";
import { createLockReader } from "../../src/adapters/database/lock-row";
import { createLockStore } from "../../src/adapters/database/lock-store";
import { createRecordStore } from "../../src/adapters/database/record-store";
import { openRegister } from "../../src/adapters/database/register";
import { createKeyHolder } from "../../src/application/lock/key-holder";
import { createLock } from "../../src/application/lock/lock";
import { noLock } from "../../src/application/lock/no-lock";
import type { Neighbours, NotebookChange } from "../../src/application/notebook/ports";
import { createObservable } from "../../src/application/observable";
import { createDesk } from "../../src/application/register/desk";
import type { HandOverReader, RegisterStore } from "../../src/application/register/ports";
import { createRegister } from "../../src/application/register/register";
import { createTabulate } from "../../src/application/register/tabulating";
import { createWriteOut } from "../../src/application/register/writing-out";
import type { Instant } from "../../src/core/time/instant";
import { createFakeClock } from "./fake-clock";
import { createFakeChance, createFakePageLife } from "./fake-devices";
import { createFakeFileSaver } from "./fake-files";
import { createFakeFileWriter, createFakeReader, createFakeTabulator } from "./register-work";

/** Few enough for a test, and the same ciphers. */
const TEST_ROUNDS = 1_000;

export const PIN = "482913";

/** After all that is noted of the participants of the tests. */
const LATER: Instant = "2026-12-10T09:00:00.000+07:00";

export type RegisterTabOptions = {
  /** What is done to its store, to hold it up or to break it. */
  readonly withStore?: (store: RegisterStore) => RegisterStore;
  readonly openReader?: () => HandOverReader;
};

/** A midwife's phone with a real database and real ciphers, on which the register can be opened in several tabs. */
export function createRegisterPhone(clock = createFakeClock(LATER)) {
  globalThis.indexedDB = new IDBFactory();
  const openDatabase = openRegister(() => undefined);
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

  /** Opens the register in a tab. */
  function openTab({
    withStore = (one) => one,
    openReader = createFakeReader,
  }: RegisterTabOptions = {}) {
    const number = listeners.size;
    listeners.set(number, new Set());
    const neighbours = neighboursOf(number);
    const chance = createFakeChance(`tab-${number}`);
    const page = createFakePageLife();
    const saver = createFakeFileSaver();
    const { lock, guard } = createLock({
      view: createObservable(noLock(true)),
      loadRow: createLockReader(openDatabase),
      fetchKeyHolder: async (view) => {
        const store = createLockStore(openDatabase);
        const cipher = createCipher(TEST_ROUNDS);
        return createKeyHolder({ store, cipher, neighbours, page, clock, chance, view });
      },
    });
    const records = createRecordStore(openDatabase);
    const register = createRegister({
      store: withStore(records),
      guard,
      breath: async () => undefined,
      neighbours,
      clock,
      chance,
      deviceId: () => `tab-${number}`,
    });
    const tabulate = createTabulate({
      openTabulator: createFakeTabulator,
      breath: async () => undefined,
    });
    const desk = createDesk({
      register,
      lock,
      store: records,
      saver,
      tabulate,
      writeOut: createWriteOut({
        openFileWriter: createFakeFileWriter,
        tabulate,
        breath: async () => undefined,
        clock,
        machine: () => `tab-${number}`,
        appVersion: "test",
      }),
      clock,
      chance,
      openReader,
      appVersion: "test",
    });
    return { ...desk, saver, page };
  }

  return {
    clock,
    openTab,
    /** A tab with a register that is open: its PIN was set, or given. */
    openWithPin: async (options: RegisterTabOptions = {}) => {
      const tab = openTab(options);
      await tab.register.look();
      await tab.lock.ask((pin) =>
        tab.lock.get().state === "none" ? pin.setPin(PIN) : pin.unlock(PIN),
      );
      await tab.register.look();
      return tab;
    },
    /** Everything that lies in the database, the bytes as letters, in one text. */
    everything: async () => {
      const database = await openDatabase();
      const rows = await Promise.all([
        database.getAll("records"),
        database.getAll("lock"),
        database.getAll("withdrawn"),
      ]);
      return JSON.stringify(rows, (_key, value: unknown) =>
        value instanceof Uint8Array ? Buffer.from(value).toString("latin1") : value,
      );
    },
    putRow: async (row: unknown) => {
      await (await openDatabase()).put("records", row);
    },
  };
}
