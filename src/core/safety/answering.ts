import type { Answer } from "./answers";
import type { SafetyAdvice } from "../notebook/record";
import { adviceOf, type CheckQuestion } from "./daily-check";

/** Answers by the id of what was asked about: of each question, and of each sign that was said to be there. */
export type Answers = Readonly<Record<string, Answer>>;

/** Questions that stand on one screen. */
export type Part = readonly CheckQuestion[];

/** What stands on one screen each: what is asked anew, then her history. Neither is ever empty. */
export const partsOf = (questions: readonly CheckQuestion[]): readonly Part[] =>
  [
    questions.filter(({ asked }) => asked !== "once"),
    questions.filter(({ asked }) => asked === "once"),
  ].filter((part) => part.length > 0);

/** All signs of a screen, in their order. */
export const signsOf = (part: Part): readonly string[] => part.flatMap(({ signs }) => signs);

/**
 * The answers of one screen: "yes" for each sign that is there and for its question.
 *
 * @param rest what holds for every other question
 */
export const answersOf = (
  part: Part,
  present: ReadonlySet<string>,
  rest: "no" | "unsure",
): Answers =>
  Object.fromEntries([
    ...part.map(({ id, signs }): [string, Answer] => [
      id,
      signs.some((sign) => present.has(sign)) ? "yes" : rest,
    ]),
    ...signsOf(part)
      .filter((sign) => present.has(sign))
      .map((sign): [string, Answer] => [sign, "yes"]),
  ]);

/** What those that are there lead to, the gravest first; "clear" where none is there. */
export const adviceOfPresent = (part: Part, present: ReadonlySet<string>): SafetyAdvice =>
  adviceOf(part, answersOf(part, present, "no"));

/** Whether nothing on a screen is left to read. */
export const isRead = (part: Part, read: ReadonlySet<string>): boolean =>
  signsOf(part).every((sign) => read.has(sign));

/**
 * Whether a screen may be left. Never unread, for a danger sign may stand further down; but one that is there already leads to
 * help at once.
 */
export const mayBeLeft = (part: Part, present: ReadonlySet<string>, isAllRead: boolean): boolean =>
  isAllRead || adviceOfPresent(part, present) === "get-help";

/** How long a sign stands in sight before it may pass for read, in ms: faster than anyone reads, slower than a flick of the thumb. */
export const READING_MS = 120;

/** One sign more is read: the first that is in sight and was not read yet. Of many in sight each takes its own time. */
export function readOn(
  part: Part,
  read: ReadonlySet<string>,
  inSight: ReadonlySet<string>,
): ReadonlySet<string> {
  const next = signsOf(part).find((sign) => inSight.has(sign) && !read.has(sign));
  return next === undefined ? read : new Set([...read, next]);
}
