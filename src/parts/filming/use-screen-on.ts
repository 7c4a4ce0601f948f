import { useEffect } from "react";

import { useServices } from "../../access/services-context";

/** Keeps the screen on while this stands on it: a code must not go dark before it was filmed. */
export function useScreenOn(): void {
  const { screenLock } = useServices();
  useEffect(() => {
    screenLock.take();
    return () => screenLock.release();
  }, [screenLock]);
}
