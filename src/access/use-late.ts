import { useEffect, useState } from "react";

/**
 * What is fetched when it is first asked for, once it is here; null until then, and where it cannot be fetched:
 * on a first visit without a network whoever needs it asks again, and says so.
 */
export function useLate<T extends object>(fetch: () => Promise<T>): T | null {
  const [found, setFound] = useState<T | null>(null);
  useEffect(() => {
    let isShown = true;
    fetch().then(
      (one) => {
        if (isShown) setFound(one);
      },
      () => undefined,
    );
    return () => {
      isShown = false;
    };
  }, [fetch]);
  return found;
}
