import { hasCiphers } from "../adapters/browser/has-ciphers";
import type { Clock } from "../application/devices";
import { createLate, type Late } from "../application/late";
import { noLock } from "../application/lock/no-lock";
import { emptyNotebook } from "../application/notebook/state";
import { createObservable, updateOf } from "../application/observable";
import type { Services } from "../application/services";
import { firstCatalogue } from "../core/catalogue/open-volume";
import type { Catalogue } from "../core/catalogue/schema";
import { failure } from "../core/result";
import { nothingTaken } from "../core/midwife/nothing-taken";
import { usualSettings } from "../core/settings/settings";
import type { Stored } from "./later/stored";

export type StoredServices = Pick<
  Services,
  "settings" | "notebook" | "lock" | "drafts" | "catalogue" | "takenPackage"
> & {
  /** All that reads and writes what is stored. */
  readonly stored: Late<Stored>;
};

/** What is stored on this phone. What stands there is told from the start, as usual at first; its code comes later. */
export function createStoredServices(clock: Clock, base: string): StoredServices {
  const settings = createObservable(usualSettings);
  const isKept = createObservable(true);
  const notebook = createObservable(emptyNotebook);
  const lock = createObservable(noLock(hasCiphers()));
  const catalogue = createObservable<Catalogue>(firstCatalogue);
  const standing = createObservable(nothingTaken);
  const stored = createLate(async () => {
    try {
      const { createStored } = await import("./later/stored");
      const kept = { value: settings, isKept };
      return createStored({
        clock,
        base,
        settings: kept,
        notebook,
        lock,
        catalogue,
        takenPackage: standing,
      });
    } catch (error) {
      // Whoever reads the notes is told, and whoever writes tries again.
      updateOf(notebook)({ status: "unavailable" });
      throw error;
    }
  });
  const keeper = createLate(async () => {
    const [{ createBrowserKeeper }, one] = await Promise.all([
      import("./later/taken-package"),
      stored.fetch(),
    ]);
    return createBrowserKeeper({
      value: standing,
      ...one.takenPackage,
      settings: { get: settings.get, change: one.settings.change },
    });
  });
  return {
    stored,
    takenPackage: { ...standing, act: keeper.act, fetch: keeper.fetch },
    settings: {
      ...settings,
      isKept,
      change: (change) =>
        void stored.act(async (one) => one.settings.change(change)).catch(() => isKept.set(false)),
    },
    notebook: { ...notebook, act: (act) => stored.act((one) => act(one.notebook)) },
    lock: {
      ...lock,
      ask: (act) => stored.act((one) => one.lock.ask(act)).catch(() => failure("unavailable")),
    },
    catalogue: { ...catalogue, act: (act) => stored.act((one) => act(one.catalogue)) },
    drafts: {
      get: () => stored.get()?.drafts ?? null,
      act: (act) => stored.act((one) => act(one.drafts)),
    },
  };
}
