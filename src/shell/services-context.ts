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

export const useSettings = () => useObservable(useServices().settings);
