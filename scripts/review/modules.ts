import { markOf, type StatementMark } from "../../src/core/review/marks";
import type { Statement } from "../../src/core/review/statement";
import { collectStatements } from "./collect";
import { readOwnReviews } from "./own-reviews";

export type StatementModules = {
  readonly statements: readonly Statement[];
  readonly hashes: Readonly<Record<string, string>>;
  /** What the project's own midwives agree with as it stands now. */
  readonly ownMarks: readonly StatementMark[];
  /** All that this was made from. */
  readonly files: readonly string[];
};

/** What the app knows of its own statements. @param root of the project */
export function statementModules(root: string): StatementModules {
  const { statements, files } = collectStatements(root);
  const own = readOwnReviews(root);
  const places = own.map(({ taken }) => taken);
  return {
    statements,
    hashes: Object.fromEntries(statements.map(({ id, hash }) => [id, hash])),
    ownMarks: statements.flatMap(({ id, hash }) => {
      const mark = markOf(id, hash, places);
      return mark === null ? [] : [{ statement: id, ...mark }];
    }),
    files: [...files, ...own.map(({ file }) => file)],
  };
}
