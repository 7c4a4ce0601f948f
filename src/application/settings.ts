import { readSettings, usualSettings, type Settings } from "../core/settings/settings";
import { isStored, storedWith } from "../core/settings/stored";
import type { Observable } from "./observable";
import type { ValueStorage } from "./storage";
import { createStoredValue } from "./stored-value";

/** Settings that become others, as a function of those that stand by then: another tab may have changed them. */
export type SettingsChange = (now: Settings) => Partial<Settings>;

export type SettingsService = Observable<Settings> & {
  /** False once a choice could not be kept: it then holds only until the app is closed. */
  readonly isKept: Observable<boolean>;
  /** Names of stored fields that could not be read. */
  readonly unreadable: readonly string[];
  readonly change: (change: SettingsChange) => void;
};

export function createSettings(storage: ValueStorage): SettingsService {
  const { unreadable } = readSettings(storage.load());
  const { change, ...value } = createStoredValue<Settings>({
    storage,
    atStart: usualSettings,
    read: (stored) => (isStored(stored) ? readSettings(stored).settings : null),
    write: storedWith,
  });
  return {
    ...value,
    unreadable,
    change: (next) => change((now) => ({ ...now, ...next(now) })),
  };
}
