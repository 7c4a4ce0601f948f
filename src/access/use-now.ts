import { useEffect, useState } from "react";

import type { Instant } from "../core/time/instant";
import { MINUTE_MS } from "../core/time/spans";
import { useServices } from "./services-context";

/** Now, told anew every minute and when the page is looked at again: ages must not stand still. */
export function useNow(): Instant {
  const { clock } = useServices();
  const [now, setNow] = useState(clock.now);
  useEffect(() => {
    const tell = (): void => setNow(clock.now());
    const stop = clock.every(MINUTE_MS, tell);
    document.addEventListener("visibilitychange", tell);
    return () => {
      stop();
      document.removeEventListener("visibilitychange", tell);
    };
  }, [clock]);
  return now;
}
