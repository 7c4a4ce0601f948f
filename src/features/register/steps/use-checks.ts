import { useEffect, useState } from "react";

import { useServices } from "../../../access/services-context";
import { checking, type Checks } from "../../../core/register/checks";
import type { RegisterRow } from "../../../core/register/record";

/** What was found of the rows that were looked at last: the list and its pages ask for the same. */
const last = new WeakMap<readonly RegisterRow[], Checks>();

/** All that is to be looked at in the register; null until it is found. The screen answers meanwhile. */
export function useChecks(rows: readonly RegisterRow[]): Checks | null {
  const { clock } = useServices();
  /** Of the rows as they were before, until those of now were looked at. */
  const [found, setFound] = useState<Checks | null>(null);

  useEffect(() => {
    if (last.has(rows)) return undefined;
    const steps = checking(rows, clock.now());
    let timer: ReturnType<typeof setTimeout> | undefined = undefined;
    const look = (): void => {
      const step = steps.next();
      if (step.done === true) {
        last.set(rows, step.value);
        setFound(step.value);
      } else timer = setTimeout(look);
    };
    timer = setTimeout(look);
    return () => clearTimeout(timer);
  }, [rows, clock]);

  return last.get(rows) ?? found;
}
