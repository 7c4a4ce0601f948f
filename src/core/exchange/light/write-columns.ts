import { byText } from "../../notebook/version";
import { widthFor, writeBits, writeCount, writeDouble, type ByteSink } from "./byte-writer";
import { cellOf, cellsOf, FORMS, placesOf, type CellOf, type Form, type Placed } from "./cells";
import { writeIntegers } from "./integers";
import { KNOWN_WORDS } from "./known-words";
import { createMoments, type Moments } from "./moments";
import { asId, asWord, writeTexts } from "./spellings";

/** Where columns are written, and what of them was written before. */
export type Packing = {
  readonly sink: ByteSink;
  readonly words: Map<string, number>;
  readonly ids: Map<string, number>;
  readonly moments: Moments;
};

export const createPacking = (sink: ByteSink): Packing => ({
  sink,
  words: new Map(KNOWN_WORDS.map((word, place) => [word, place])),
  ids: new Map(),
  moments: createMoments(),
});

const valuesOf = <Value>(cells: readonly Placed<Value>[]): readonly Value[] =>
  cells.map(({ value }) => value);

const nothing = (): void => undefined;

/** How the values of each form are written. */
const writing: {
  readonly [F in Form]: (packing: Packing, cells: readonly CellOf<F>[]) => void;
} = {
  instant: writeInstants,
  id: ({ sink, ids }, cells) => writeTexts(sink, valuesOf(cells), ids, asId),
  word: ({ sink, words }, cells) => writeTexts(sink, valuesOf(cells), words, asWord),
  decimal: writeDecimals,
  null: nothing,
  false: nothing,
  true: nothing,
  list: writeLists,
  object: (packing, cells) => writeTable(packing, cells),
  absent: nothing,
  double: ({ sink }, cells) => {
    for (const { value } of cells) writeDouble(sink, value);
  },
};

/** Writes values that belong together: which forms they have, which each, then form by form what they are. */
export function writeColumn(packing: Packing, values: readonly Placed<unknown>[]): void {
  const cells = values.map(cellOf);
  const met = new Set(cells.map(({ form }) => form));
  const forms = FORMS.filter((form) => met.has(form));
  writeCount(
    packing.sink,
    forms.reduce((mask, form) => mask + 2 ** FORMS.indexOf(form), 0),
  );
  const codes = cells.map(({ form }) => forms.indexOf(form));
  writeBits(packing.sink, codes, widthFor(forms.length));
  for (const form of forms) writeForm(packing, form, cellsOf(cells, form));
}

const writeForm = <One extends Form>(
  packing: Packing,
  form: One,
  cells: readonly CellOf<One>[],
): void => writing[form](packing, cells);

function writeInstants(packing: Packing, cells: readonly CellOf<"instant">[]): void {
  const { sink, moments } = packing;
  const steps = cells.map(({ row, value }) => {
    const expected = moments.expected(row);
    moments.meet(row, value);
    return { ms: expected.ms - value.ms, offset: expected.offset - value.offset };
  });
  writeIntegers(
    sink,
    steps.map(({ ms }) => ms),
  );
  writeIntegers(
    sink,
    steps.map(({ offset }) => offset),
  );
}

function writeDecimals({ sink }: Packing, cells: readonly CellOf<"decimal">[]): void {
  const places = cells.reduce((most, { value }) => Math.max(most, placesOf(value) ?? 0), 0);
  writeCount(sink, places);
  writeIntegers(
    sink,
    cells.map(({ value }) => Math.round(value * 10 ** places)),
  );
}

function writeLists(packing: Packing, cells: readonly CellOf<"list">[]): void {
  writeIntegers(
    packing.sink,
    cells.map(({ value }) => value.length),
  );
  writeColumn(
    packing,
    cells.flatMap(({ row, value }) => value.map((item) => ({ row, value: item }))),
  );
}

/** Writes objects as a table: how many fields they have, the names of these, and a column of each. */
export function writeTable(packing: Packing, rows: readonly Placed<object>[]): void {
  const { sink, words } = packing;
  const names = [...new Set(rows.flatMap(({ value }) => Object.keys(value)))].sort(byText);
  writeCount(sink, names.length);
  writeTexts(sink, names, words, asWord);
  for (const name of names)
    writeColumn(
      packing,
      rows.map(({ row, value }) => ({ row, value: fieldOf(value, name) })),
    );
}

/** A field that the object itself has. */
const fieldOf = (object: object, name: string): unknown =>
  Object.getOwnPropertyDescriptor(object, name)?.value;
