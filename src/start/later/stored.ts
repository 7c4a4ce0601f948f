import { browserChance } from "../../adapters/browser/clock";
import {
  catalogueStorage,
  createDeviceId,
  draftStorageOf,
  forgetNotebook,
  markBirth,
  packageStorage,
  settingsStorage,
} from "../../adapters/browser/local-values";
import { createNeighbours } from "../../adapters/browser/neighbours";
import { browserPhoneStorage } from "../../adapters/browser/phone-storage";
import type { OpenDatabase } from "../../adapters/database/attempt";
import { createDatabase } from "../../adapters/database/database";
import { createNotebookPlaces, databaseNameOf } from "../../adapters/database/notebook-places";
import { createLockReader } from "../../adapters/database/lock-row";
import { createRecordStore } from "../../adapters/database/record-store";
import { createRestart } from "../../adapters/browser/restart";
import { browserSessionGate } from "../../adapters/browser/session-gate";
import { createCatalogue, type CatalogueWriter } from "../../application/catalogue/catalogue";
import type { Clock } from "../../application/devices";
import { createLock, type Lock } from "../../application/lock/lock";
import type { LockView } from "../../application/lock/ports";
import { createDrafts, type Drafts } from "../../application/notebook/drafts";
import { createNotebook, type Notebook } from "../../application/notebook/notebook";
import { isBlank, type NotebookState } from "../../application/notebook/state";
import type { Writable } from "../../application/observable";
import { createStanding, type StandingWriter } from "../../application/taken-package/standing";
import { readCatalogue } from "../../core/catalogue/read-catalogue";
import type { Catalogue } from "../../core/catalogue/schema";
import type { Standing } from "../../core/midwife/taken";
import { birthOf } from "../../core/notebook/birth";
import {
  createSettings,
  type SettingsParts,
  type SettingsWriter,
} from "../../application/settings";

export type StoredOptions = {
  readonly clock: Clock;
  readonly settings: Omit<SettingsParts, "storage">;
  readonly notebook: Writable<NotebookState>;
  readonly lock: Writable<LockView>;
  readonly catalogue: Writable<Catalogue>;
  readonly takenPackage: Writable<Standing>;
  readonly base: string;
};

/** All that reads and writes what is stored on this phone, by its schemas. */
export type Stored = {
  readonly settings: SettingsWriter;
  readonly notebook: Notebook;
  readonly lock: Lock;
  readonly drafts: Drafts;
  readonly catalogue: CatalogueWriter;
  readonly takenPackage: StandingWriter;
  /** Id of the notebook that all of this is bound to. */
  readonly here: string;
  readonly openDatabase: OpenDatabase;
};

export function createStored(options: StoredOptions): Stored {
  const { clock, lock: view } = options;
  const here = readCatalogue(catalogueStorage.load()).open;
  const openDatabase = createDatabase(() => void notebook.look(), databaseNameOf(here));
  const neighbours = createNeighbours(here);
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
  const drafts = createDrafts(draftStorageOf(here), () => lock.get().state !== "none");
  lock.subscribe(drafts.conceal);
  const catalogue = createCatalogue({
    storage: catalogueStorage,
    value: options.catalogue,
    places: createNotebookPlaces(forgetNotebook),
    clock,
    chance,
    isMassageOn: browserSessionGate.isBusy,
    contents: () => ({
      hasUnsaved: options.notebook.get().hasUnsaved,
      isBlank: isBlank(options.notebook.get()) && lock.get().state === "none",
    }),
    restart: createRestart(options.base),
  });
  const settings = createSettings({ ...options.settings, storage: settingsStorage });
  const takenPackage = createStanding(packageStorage, options.takenPackage);
  return { settings, notebook, lock, drafts, catalogue, takenPackage, here, openDatabase };
}
