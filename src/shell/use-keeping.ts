import { useEffect, useState } from "react";

import type { Keeping } from "../application/keeping";
import { useServices } from "./services-context";

/** Copies and reminders, once they are here; null until then, and where they cannot be fetched. */
export function useKeeping(): Keeping | null {
  const { keeping } = useServices();
  const [found, setFound] = useState<Keeping | null>(null);
  useEffect(() => {
    let isShown = true;
    keeping().then(
      (one) => {
        if (isShown) setFound(one);
      },
      // First visit, no network: whoever needs it asks again, and says so.
      () => undefined,
    );
    return () => {
      isShown = false;
    };
  }, [keeping]);
  return found;
}
