import type { Stop } from "./devices";

/** A value that tells its listeners when it changes; made for `useSyncExternalStore`. */
export type Observable<T> = {
  readonly get: () => T;
  /** The value before anything was read or done: what a page written ahead of time shows. */
  readonly atStart: () => T;
  readonly subscribe: (listener: () => void) => Stop;
};

export type Writable<T> = Observable<T> & { readonly set: (value: T) => void };

export function createObservable<T>(initial: T): Writable<T> {
  let value = initial;
  const listeners = new Set<() => void>();
  return {
    get: () => value,
    atStart: () => initial,
    set: (next) => {
      if (Object.is(next, value)) return;
      value = next;
      for (const listener of listeners) listener();
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => {
        listeners.delete(listener);
      };
    },
  };
}

/** Changes some fields of what is observed; where all of them stay as they are, nobody is told. */
export const updateOf =
  <T extends object>(state: Writable<T>) =>
  (change: Partial<T>): void => {
    const now = state.get();
    const isNew = Object.entries(change).some(([name, value]) => Reflect.get(now, name) !== value);
    if (isNew) state.set({ ...now, ...change });
  };
