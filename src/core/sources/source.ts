import * as v from "valibot";

import type { Immutable } from "../immutable";

/** How good a source is: the kind of text that was read, not the strength of its evidence. Best first. */
export const GRADES = ["A", "B", "C", "GMK"] as const;
export type Grade = (typeof GRADES)[number];

const sourcesSchema = v.array(
  v.object({
    id: v.pipe(v.string(), v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)),
    citation: v.pipe(v.string(), v.nonEmpty()),
    year: v.nullable(v.pipe(v.number(), v.integer())),
    /** Null where it is not on the internet. */
    url: v.nullable(v.pipe(v.string(), v.regex(/^https?:\/\/\S+$/))),
    grade: v.picklist(GRADES),
    what: v.object({ id: v.string(), en: v.string() }),
  }),
);

/** Something that was read, and what it says in one plain sentence. */
export type Source = Immutable<v.InferOutput<typeof sourcesSchema>>[number];

/**
 * Reads the sources.
 *
 * @throws ValiError when the file is no list of sources: what rests on nothing must not be shown
 */
export const parseSources = (file: unknown): readonly Source[] => v.parse(sourcesSchema, file);

/** The worst of the sources' grades: what a statement that rests on all of them may claim. */
export const weakestGrade = (grades: readonly Grade[]): Grade | null =>
  grades.reduce<Grade | null>(
    (weakest, grade) =>
      weakest === null || GRADES.indexOf(grade) > GRADES.indexOf(weakest) ? grade : weakest,
    null,
  );
