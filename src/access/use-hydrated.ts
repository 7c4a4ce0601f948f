import { useSyncExternalStore } from "react";

const never = () => () => undefined;

/** False while the page stands as it was written ahead of time: what the address asks for comes right after. */
export const useHydrated = (): boolean =>
  useSyncExternalStore(
    never,
    () => true,
    () => false,
  );
