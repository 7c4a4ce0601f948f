import { createObservable, type Observable } from "./observable";

/** Something that is fetched when it is first asked for; null until it has come. */
export type Late<T> = Observable<T | null> & {
  /** Fetches it, once. A fetch that fails (first visit, no network) rejects, and is tried again the next time. */
  readonly fetch: () => Promise<T>;
  /** Acts with it: at once when it is here, for a phone lets sound begin only right after the tap. */
  readonly act: <R>(act: (one: T) => Promise<R>) => Promise<R>;
};

export function createLate<T>(load: () => Promise<T>): Late<T> {
  const found = createObservable<T | null>(null);
  let coming: Promise<T> | null = null;
  const fetch = (): Promise<T> => {
    coming ??= load().then(
      (one) => {
        found.set(one);
        return one;
      },
      (error: unknown) => {
        coming = null;
        throw error;
      },
    );
    return coming;
  };
  return {
    get: found.get,
    atStart: found.atStart,
    subscribe: found.subscribe,
    fetch,
    act: (act) => {
      const one = found.get();
      return one === null ? fetch().then(act) : act(one);
    },
  };
}
