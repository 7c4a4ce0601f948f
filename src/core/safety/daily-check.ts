import * as v from "valibot";

import type { Immutable } from "../immutable";
import type { SafetyAdvice, SafetyCheckRecord } from "../notebook/record";
import { ADVICES, type Answer } from "./answers";
import { elapsedMs, localDate, type Instant } from "../time/instant";

export type { Answer } from "./answers";

const [, ...WARNINGS] = ADVICES;

const questionSchema = v.object({
  id: v.string(),
  /** "once": about her health and the birth, asked before the first massage of all. */
  asked: v.picklist(["daily", "once"]),
  ifYes: v.picklist(WARNINGS),
  signs: v.pipe(v.array(v.string()), v.minLength(1)),
});

/** One screen of the check: a few signs under one question, and what a "yes" leads to. */
export type CheckQuestion = Immutable<v.InferOutput<typeof questionSchema>>;

const questionsSchema = v.pipe(v.array(questionSchema), v.minLength(1));

/**
 * Reads the questions of the check.
 *
 * @throws ValiError when the file is not a list of questions: a check that cannot be asked must not pass for one
 */
export const parseQuestions = (file: unknown): readonly CheckQuestion[] =>
  v.parse(questionsSchema, file);

/** Advice from the answers given so far, the gravest first. Not knowing is a reason to ask the midwife, never to go on. */
export function adviceOf(
  questions: readonly CheckQuestion[],
  answers: Readonly<Record<string, Answer>>,
): SafetyAdvice {
  const said = questions.map((question) => ({ question, answer: answers[question.id] }));
  for (const gravest of ["get-help", "not-in-pregnancy"] as const)
    if (said.some(({ question, answer }) => answer === "yes" && question.ifYes === gravest))
      return gravest;
  return said.some(({ answer }) => answer === "yes" || answer === "unsure")
    ? "ask-midwife"
    : "clear";
}

/** A massage at 00:30 after a check at 23:50 is still the same evening, in ms. */
const SAME_EVENING_MS = 4 * 3_600_000;

/** The newest check of this local date or this evening. */
function newestCheck(
  checks: readonly SafetyCheckRecord[],
  now: Instant,
): SafetyCheckRecord | undefined {
  const recent = checks
    .filter((check) => check.deletedAt === null)
    .filter((check) => {
      const ageMs = elapsedMs(check.at, now);
      return ageMs >= 0 && (localDate(check.at) === localDate(now) || ageMs <= SAME_EVENING_MS);
    })
    .sort((a, b) => elapsedMs(a.at, b.at));
  return recent[0];
}

/** The check that lets a massage begin now: the newest of the day, clear or with the midwife's yes. */
export function validCheck(
  checks: readonly SafetyCheckRecord[],
  now: Instant,
): SafetyCheckRecord | null {
  const newest = newestCheck(checks, now);
  return newest !== undefined && isGo(newest) ? newest : null;
}

/** A danger sign was named in the newest check of the day. */
export const isDangerFresh = (checks: readonly SafetyCheckRecord[], now: Instant): boolean =>
  newestCheck(checks, now)?.advice === "get-help";

/** Only "ask-midwife" can be answered by a midwife's yes; a danger sign cannot. */
export const isGo = (check: Pick<SafetyCheckRecord, "advice" | "midwifeAgreed">): boolean =>
  check.advice === "clear" || (check.advice === "ask-midwife" && check.midwifeAgreed);

/** What is to be asked now: the daily questions, and those about her history until they were answered once. */
export const questionsToAsk = (
  questions: readonly CheckQuestion[],
  checks: readonly SafetyCheckRecord[],
): readonly CheckQuestion[] => {
  const told = checks.filter((check) => check.deletedAt === null && isGo(check));
  const answered = new Set(told.flatMap((check) => Object.keys(check.answers)));
  return questions.filter(({ asked, id }) => asked === "daily" || !answered.has(id));
};
