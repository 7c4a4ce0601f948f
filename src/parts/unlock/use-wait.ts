import { useCallback, useSyncExternalStore } from "react";

import { waitLeftMs } from "../../core/lock/waits";
import type { Instant } from "../../core/time/instant";
import { SECOND_MS } from "../../core/time/spans";
import { useServices } from "../../access/services-context";

/** Whole seconds until a PIN is taken again, told anew every second while there are any. */
export function useWait(notBefore: Instant | null): number {
  const { clock } = useServices();
  const subscribe = useCallback(
    (tell: () => void) => (notBefore === null ? () => undefined : clock.every(SECOND_MS, tell)),
    [clock, notBefore],
  );
  return useSyncExternalStore(
    subscribe,
    () => Math.ceil(waitLeftMs({ notBefore }, clock.now()) / SECOND_MS),
    () => 0,
  );
}
