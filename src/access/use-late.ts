import { useEffect } from "react";

import type { Late } from "../application/late";
import { useObservable } from "./services-context";

/**
 * What is fetched when it is first asked for, once it is here; null until then, and where it cannot be fetched:
 * on a first visit without a network whoever needs it asks again, and says so.
 */
export function useLate<T>(late: Late<T>): T | null {
  useEffect(() => {
    late.fetch().catch(() => undefined);
  }, [late]);
  return useObservable(late);
}
