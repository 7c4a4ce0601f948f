import { useEffect } from "react";

import { useObservable } from "../../access/services-context";
import { useReviews } from "../../access/use-reviews";
import { createLate } from "../../application/late";
import { hasOwnMarks, ownMark } from "../../content/reviews/own-marks";
import { markOf, newerMark, type Mark } from "../../core/review/marks";

/** What the statements are now: fetched only where a midwife's word lies on this phone. */
const hashes = createLate(async () => (await import("../../content/reviews/hashes")).hashes);

/**
 * Which midwife agrees with a statement as it stands now, by what came with the app or with a package; null for none.
 * Her word on other words than these is no mark.
 */
export function useMarks(): (statement: string) => Mark | null {
  const { places, known } = useKnown();
  return (statement) => newerMark(ownMark(statement), markOf(statement, known[statement], places));
}

const nothing: Readonly<Record<string, string>> = {};

function useKnown() {
  const places = useReviews();
  const known = useObservable(hashes) ?? nothing;
  useEffect(() => {
    // Where they cannot be fetched nothing is called reviewed that may not be.
    if (places.length > 0) hashes.fetch().catch(() => undefined);
  }, [places]);
  return { places, known };
}

/** Whether a midwife agrees with anything of the app as it stands now. */
export function useIsAnyReviewed(): boolean {
  const { places, known } = useKnown();
  const isHeld = places.some(({ reviews }) =>
    reviews.some(({ statement }) => markOf(statement, known[statement], places) !== null),
  );
  return hasOwnMarks || isHeld;
}

/** How many of these statements a midwife agrees with as they stand now. */
export function useReviewedCount(statements: readonly string[]): number {
  const markFor = useMarks();
  return statements.filter((statement) => markFor(statement) !== null).length;
}
