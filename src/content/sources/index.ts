import type { Grade } from "../../core/lessons/lesson";
import file from "./sources.json";

/** Something that was read, and what it says in one plain sentence. */
export type Source = {
  readonly id: string;
  readonly citation: string;
  readonly year: number | null;
  /** Null where it is not on the internet. */
  readonly url: string | null;
  readonly grade: Grade;
  readonly what: { readonly id: string; readonly en: string };
};

const isGrade = (grade: string): grade is Grade => ["A", "B", "C", "GMK"].includes(grade);

/** Everything the app's statements rest on, by id. */
export const sources: ReadonlyMap<string, Source> = new Map(
  file.sources.flatMap(({ id, citation, year, url, grade, what }) =>
    isGrade(grade) ? [[id, { id, citation, year, url, grade, what }]] : [],
  ),
);

/** What each grade means, and what none of them says. */
export const { gradeMeaning } = file;
