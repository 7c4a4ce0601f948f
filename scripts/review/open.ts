import { objectionsIn, type Objection } from "../../src/core/review/objections";
import { collectStatements } from "./collect";
import { readOwnReviews } from "./own-reviews";
import type { Outcome } from "./take";

/** What others have written must not move the cursor of whoever reads it. */
const printable = (text: string): string => text.replace(/\p{C}+/gu, " ");

const entry = ({ statement, review, by }: Objection): readonly string[] => [
  statement.id,
  ...statement.phrases.map(({ kind, text }) => `  ${kind}: ${text}`),
  `  ${review.verdict === "unsure" ? "not known to" : "to be changed:"} ${by.role}, ${by.place}, ${by.date}`,
  ...(review.says === null ? [] : [`  should say: ${review.says}`]),
  ...(review.note === null ? [] : [`  note: ${review.note}`]),
  "",
];

/** Lists what midwives would have otherwise, for whoever mends the words. @param root of the project */
export function listOpen(root: string): Outcome {
  const { statements } = collectStatements(root);
  const files = readOwnReviews(root).map(({ taken }) => taken);
  const { open, outlived } = objectionsIn(files, statements);
  return {
    isDone: true,
    lines: [
      ...open.flatMap(entry),
      `${open.length} open. ${outlived} others speak of words that were changed since.`,
    ].map(printable),
  };
}
