import { useCallback, useEffect, useState } from "react";

import { useObservable, useServices } from "../../access/services-context";
import type { Studio } from "../../application/studio/studio";

/** The studio, once it is here and has read what is kept; what is being recorded is let go when the page is left. */
export function useStudio(): {
  readonly studio: Studio | null;
  readonly isUnreachable: boolean;
  readonly fetchAgain: () => void;
} {
  const late = useServices().studio;
  const [isUnreachable, setUnreachable] = useState(false);
  const fetch = useCallback(
    () =>
      void late.fetch().then(
        (studio) => {
          setUnreachable(false);
          return studio.open();
        },
        () => setUnreachable(true),
      ),
    [late],
  );
  useEffect(() => {
    fetch();
    return () => late.get()?.leave();
  }, [fetch, late]);
  return { studio: useObservable(late), isUnreachable, fetchAgain: fetch };
}
