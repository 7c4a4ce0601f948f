import * as v from "valibot";

import type { Immutable } from "../immutable";
import { dayBefore } from "./time-form";

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

/** Beside the fields of a draft: the day on which it was typed, on the clock of its place. */
export const TYPED_ON = "typedOn";

/**
 * What of a draft still holds today: a time that was typed on another day would come back as if it were now. One of an
 * app of before this one, which does not say when it was typed, holds as long as its date is no older than yesterday.
 *
 * @param ending names of the fields that end with their day
 */
export function freshDraft(draft: Draft, today: string, ending: readonly string[]): Draft | null {
  const { [TYPED_ON]: typedOn, ...fields } = draft;
  const { date = "", untilDate = "" } = fields;
  const lastDate = date > untilDate ? date : untilDate;
  const isOfToday = typedOn === undefined ? lastDate >= dayBefore(today) : typedOn === today;
  const kept = Object.entries(fields).filter(([name]) => isOfToday || !ending.includes(name));
  return kept.length === 0 ? null : Object.fromEntries(kept);
}

/** Reads stored drafts; what cannot be read is no draft. */
export function readDrafts(value: unknown): DraftsByForm {
  const parsed = v.safeParse(draftsSchema, value);
  return parsed.success ? parsed.output : {};
}
