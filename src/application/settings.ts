import { readSettings } from "../core/settings/read-settings";
import type { Settings } from "../core/settings/schema";
import { isStored, storedWith } from "../core/settings/stored";
import type { Writable } from "./observable";
import type { ValueStorage } from "./storage";
import { createStoredValue } from "./stored-value";

/** Settings that become others, as a function of those that stand by then: another tab may have changed them. */
export type SettingsChange = (now: Settings) => Partial<Settings>;

export type SettingsWriter = {
  /** Names of stored fields that could not be read. */
  readonly unreadable: readonly string[];
  readonly change: (change: SettingsChange) => void;
};

export type SettingsParts = {
  readonly storage: ValueStorage;
  readonly value: Writable<Settings>;
  readonly isKept: Writable<boolean>;
};

/** Reads the settings that were stored, and changes them. */
export function createSettings(parts: SettingsParts): SettingsWriter {
  const { unreadable } = readSettings(parts.storage.load());
  const change = createStoredValue<Settings>({
    ...parts,
    read: (stored) => (isStored(stored) ? readSettings(stored).settings : null),
    write: storedWith,
  });
  return { unreadable, change: (next) => change((now) => ({ ...now, ...next(now) })) };
}
