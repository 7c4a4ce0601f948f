import { browserChance } from "../../adapters/browser/clock";
import { createDeviceId, draftStorage, markBirth } from "../../adapters/browser/local-values";
import { createNeighbours } from "../../adapters/browser/neighbours";
import { browserPhoneStorage } from "../../adapters/browser/phone-storage";
import type { OpenDatabase } from "../../adapters/database/attempt";
import { createDatabase } from "../../adapters/database/database";
import { createLockReader } from "../../adapters/database/lock-row";
import { createRecordStore } from "../../adapters/database/record-store";
import type { Clock } from "../../application/devices";
import { createLock, type Lock } from "../../application/lock/lock";
import type { LockView } from "../../application/lock/ports";
import { createDrafts, type Drafts } from "../../application/notebook/drafts";
import { createNotebook, type Notebook } from "../../application/notebook/notebook";
import type { NotebookState } from "../../application/notebook/state";
import type { Writable } from "../../application/observable";
import { birthOf } from "../../core/notebook/birth";
import {
  createSettings,
  type SettingsParts,
  type SettingsWriter,
} from "../../application/settings";

export type StoredOptions = {
  readonly clock: Clock;
  readonly settings: SettingsParts;
  readonly notebook: Writable<NotebookState>;
  readonly lock: Writable<LockView>;
};

/** All that reads and writes what is stored on this phone, by its schemas. */
export type Stored = {
  readonly settings: SettingsWriter;
  readonly notebook: Notebook;
  readonly lock: Lock;
  readonly drafts: Drafts;
  readonly openDatabase: OpenDatabase;
};

export function createStored(options: StoredOptions): Stored {
  const { clock, lock: view } = options;
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
    state: options.notebook,
    store: createRecordStore(openDatabase),
    guard,
    phoneStorage: browserPhoneStorage,
    neighbours,
    clock,
    chance,
    deviceId: createDeviceId(chance.newId),
  });
  options.notebook.subscribe(() => {
    const { status, records } = options.notebook.get();
    if (status === "ready") markBirth(birthOf(records) !== null);
  });
  const drafts = createDrafts(draftStorage, () => lock.get().state !== "none");
  lock.subscribe(drafts.conceal);
  return { settings: createSettings(options.settings), notebook, lock, drafts, openDatabase };
}
