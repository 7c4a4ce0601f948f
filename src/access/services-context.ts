import { createContext, useContext, useSyncExternalStore } from "react";

import type { Observable } from "../application/observable";
import type { Services } from "../application/services";

export const ServicesContext = createContext<Services | null>(null);

export function useServices(): Services {
  const services = useContext(ServicesContext);
  if (services === null) throw new Error("ServicesContext is not provided");
  return services;
}

/** Reads an observable. A page written ahead of time shows its first value, then the real one. */
export const useObservable = <T>({ subscribe, get, atStart }: Observable<T>): T =>
  useSyncExternalStore(subscribe, get, atStart);

/** Reads one plain value of an observable, and renders again only when that value changes. */
export const useSelected = <T, S extends string | number | boolean | null>(
  { subscribe, get, atStart }: Observable<T>,
  select: (value: T) => S,
): S =>
  useSyncExternalStore(
    subscribe,
    () => select(get()),
    () => select(atStart()),
  );

/** Whether the mother's notes are behind their PIN now. */
export const useIsLocked = (): boolean =>
  useSelected(useServices().lock, ({ state }) => state === "locked");

export const useSettings = () => useObservable(useServices().settings);
