import { readSettings, usualSettings, type Settings } from "../core/settings/settings";
import { createObservable, type Observable } from "./observable";
import type { ValueStorage } from "./storage";

export type SettingsService = Observable<Settings> & {
  /** False once a choice could not be kept: it then holds only until the app is closed. */
  readonly isKept: Observable<boolean>;
  /** Names of stored fields that could not be read. */
  readonly unreadable: readonly string[];
  /** Changes some settings; a function is given those of today, which another tab may have changed. */
  readonly change: (change: Partial<Settings> | ((now: Settings) => Partial<Settings>)) => void;
};

export function createSettings(storage: ValueStorage): SettingsService {
  const { settings, unreadable } = readSettings(storage.load());
  const current = createObservable(usualSettings);
  current.set(settings);
  const isKept = createObservable(true);
  /** Another tab may have changed something since: its choices stand, but for the one that is changed here. */
  function latest(): Settings {
    const stored = storage.load();
    if (!isKept.get() || stored === undefined || stored === null) return current.get();
    const reading = readSettings(stored);
    return reading.unreadable.length === 0 ? reading.settings : current.get();
  }

  return {
    get: current.get,
    atStart: current.atStart,
    subscribe: current.subscribe,
    unreadable,
    isKept,
    change: (change) => {
      const now = latest();
      const next = { ...now, ...(typeof change === "function" ? change(now) : change) };
      isKept.set(storage.save(next).ok);
      current.set(next);
    },
  };
}
