import type { Cell } from "./columns";

/** A figure whose digits count, as a chance of 0.000015 has them: it is not rounded to a thousandth. */
export type Precise = { readonly precise: number };

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

type Rows<Column extends string> = readonly Readonly<Partial<Record<Column, Cell | Precise>>>[];

/** Writes a table: the names of its columns, then its rows. What a row does not name is an empty cell. */
export const tableText = <Column extends string>(
  columns: readonly Column[],
  rows: Rows<Column>,
  flavour: CsvFlavour,
): string => [...tablePieces(columns, [rows], flavour)].join("");

/** The same, piece by piece. @param parts of the rows, in their order */
export function* tablePieces<Column extends string>(
  columns: readonly Column[],
  parts: Iterable<Rows<Column>>,
  flavour: CsvFlavour,
): Generator<string> {
  const dialect = dialects[flavour];
  const lineOf = (cells: readonly string[]): string => cells.join(dialect.separator) + LINE_END;
  yield dialect.mark + lineOf(columns);
  for (const rows of parts)
    yield rows
      .map((row) => lineOf(columns.map((column) => written(row[column] ?? null, dialect))))
      .join("");
}

/** A number stays one, also a negative one; a text never becomes a formula. */
function written(cell: Cell | Precise, dialect: Dialect): string {
  if (cell === null) return "";
  if (typeof cell === "object") return preciseText(cell.precise).replace(".", dialect.decimal);
  if (typeof cell === "number") return numberText(cell).replace(".", dialect.decimal);
  if (typeof cell === "boolean") return cell ? "yes" : "no";
  const safe = FORMULA.test(cell) ? `'${cell}` : cell;
  return QUOTED.test(safe) ? `"${safe.replace(/"/g, '""')}"` : safe;
}

/** Nothing that is kept is so large or so small that it would be written with an exponent. */
const numberText = (value: number): string => String(Math.round(value * DECIMALS) / DECIMALS);

const SIGNIFICANT = 6;

/** To six digits that count; with an exponent only where it is very small, so that no chance becomes 0. */
const preciseText = (value: number): string => String(Number(value.toPrecision(SIGNIFICANT)));
