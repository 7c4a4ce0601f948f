import * as v from "valibot";

import type { Immutable } from "../immutable";
import { instantSchema } from "../time/schemas";
import { whoSchema } from "./parts";
import { reviewSchema } from "./review";
import { isSamePackage, type TakenPackage } from "./taken";

const keptReviewsSchema = v.object({
  madeAt: instantSchema,
  who: whoSchema,
  reviews: v.array(reviewSchema),
});

/** A midwife's word as it lies on a family's phone, with the package that it came in. */
export type KeptReviews = Immutable<v.InferOutput<typeof keptReviewsSchema>>;

/** Reads it; null where nothing lies there that belongs to the package that was taken. */
export function readKeptReviews(stored: unknown, taken: TakenPackage): KeptReviews | null {
  const parsed = v.safeParse(keptReviewsSchema, stored);
  return parsed.success && isSamePackage(parsed.output, taken) ? parsed.output : null;
}
