import type { SafetyCheckRecord } from "../../notebook/record";
import type { CheckQuestion } from "../../safety/daily-check";
import type { ToldRecord } from "../told";
import { ageAt, type Axis } from "./axis";

/** Answers to the questions before a massage: which signs were there, by their ids. */
export type SheetCheck = Pick<SafetyCheckRecord, "id" | "at" | "advice" | "midwifeAgreed"> & {
  /** The age, in hours; null while the birth is unknown. */
  readonly hour: number | null;
  /** Signs that were said to be there. */
  readonly signs: readonly string[];
  /** Questions that were answered "yes" without one of their signs, as before signs were told apart. */
  readonly questions: readonly string[];
  /** Questions and signs of which she was not sure. */
  readonly unsure: readonly string[];
  /** What was answered with "yes" or "unsure" and is asked by no question of this app. */
  readonly others: readonly string[];
};

/** What is asked, and about which signs. */
export type Asked = readonly Pick<CheckQuestion, "id" | "signs">[];

/** @param told the oldest first */
export const sheetChecksOf = (
  axis: Pick<Axis, "birth">,
  told: readonly ToldRecord[],
  asked: Asked,
): readonly SheetCheck[] => told.filter(isCheck).map((check) => sheetCheckOf(axis, check, asked));

const isCheck = (record: ToldRecord): record is SafetyCheckRecord => record.kind === "safety-check";

const sheetCheckOf = (
  axis: Pick<Axis, "birth">,
  check: SafetyCheckRecord,
  asked: Asked,
): SheetCheck => ({
  id: check.id,
  at: check.at,
  advice: check.advice,
  midwifeAgreed: check.midwifeAgreed,
  hour: ageAt(axis, check.at),
  ...answeredIn(check, asked),
});

function answeredIn(
  { answers }: SafetyCheckRecord,
  asked: Asked,
): Pick<SheetCheck, "signs" | "questions" | "unsure" | "others"> {
  const said = new Map(Object.entries(answers).filter(([, answer]) => answer !== "no"));
  const known = new Set(asked.flatMap(({ id, signs }) => [id, ...signs]));
  const isThere = (id: string): boolean => said.get(id) === "yes";
  const inOrder = asked.flatMap(({ id, signs }) => [id, ...signs]);
  return {
    signs: asked.flatMap(({ signs }) => signs.filter(isThere)),
    questions: asked
      .filter(({ id, signs }) => isThere(id) && !signs.some(isThere))
      .map(({ id }) => id),
    unsure: inOrder.filter((id) => said.get(id) === "unsure"),
    others: [...said.keys()].filter((id) => !known.has(id)),
  };
}
