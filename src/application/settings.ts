import { readSettings, usualSettings, type Settings } from "../core/settings/settings";
import { createObservable, type Observable } from "./observable";
import type { SettingsStorage } from "./ports";

export type SettingsService = Observable<Settings> & {
  /** Names of stored fields that could not be read. */
  readonly unreadable: readonly string[];
  /** False when the choice holds only until the app is closed, because the phone could not keep it. */
  readonly change: (change: Partial<Settings>) => boolean;
};

export function createSettings(storage: SettingsStorage): SettingsService {
  const { settings, unreadable } = readSettings(storage.load());
  const current = createObservable(usualSettings);
  current.set(settings);
  return {
    get: current.get,
    atStart: current.atStart,
    subscribe: current.subscribe,
    unreadable,
    change: (change) => {
      const next = { ...current.get(), ...change };
      const saved = storage.save(next);
      current.set(next);
      return saved.ok;
    },
  };
}
