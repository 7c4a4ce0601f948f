import { ownMarks as all } from "virtual:own-marks";

import type { Mark } from "../../core/review/marks";

const byStatement: ReadonlyMap<string, Mark> = new Map(
  all.map(({ statement, ...mark }) => [statement, mark]),
);

/** Whether any midwife's word that came with the app holds. */
export const hasOwnMarks = byStatement.size > 0;

/** The mark of a midwife whose word came with the app, or null. */
export const ownMark = (statement: string): Mark | null => byStatement.get(statement) ?? null;
