import type { Review } from "../midwife/review";
import type { Statement } from "./statement";
import type { TakenReviews } from "./taken-reviews";

/** What a midwife would have otherwise, or does not know, of what the app says now. */
export type Objection = {
  readonly statement: Statement;
  readonly review: Review;
  readonly by: Pick<TakenReviews, "place" | "role" | "date">;
};

export type Objections = {
  /** In the order of the statements. */
  readonly open: readonly Objection[];
  /** How many others speak of words that were changed since. */
  readonly outlived: number;
};

/** What is left for whoever mends the words. */
export function objectionsIn(
  files: readonly TakenReviews[],
  statements: readonly Statement[],
): Objections {
  const all = files.flatMap((by) =>
    by.reviews.flatMap((review) => (review.verdict === "agrees" ? [] : [{ review, by }])),
  );
  const open = statements.flatMap((statement) =>
    all
      .filter(({ review }) => review.statement === statement.id && review.hash === statement.hash)
      .map(({ review, by }) => ({ statement, review, by })),
  );
  return { open, outlived: all.length - open.length };
}
