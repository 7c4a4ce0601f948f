import { browserChance } from "../../adapters/browser/clock";
import { createDeviceId } from "../../adapters/browser/local-values";
import { createNeighbours } from "../../adapters/browser/neighbours";
import { browserPhoneStorage } from "../../adapters/browser/phone-storage";
import type { OpenDatabase } from "../../adapters/database/attempt";
import { createDatabase } from "../../adapters/database/database";
import { createLockReader } from "../../adapters/database/lock-row";
import { createRecordStore } from "../../adapters/database/record-store";
import type { Clock } from "../../application/devices";
import { createLock, type Lock } from "../../application/lock/lock";
import type { LockView } from "../../application/lock/ports";
import { createNotebook, type Notebook } from "../../application/notebook/notebook";
import type { NotebookState } from "../../application/notebook/state";
import type { Writable } from "../../application/observable";

export type BrowserNotebookOptions = {
  readonly clock: Clock;
  readonly state: Writable<NotebookState>;
  readonly view: Writable<LockView>;
};

export type BrowserNotebook = {
  readonly notebook: Notebook;
  readonly lock: Lock;
  readonly openDatabase: OpenDatabase;
};

/** What reads and writes the notebook, and the lock before it. */
export function createBrowserNotebook({
  clock,
  state,
  view,
}: BrowserNotebookOptions): BrowserNotebook {
  const openDatabase = createDatabase();
  const neighbours = createNeighbours();
  const chance = browserChance;
  const { lock, guard } = createLock({
    view,
    loadRow: createLockReader(openDatabase),
    fetchKeyHolder: async () => {
      const { createBrowserKeyHolder } = await import("./lock");
      return createBrowserKeyHolder({ openDatabase, neighbours, clock, chance, view });
    },
  });
  const notebook = createNotebook({
    state,
    store: createRecordStore(openDatabase),
    guard,
    phoneStorage: browserPhoneStorage,
    neighbours,
    clock,
    chance,
    deviceId: createDeviceId(chance.newId),
  });
  return { notebook, lock, openDatabase };
}
