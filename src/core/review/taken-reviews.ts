import * as v from "valibot";

import type { Immutable } from "../immutable";
import type { MidwifePackage } from "../midwife/package";
import { NAME_LENGTH, whoSchema } from "../midwife/parts";
import { reviewSchema, type Review } from "../midwife/review";
import { instantMs } from "../time/instant";
import type { Statement } from "./statement";

const takenSchema = v.object({
  ...whoSchema.entries,
  /** When the package was made, "2026-11-24". */
  date: v.pipe(v.string(), v.regex(/^\d{4}-\d{2}-\d{2}$/)),
  reviews: v.array(reviewSchema),
});

/** A midwife's word as the project keeps it: who she is by role and place, and what she said to which words. */
export type TakenReviews = Immutable<v.InferOutput<typeof takenSchema>>;

/**
 * Reads a file of `src/content/reviews`.
 *
 * @throws ValiError when it is none: what nobody has said must not pass for reviewed
 */
export const parseTakenReviews = (file: unknown): TakenReviews => v.parse(takenSchema, file);

/** What of a package the project keeps, and how many reviews speak of what the app does not say. */
export function takeReviews(
  { who, madeAt, reviews }: Pick<MidwifePackage, "who" | "madeAt" | "reviews">,
  statements: readonly Pick<Statement, "id">[],
): { readonly taken: TakenReviews; readonly unknown: number } {
  const known = new Set(statements.map(({ id }) => id));
  const kept = inOrder(newestOfEach(reviews.filter(({ statement }) => known.has(statement))));
  return {
    taken: { place: who.place, role: who.role, date: madeAt.slice(0, 10), reviews: kept },
    unknown: reviews.filter(({ statement }) => !known.has(statement)).length,
  };
}

/** What one midwife said, with what she says now: the newer word to each statement. */
export const joinReviews = (before: TakenReviews, now: TakenReviews): TakenReviews => ({
  ...now,
  reviews: inOrder(newestOfEach([...before.reviews, ...now.reviews])),
});

function newestOfEach(reviews: readonly Review[]): readonly Review[] {
  const last = new Map<string, Review>();
  for (const review of reviews) {
    const other = last.get(review.statement);
    if (other === undefined || instantMs(review.at) >= instantMs(other.at))
      last.set(review.statement, review);
  }
  return [...last.values()];
}

/** By their ids, so that a later file shows what is new in it. */
const inOrder = (reviews: readonly Review[]): readonly Review[] =>
  [...reviews].sort((one, other) => (one.statement < other.statement ? -1 : 1));

const slugOf = (text: string): string =>
  text
    .normalize("NFKD")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .slice(0, NAME_LENGTH)
    .replace(/^-|-$/g, "");

/** Name of the file in `src/content/reviews`: nothing in it but letters of this alphabet, digits and `-`. */
export const reviewsFileName = ({ place, role, date }: TakenReviews, isSecond: boolean): string => {
  const names = [slugOf(place), ...(isSecond ? [slugOf(role)] : [])].filter((name) => name !== "");
  return `${[...(names.length === 0 ? ["tempat"] : names), date].join("-")}.json`;
};
