import type { Lesson } from "../lessons/lesson";
import type { Sign } from "../safety/signs";
import { weakestGrade, type Grade } from "../sources/source";
import type { VisitRule } from "../visits/calendar";
import { lessonStatements } from "./lesson-statements";
import { SECTIONS, type StatementContent } from "./statement";
import { sectionOfSign, signStatement } from "./statement-ids";
import { textAt, type Words } from "./words";

/** All that the app says which is true or not, as its files hold it. */
export type Taught = {
  readonly lessons: readonly Lesson[];
  readonly visits: readonly VisitRule[];
  readonly signs: readonly Sign[];
  /** The drawing of a sign below `public/art/`, without its ending. */
  readonly drawingOf: (sign: string) => string | null;
  /** The voice of the session; what it reads aloud in the lessons are words of their cards. */
  readonly lines: readonly (Resting & { readonly id: string; readonly text: string })[];
  /** Sentences of other pages, by the places of their words: "notebook:notYet.baby". */
  readonly sentences: readonly (Resting & { readonly place: string })[];
  readonly gradeOf: (source: string) => Grade | null;
  readonly words: Words;
};

type Resting = { readonly sources: readonly string[] };

type Ungraded = Omit<StatementContent, "grade">;

function signStatements({ signs, drawingOf, words }: Taught): readonly Ungraded[] {
  return signs.map((sign) => {
    const file = drawingOf(sign.id);
    return {
      id: signStatement(sign),
      section: sectionOfSign(sign.act),
      within: null,
      phrases: [
        { kind: "title", text: textAt(words, `signs:${sign.who}.${sign.id}`) },
        { kind: "act", text: textAt(words, `signs:acts.${sign.act}`) },
      ],
      picture: file === null ? null : { file },
      sources: sign.sources,
    };
  });
}

const lineStatements = ({ lines }: Taught): readonly Ungraded[] =>
  lines.map(({ id, text, sources }) => ({
    id: `line/${id}`,
    section: "line",
    within: null,
    phrases: [{ kind: "title", text }],
    picture: null,
    sources,
  }));

/** A place of words as a part of an id, in which no points or colons may stand. */
const idOfPlace = (place: string): string => place.replace(":", "/").replaceAll(".", "_");

const sentenceStatements = ({ sentences, words }: Taught): readonly Ungraded[] =>
  sentences.map(({ place, sources }) => ({
    id: `advice/${idOfPlace(place)}`,
    section: "advice",
    within: null,
    phrases: [{ kind: "title", text: textAt(words, place) }],
    picture: null,
    sources,
  }));

/**
 * Every statement of the app, in the order in which a midwife reviews them: the danger signs first.
 *
 * @throws RangeError where one has no words
 */
export function statementsOf(taught: Taught): readonly StatementContent[] {
  const { lessons, words, visits, gradeOf } = taught;
  const all = [
    ...signStatements(taught),
    ...lessons.flatMap((lesson) => lessonStatements(lesson, words, visits)),
    ...lineStatements(taught),
    ...sentenceStatements(taught),
  ];
  const graded = (one: Ungraded): StatementContent => ({
    ...one,
    grade: weakestGrade(one.sources.flatMap((id) => gradeOf(id) ?? [])),
  });
  return SECTIONS.flatMap((section) => all.filter((one) => one.section === section).map(graded));
}
