import * as v from "valibot";

import type { Immutable } from "../immutable";
import { instantSchema } from "../time/schemas";

export const VERDICTS = ["agrees", "changes", "unsure"] as const;
/** "changes": it should say something else, see `says`. "unsure": she does not know. */
export type Verdict = (typeof VERDICTS)[number];

/** What her words to one statement may have, in characters. */
export const NOTE_LENGTH = 500;

const words = v.nullable(v.pipe(v.string(), v.maxLength(NOTE_LENGTH)));

export const reviewSchema = v.object({
  /** Which statement: where it stands, a slash, and its id there ("lesson/learn-massage/warm-oil", "line/take-oil"). */
  statement: v.pipe(v.string(), v.regex(/^[a-z]+(?:\/[A-Za-z0-9_-]{1,64}){1,3}$/)),
  /** Of the very words and picture that she saw: the first 32 hexadecimal digits of their SHA-256. */
  hash: v.pipe(v.string(), v.regex(/^[0-9a-f]{32}$/)),
  verdict: v.picklist(VERDICTS),
  says: words,
  note: words,
  at: instantSchema,
});

/** A midwife's word on one statement of the app. */
export type Review = Immutable<v.InferOutput<typeof reviewSchema>>;

/** Reads a review that was kept; null for what is none. */
export function readReview(row: unknown): Review | null {
  const parsed = v.safeParse(reviewSchema, row);
  return parsed.success ? parsed.output : null;
}
