import * as v from "valibot";

import type { Immutable } from "../immutable";

/** A form that is never finished must not grow. */
const MOST_LETTERS = 200;
const MOST_FORMS = 50;

const draftsSchema = v.pipe(
  v.record(v.string(), v.record(v.string(), v.pipe(v.string(), v.maxLength(MOST_LETTERS)))),
  v.check((forms) => Object.keys(forms).length <= MOST_FORMS),
);

/** Drafts by the names of their forms. */
export type DraftsByForm = Immutable<v.InferOutput<typeof draftsSchema>>;
/** What was typed into a form that is not saved yet, by the names of its fields. */
export type Draft = DraftsByForm[string];

/** Reads stored drafts; what cannot be read is no draft. */
export function readDrafts(value: unknown): DraftsByForm {
  const parsed = v.safeParse(draftsSchema, value);
  return parsed.success ? parsed.output : {};
}
