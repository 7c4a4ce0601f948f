import * as v from "valibot";

import type { Immutable } from "../immutable";
import type { SafetyAdvice, SafetyCheckRecord, SessionRecord } from "../notebook/record";
import type { Answer } from "./answers";
import { HOW_OFTEN, warningOf, type Sign, type Warning } from "./signs";
import { elapsedMs, localDate, type Instant } from "../time/instant";

export type { Answer } from "./answers";

const questionSchema = v.object({
  id: v.string(),
  asked: v.picklist(HOW_OFTEN),
  signs: v.pipe(v.array(v.string()), v.minLength(1)),
});

/** A few signs that are asked about together, and what a "yes" leads to by the acts of its signs. */
export type CheckQuestion = Immutable<v.InferOutput<typeof questionSchema>> & {
  readonly ifYes: Warning;
};

const questionsSchema = v.pipe(v.array(questionSchema), v.minLength(1));

/**
 * Reads the questions of the check. What a "yes" leads to stands in no question: it follows from the signs' acts.
 *
 * @throws ValiError when the file is not a list of questions: a check that cannot be asked must not pass for one
 * @throws RangeError when a question names no sign that `signOf` knows, or signs that do not ask for one act
 */
export const parseQuestions = (
  file: unknown,
  signOf: (id: string) => Sign,
): readonly CheckQuestion[] =>
  v
    .parse(questionsSchema, file)
    .map(({ id, asked, signs }) => ({ id, asked, signs, ifYes: warningOf(signs.map(signOf)) }));

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

/**
 * When she last stopped a massage because she felt unwell; null when she never did. A massage that was deleted counts
 * too: what is taken from the list was felt all the same. Facts §3.3.
 */
function lastUnwell(sessions: readonly SessionRecord[]): Instant | null {
  const stops = sessions.filter(({ stopReason }) => stopReason === "unwell");
  return stops.reduce<Instant | null>(
    (last, { endedAt }) => (last === null || elapsedMs(last, endedAt) > 0 ? endedAt : last),
    null,
  );
}

const isAfter = (check: SafetyCheckRecord, stop: Instant | null): boolean =>
  stop === null || elapsedMs(stop, check.at) > 0;

/**
 * The check that lets a massage begin now: the newest of the day, clear or with the midwife's yes, and no older than
 * the last stop for feeling unwell.
 */
export function validCheck(
  checks: readonly SafetyCheckRecord[],
  sessions: readonly SessionRecord[],
  now: Instant,
): SafetyCheckRecord | null {
  const newest = newestCheck(checks, now);
  const isValid = newest !== undefined && isGo(newest) && isAfter(newest, lastUnwell(sessions));
  return isValid ? newest : null;
}

/** What must be asked about before the questions: whether she was examined since. */
export type Before = "danger" | "unwell";

/**
 * "danger": a danger sign was named in the newest check of the day. "unwell": she stopped a massage feeling unwell, and
 * no check since let one begin, on whatever day. The first is the graver one.
 */
export function beforeOf(
  checks: readonly SafetyCheckRecord[],
  sessions: readonly SessionRecord[],
  now: Instant,
): Before | null {
  if (newestCheck(checks, now)?.advice === "get-help") return "danger";
  const stop = lastUnwell(sessions);
  const isCleared = checks.some(
    (check) => check.deletedAt === null && isGo(check) && isAfter(check, stop),
  );
  return stop === null || isCleared ? null : "unwell";
}

/** Only "ask-midwife" can be answered by a midwife's yes; a danger sign cannot. */
export const isGo = (check: Pick<SafetyCheckRecord, "advice" | "midwifeAgreed">): boolean =>
  check.advice === "clear" || (check.advice === "ask-midwife" && check.midwifeAgreed);

/**
 * How long after the birth it is asked about what only the birth itself brings: the first two hours, an anaesthetic in the
 * last day. Three days, in ms, though both are over after one: the hour of the birth may be noted wrongly. Facts §3.2.
 */
const FIRST_DAYS_MS = 72 * 3_600_000;

const isPast = (birth: Instant | null, now: Instant): boolean =>
  birth !== null && elapsedMs(birth, now) > FIRST_DAYS_MS;

/**
 * What is to be asked now: what can change every day; what only the first days bring, until they are surely over; her
 * history, until it was answered once.
 *
 * @param birth when the baby was born, or null where that is not known
 */
export const questionsToAsk = (
  questions: readonly CheckQuestion[],
  checks: readonly SafetyCheckRecord[],
  birth: Instant | null,
  now: Instant,
): readonly CheckQuestion[] => {
  const told = checks.filter((check) => check.deletedAt === null && isGo(check));
  const answered = new Set(told.flatMap((check) => Object.keys(check.answers)));
  const isAsked = {
    daily: () => true,
    "first-days": () => !isPast(birth, now),
    once: ({ id }: CheckQuestion) => !answered.has(id),
  };
  return questions.filter((question) => isAsked[question.asked](question));
};
