import { instantMs, instantOf, isInstant, offsetMinutes } from "../../time/instant";
import type { Moment } from "./moments";
import { ID } from "./spellings";

/**
 * The forms in which the values of a column are written, in the order in which they follow one another there; part of
 * the format. "absent": the object has no such field. "decimal": up to three places. The first seven are told in a byte.
 */
export const FORMS = [
  "instant",
  "id",
  "word",
  "decimal",
  "null",
  "false",
  "true",
  "list",
  "object",
  "absent",
  "double",
] as const;
export type Form = (typeof FORMS)[number];

/** A value at its place: the row of the notebook in which it stands, however deep. */
export type Placed<Value> = { readonly row: number; readonly value: Value };

/** What is written of a value, by its form. */
export type CellValues = {
  readonly instant: Moment;
  readonly id: string;
  readonly word: string;
  readonly decimal: number;
  readonly null: null;
  readonly false: false;
  readonly true: true;
  readonly list: readonly unknown[];
  readonly object: object;
  readonly absent: undefined;
  readonly double: number;
};

export type CellOf<One extends Form> = {
  readonly [F in One]: { readonly form: F } & Placed<CellValues[F]>;
}[One];
export type Cell = CellOf<Form>;

const MOST_PLACES = 3;
/** As large as a number may be so that its thousandths can be counted, and told in either sign. */
const MOST_DECIMAL = 4e12;

/** How many decimal places tell a number exactly; null where three do not. */
export function placesOf(value: number): number | null {
  if (Math.abs(value) > MOST_DECIMAL) return null;
  for (let places = 0; places <= MOST_PLACES; places += 1)
    if (Object.is(Math.round(value * 10 ** places) / 10 ** places, value)) return places;
  return null;
}

/** An instant in figures; null where it would not be written again letter by letter, as one with a "Z". */
function momentIn(text: string): Moment | null {
  if (!isInstant(text)) return null;
  const moment = { ms: instantMs(text), offset: offsetMinutes(text) };
  return instantOf(moment.ms, moment.offset) === text ? moment : null;
}

function textCell(row: number, value: string): Cell {
  const moment = momentIn(value);
  if (moment !== null) return { row, form: "instant", value: moment };
  return ID.test(value) ? { row, form: "id", value } : { row, form: "word", value };
}

function numberCell(row: number, value: number): Cell {
  const isDecimal = !Object.is(value, -0) && placesOf(value) !== null;
  return isDecimal ? { row, form: "decimal", value } : { row, form: "double", value };
}

const isList = (value: object): value is readonly unknown[] => Array.isArray(value);

/** @param value as JSON has them; undefined where there is none */
export function cellOf({ row, value }: Placed<unknown>): Cell {
  if (value === null) return { row, form: "null", value };
  if (typeof value === "string") return textCell(row, value);
  if (typeof value === "number") return numberCell(row, value);
  if (value === true) return { row, form: "true", value };
  if (value === false) return { row, form: "false", value };
  if (typeof value !== "object") return { row, form: "absent", value: undefined };
  return isList(value) ? { row, form: "list", value } : { row, form: "object", value };
}

export const cellsOf = <One extends Form>(
  cells: readonly Cell[],
  form: One,
): readonly CellOf<One>[] =>
  cells.filter((cell): cell is Extract<Cell, CellOf<One>> => cell.form === form);
