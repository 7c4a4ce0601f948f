import type { LeavingGroups, LeavingTables } from "../../register/leaving-tables";
import { NOT_TOLD } from "../../register/leaving";
import type { PairedComparison } from "../../statistics/paired";
import { tableText, type CsvFlavour } from "./table-text";
import {
  describedAs,
  logRankAs,
  precise,
  ranksAs,
  riseAs,
  shiftAs,
  waitsAs,
  WITHHELD,
  type Told,
  type Value,
} from "./told-figures";

/** The columns of the table of tables; `docs/district.md` tells what each means. None is ever renamed. */
export const STUDY_COLUMNS = ["table", "of", "measure", "value"] as const;

type Row = Readonly<Record<(typeof STUDY_COLUMNS)[number], Value>>;

const rowsOf = (table: string, of: string, told: Told): readonly Row[] =>
  told.map(([measure, value]) => ({ table, of, measure, value }));

function pairedRows(paired: PairedComparison | null): readonly Row[] {
  if (paired === null) return rowsOf("paired", "", WITHHELD);
  const { before, after, difference, test, shiftOfAll, missing } = paired;
  return [
    ...rowsOf("paired", "", [["unpaired", missing]]),
    ...rowsOf("paired", "baseline", describedAs(before)),
    ...rowsOf("paired", "second-day", describedAs(after)),
    ...rowsOf("paired", "difference", describedAs(difference)),
    ...(shiftOfAll === null ? [] : rowsOf("paired", "difference", shiftAs(shiftOfAll))),
    ...(test.kind === "tested" ? rowsOf("wilcoxon", "", ranksAs(test)) : []),
  ];
}

function groupRows(groups: LeavingGroups): readonly Row[] {
  switch (groups.kind) {
    case "none":
      return rowsOf("groups", "comparison", [["n", 0]]);
    case "withheld":
      return rowsOf("groups", "", WITHHELD);
    case "compared":
      break;
  }
  const { massage, comparison, waits, rise } = groups;
  return [
    ...rowsOf("groups", "massage", [["n", massage]]),
    ...rowsOf("groups", "comparison", [["n", comparison]]),
    ...rowsOf("mann-whitney", "difference", rise === null ? WITHHELD : riseAs(rise)),
    ...(waits === null
      ? rowsOf("log-rank", "", WITHHELD)
      : [
          ...rowsOf("waiting", "massage", waitsAs(waits.massage)),
          ...rowsOf("waiting", "comparison", waitsAs(waits.comparison)),
          ...rowsOf("log-rank", "", logRankAs(waits.test)),
        ]),
  ];
}

/** What is joined is told by all its categories. */
const characteristicRows = ({ characteristics }: LeavingTables): readonly Row[] =>
  characteristics.flatMap(({ variable, rows, missing }) => [
    ...rows.flatMap(({ categories, share }) =>
      rowsOf(
        variable,
        categories.join(" + "),
        share === null
          ? WITHHELD
          : [
              ["n", share.n],
              ["percent", precise(share.percent)],
            ],
      ),
    ),
    ...rowsOf(variable, NOT_TOLD, [["n", missing]]),
  ]);

/** The study's tables and tests, a figure in a row: nothing of one participant alone. */
export const studyTable = (tables: LeavingTables, flavour: CsvFlavour): string =>
  tableText(
    STUDY_COLUMNS,
    [
      ...rowsOf("participants", "", [
        ["n", tables.n],
        ["guardian_missing", tables.notCounted],
      ]),
      ...characteristicRows(tables),
      ...rowsOf("baseline", "", describedAs(tables.baseline)),
      ...rowsOf("second-day", "", describedAs(tables.secondDay)),
      ...pairedRows(tables.paired),
      ...rowsOf("waiting", "all", tables.waiting === null ? WITHHELD : waitsAs(tables.waiting)),
      ...groupRows(tables.groups),
    ],
    flavour,
  );
