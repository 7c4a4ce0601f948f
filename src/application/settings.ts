import { readSettings, usualSettings, type Settings } from "../core/settings/settings";
import { createObservable, type Observable } from "./observable";
import type { SettingsStorage } from "./ports";

export type SettingsService = Observable<Settings> & {
  /** False once a choice could not be kept: it then holds only until the app is closed. */
  readonly isKept: Observable<boolean>;
  /** Names of stored fields that could not be read. */
  readonly unreadable: readonly string[];
  readonly change: (change: Partial<Settings>) => void;
};

export function createSettings(storage: SettingsStorage): SettingsService {
  const { settings, unreadable } = readSettings(storage.load());
  const current = createObservable(usualSettings);
  current.set(settings);
  const isKept = createObservable(true);
  return {
    get: current.get,
    atStart: current.atStart,
    subscribe: current.subscribe,
    unreadable,
    isKept,
    change: (change) => {
      const next = { ...current.get(), ...change };
      isKept.set(storage.save(next).ok);
      current.set(next);
    },
  };
}
