import { GRADES, type Grade } from "../../core/lessons/lesson";
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

function gradeOf(grade: string): Grade {
  const found = GRADES.find((one) => one === grade);
  if (found === undefined) throw new TypeError(`"${grade}" is no grade`);
  return found;
}

/** Everything the app's statements rest on, by id. */
export const sources: ReadonlyMap<string, Source> = new Map(
  file.sources.map(({ id, citation, year, url, grade, what }) => [
    id,
    { id, citation, year, url, grade: gradeOf(grade), what },
  ]),
);

/** What each grade means, and what none of them says. */
export const { gradeMeaning } = file;
