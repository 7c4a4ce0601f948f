import type { Review, Verdict } from "../midwife/review";
import type { Statement } from "./statement";

/** How a statement stands with its reviewer. "changed": its words or picture are others than she saw. */
export type Standing = Verdict | "open" | "changed";

type Reviewed = Pick<Statement, "id" | "hash">;
export type ReviewsByStatement = ReadonlyMap<string, Review>;

export function standingOf({ id, hash }: Reviewed, reviews: ReviewsByStatement): Standing {
  const review = reviews.get(id);
  if (review === undefined) return "open";
  return review.hash === hash ? review.verdict : "changed";
}

export const FILTERS = ["all", "open", "objected"] as const;
/** "open": without an answer that holds. "objected": should be changed, or is not known. */
export type Filter = (typeof FILTERS)[number];

const passes = (filter: Filter, standing: Standing): boolean => {
  switch (filter) {
    case "all":
      return true;
    case "open":
      return standing === "open" || standing === "changed";
    case "objected":
      return standing === "changes" || standing === "unsure";
  }
};

/** The statements that a filter lets through, in their order. */
export const filtered = <T extends Reviewed>(
  statements: readonly T[],
  reviews: ReviewsByStatement,
  filter: Filter,
): readonly T[] => statements.filter((one) => passes(filter, standingOf(one, reviews)));

/** How many of them have an answer that holds. */
export const answeredIn = (statements: readonly Reviewed[], reviews: ReviewsByStatement): number =>
  statements.length - filtered(statements, reviews, "open").length;

/**
 * Where a reviewer goes on from a statement.
 *
 * @param from id of where she is; null at the beginning
 * @param step 1 to the next that passes, -1 to the one before
 * @returns null where there is none
 */
export function stepFrom<T extends Reviewed>(
  statements: readonly T[],
  from: string | null,
  step: 1 | -1,
  isWanted: (one: T) => boolean,
): T | null {
  const at = statements.findIndex(({ id }) => id === from);
  if (step === 1) return statements.slice(at + 1).find(isWanted) ?? null;
  const before = statements.slice(0, Math.max(at, 0));
  return before.reduce<T | null>((last, one) => (isWanted(one) ? one : last), null);
}
