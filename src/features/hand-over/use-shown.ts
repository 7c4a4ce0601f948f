import { useEffect, useState } from "react";

import type { ShowFault, Shown } from "../../application/hand-over/hand-over";
import { useObservable, useServices } from "../../access/services-context";

export type Showing = {
  readonly shown: Shown | null;
  readonly fault: ShowFault | "not-fetched" | null;
};

/** The notes as they stand when they are first shown; made anew where they could not be read yet. */
export function useShown(): Showing {
  const { handOver, notebook } = useServices();
  const { status } = useObservable(notebook);
  const [showing, setShowing] = useState<Showing>({ shown: null, fault: null });
  const isLoading = status === "loading";

  useEffect(() => {
    if (isLoading) return undefined;
    let isWanted = true;
    handOver
      .act((one) => one.show())
      .then((made) => {
        if (!isWanted) return;
        setShowing(
          made.ok ? { shown: made.value, fault: null } : { shown: null, fault: made.reason },
        );
      })
      .catch(() => setShowing({ shown: null, fault: "not-fetched" }));
    return () => {
      isWanted = false;
    };
  }, [handOver, isLoading]);
  return showing;
}
