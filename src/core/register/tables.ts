import { describeFigures, type Description } from "../statistics/describe";
import { comparePairs, type PairedComparison } from "../statistics/paired";
import { shareOf, type Share } from "../statistics/share";
import { CODEBOOK, TABLE_ONE, type VariableId } from "./codebook";
import { guarded, LEAST_GROUP, type Cell } from "./small-groups";
import { mayBeCounted, type TableRow } from "./study-rows";

/** Table 1: so many of each category, of all those of whom it is known. */
export type CategoryTable = {
  readonly variable: VariableId;
  readonly rows: readonly { readonly category: string; readonly share: Share }[];
  readonly missing: number;
};

export type StudyTables = {
  /** Participants who may be counted; those for whom a guardian has not agreed stand in no table. */
  readonly n: number;
  readonly notCounted: number;
  readonly characteristics: readonly CategoryTable[];
  /** Tables 2 and 3: each of all who have that measurement, in ml. */
  readonly baseline: Description;
  readonly secondDay: Description;
  /** Table 4: of those who have both. */
  readonly paired: PairedComparison;
};

function categoryTable(variable: VariableId, rows: readonly TableRow[]): CategoryTable {
  const { categories, of } = CODEBOOK.find(({ id }) => id === variable) ?? NO_VARIABLE;
  const known = rows.flatMap(({ participant }) => of(participant) ?? []);
  const countOf = (category: string): number => known.filter((one) => one === category).length;
  return {
    variable,
    rows: categories.map(({ id }) => ({ category: id, share: shareOf(countOf(id), known.length) })),
    missing: rows.length - known.length,
  };
}

const NO_VARIABLE = { categories: [], of: () => null };

/** How many of each category, for every characteristic that is asked for. */
export const characteristicsOf = (
  rows: readonly TableRow[],
  variables: readonly VariableId[],
): readonly CategoryTable[] => variables.map((variable) => categoryTable(variable, rows));

/** The study's tabulating, as it printed it. */
export function tablesOf(all: readonly TableRow[]): StudyTables {
  const rows = all.filter(mayBeCounted);
  const before = rows.map(({ holds }) => holds.baseline?.ml ?? null);
  const after = rows.map(({ holds }) => holds["second-day"]?.ml ?? null);
  return {
    n: rows.length,
    notCounted: all.length - rows.length,
    characteristics: characteristicsOf(rows, TABLE_ONE),
    baseline: describeFigures(before),
    secondDay: describeFigures(after),
    paired: comparePairs(
      before.map((amount, place) => ({ before: amount, after: after[place] ?? null })),
    ),
  };
}

/** A table of categories as it may leave: no group of fewer than five. */
export const guardedTable = ({ rows }: CategoryTable, least = LEAST_GROUP): readonly Cell[] =>
  guarded(
    rows.map(({ category, share }) => ({ id: category, n: share.n })),
    least,
  );
