import type { Cell } from "../exchange/csv/columns";
import { tableText, type CsvFlavour } from "../exchange/csv/table-text";
import { standingOf, type ReviewsByStatement } from "./progress";
import type { Statement } from "./statement";

/** The columns of the table of a review, in their order. None is ever renamed. */
export const REVIEW_COLUMNS = [
  "statement",
  "section",
  "within",
  "words",
  "sources",
  "grade",
  "answer",
  "should_say",
  "note",
  "answered_at",
  "hash",
] as const;

type ReviewRow = Readonly<Partial<Record<(typeof REVIEW_COLUMNS)[number], Cell>>>;

function rowOf(statement: Statement, reviews: ReviewsByStatement): ReviewRow {
  const { id, section, within, phrases, sources, grade, hash } = statement;
  const answer = standingOf(statement, reviews);
  const holds = answer !== "open" && answer !== "changed";
  const review = holds ? reviews.get(id) : undefined;
  return {
    statement: id,
    section,
    within,
    words: phrases.map(({ text }) => text).join(" "),
    sources: sources.join(" "),
    grade,
    answer,
    should_say: answer === "changes" ? (review?.says ?? null) : null,
    note: review?.note ?? null,
    answered_at: review?.at ?? null,
    hash,
  };
}

/** Writes a review as a table, a row a statement: also those that have no answer yet. */
export const reviewTable = (
  statements: readonly Statement[],
  reviews: ReviewsByStatement,
  flavour: CsvFlavour,
): string =>
  tableText(
    REVIEW_COLUMNS,
    statements.map((statement) => rowOf(statement, reviews)),
    flavour,
  );
