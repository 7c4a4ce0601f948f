import { useSyncExternalStore } from "react";

import { useServices } from "./services-context";

const never = () => () => undefined;

/** Whether this phone can buzz. Pages are written ahead for those that can. */
export function useCanVibrate(): boolean {
  const { vibrator } = useServices();
  return useSyncExternalStore(
    never,
    () => vibrator.canVibrate,
    () => true,
  );
}
