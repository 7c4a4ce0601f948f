import { startTransition, useCallback, useEffect, useRef, useState } from "react";

import type { RegisterDesk } from "../../../application/register/desk";
import type { RegisterRow } from "../../../core/register/record";
import type { StudyResults } from "../../../core/register/results";

/** "unable": what works the tables has not come over the network. */
export type ResultsLook =
  | { readonly status: "counting" | "unable" }
  | { readonly status: "ready"; readonly results: StudyResults };

/** The study's tables of these rows. While others are worked, those of before stay. */
export function useStudyResults(
  { tabulate }: Pick<RegisterDesk, "tabulate">,
  rows: readonly RegisterRow[],
) {
  const [look, setLook] = useState<ResultsLook>({ status: "counting" });
  /** Only the answer to what was asked last is shown. */
  const turn = useRef(0);

  const ask = useCallback(() => {
    turn.current += 1;
    const mine = turn.current;
    const tell = (results: StudyResults | null): void => {
      if (mine !== turn.current) return;
      // A page of many tables is drawn in pieces: a tap between them does not wait.
      startTransition(() =>
        setLook(results === null ? { status: "unable" } : { status: "ready", results }),
      );
    };
    tabulate(rows).then(tell, () => tell(null));
  }, [tabulate, rows]);

  useEffect(ask, [ask]);

  return {
    look,
    again: () => {
      setLook({ status: "counting" });
      ask();
    },
  };
}
