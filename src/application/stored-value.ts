import { createObservable, type Observable } from "./observable";
import type { ValueStorage } from "./storage";

/** A value that all tabs of this phone share. */
export type StoredValue<T> = Observable<T> & {
  /** False once a change could not be stored: it then holds only until the app is closed. */
  readonly isKept: Observable<boolean>;
  /** Changes the value as a function of the one that stands by then: another tab may have changed it. */
  readonly change: (change: (now: T) => T) => void;
};

export type StoredValueParts<T> = {
  readonly storage: ValueStorage;
  /** Before anything was read. */
  readonly atStart: T;
  /** What lies there; null where nothing does that counts. */
  readonly read: (stored: unknown) => T | null;
  /** What is to lie there. @param lying what lies there now; undefined where nothing does that counts */
  readonly write: (lying: unknown, now: T, next: T) => unknown;
};

export function createStoredValue<T>(parts: StoredValueParts<T>): StoredValue<T> {
  const { storage, atStart, read, write } = parts;
  const current = createObservable(atStart);
  const isKept = createObservable(true);

  function follow(): void {
    // What could not be stored here is newer than what lies there.
    const found = isKept.get() ? read(storage.load()) : null;
    if (found !== null) current.set(found);
  }

  follow();
  storage.subscribe(follow);

  return {
    get: current.get,
    atStart: current.atStart,
    subscribe: current.subscribe,
    isKept,
    change: (change) => {
      const lying = isKept.get() ? storage.load() : undefined;
      const found = lying === undefined ? null : read(lying);
      const now = found ?? current.get();
      const next = change(now);
      isKept.set(storage.save(write(found === null ? undefined : lying, now, next)).ok);
      current.set(next);
    },
  };
}
