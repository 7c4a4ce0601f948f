import type { Cell } from "./columns";

type Dialect = {
  /** What stands before the first letter. */
  readonly mark: string;
  readonly separator: string;
  readonly decimal: string;
};

/**
 * "excel": as a spreadsheet set to Indonesian opens it by a tap. "statistics": RFC 4180, as R, SPSS and others read it.
 */
const dialects = {
  excel: { mark: "\ufeff", separator: ";", decimal: "," },
  statistics: { mark: "", separator: ",", decimal: "." },
} as const satisfies Readonly<Record<string, Dialect>>;

export type CsvFlavour = keyof typeof dialects;

const LINE_END = "\r\n";

/** A thousandth of an hour is less than four seconds, a thousandth of a ml less than a drop. */
const DECIMALS = 1_000;

/**
 * How a formula begins in some spreadsheet, also written wide as keyboards of East Asia write it; and what already has an
 * apostrophe for it, so that taking one away always gives back what was written.
 */
const FORMULA = /^'*[=+\-@\t\r\n\uff1d\uff0b\uff0d\uff20]/;

/** What cannot stand in a cell without quotes, in either flavour. */
const QUOTED = /[",;\r\n\t]|^\s|\s$/;

/** Writes a table: the names of its columns, then its rows. What a row does not name is an empty cell. */
export function tableText<Column extends string>(
  columns: readonly Column[],
  rows: readonly Readonly<Partial<Record<Column, Cell>>>[],
  flavour: CsvFlavour,
): string {
  const dialect = dialects[flavour];
  const cells = rows.map((row) => columns.map((column) => written(row[column] ?? null, dialect)));
  const lines = [columns, ...cells].map((line) => line.join(dialect.separator) + LINE_END);
  return dialect.mark + lines.join("");
}

/** A number stays one, also a negative one; a text never becomes a formula. */
function written(cell: Cell, dialect: Dialect): string {
  if (cell === null) return "";
  if (typeof cell === "number") return numberText(cell).replace(".", dialect.decimal);
  if (typeof cell === "boolean") return cell ? "yes" : "no";
  const safe = FORMULA.test(cell) ? `'${cell}` : cell;
  return QUOTED.test(safe) ? `"${safe.replace(/"/g, '""')}"` : safe;
}

/** Nothing that is kept is so large or so small that it would be written with an exponent. */
const numberText = (value: number): string => String(Math.round(value * DECIMALS) / DECIMALS);
