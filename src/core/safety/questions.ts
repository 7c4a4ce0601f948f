import * as v from "valibot";

import type { CheckQuestion } from "./daily-check";

const questionsSchema = v.pipe(
  v.array(
    v.object({
      id: v.string(),
      asked: v.picklist(["daily", "once"]),
      ifYes: v.picklist(["ask-midwife", "not-in-pregnancy", "get-help"]),
      signs: v.pipe(v.array(v.string()), v.minLength(1)),
    }),
  ),
  v.minLength(1),
);

/**
 * Reads the questions of the check.
 *
 * @throws ValiError when the file is not a list of questions: a check that cannot be asked must not pass for one
 */
export const parseQuestions = (file: unknown): readonly CheckQuestion[] =>
  v.parse(questionsSchema, file);
