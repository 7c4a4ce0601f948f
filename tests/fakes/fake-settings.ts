import { createObservable } from "../../src/application/observable";
import { createSettings } from "../../src/application/settings";
import type { ValueStorage } from "../../src/application/storage";
import { usualSettings } from "../../src/core/settings/settings";

/** The settings of a phone, read and ready to be changed. */
export function createFakeSettings(storage: ValueStorage) {
  const value = createObservable(usualSettings);
  const isKept = createObservable(true);
  return { ...value, isKept, ...createSettings({ storage, value, isKept }) };
}
