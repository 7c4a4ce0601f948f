import type { Writable } from "./observable";
import type { ValueStorage } from "./storage";

/** Changes the value as a function of the one that stands by then: another tab may have changed it. */
export type StoredChange<T> = (change: (now: T) => T) => void;

export type StoredValueParts<T> = {
  readonly storage: ValueStorage;
  /** The value, for all to read; nothing else writes it. */
  readonly value: Writable<T>;
  /** False once a change could not be stored: it then holds only until the app is closed. */
  readonly isKept: Writable<boolean>;
  /** What lies there; null where nothing does that counts. */
  readonly read: (stored: unknown) => T | null;
  /** What is to lie there. @param lying what lies there now; undefined where nothing does that counts */
  readonly write: (lying: unknown, now: T, next: T) => unknown;
};

/** A value that all tabs of this phone share: it is read now, and followed. */
export function createStoredValue<T>(parts: StoredValueParts<T>): StoredChange<T> {
  const { storage, value, isKept, read, write } = parts;

  function follow(): void {
    // What could not be stored here is newer than what lies there.
    const found = isKept.get() ? read(storage.load()) : null;
    if (found !== null) value.set(found);
  }

  follow();
  storage.subscribe(follow);

  return (change) => {
    const lying = isKept.get() ? storage.load() : undefined;
    const found = lying === undefined ? null : read(lying);
    const now = found ?? value.get();
    const next = change(now);
    isKept.set(storage.save(write(found === null ? undefined : lying, now, next)).ok);
    value.set(next);
  };
}
