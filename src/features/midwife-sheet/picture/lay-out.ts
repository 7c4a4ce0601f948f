import { labelOf, type SheetPart, type SheetTable, type WordedSheet } from "../words/part";
import { columnWidths, linesOf, type Measure } from "./lines";
import type { Look } from "./looks";

export type Letters = { readonly size: number; readonly isBold: boolean; readonly ink: string };

/** What is drawn, from above; `y` is the foot of the letters or the middle of the line, in px. */
export type Stroke =
  | {
      readonly kind: "text";
      readonly x: number;
      readonly y: number;
      readonly text: string;
      readonly letters: Letters;
    }
  | { readonly kind: "rule"; readonly y: number; readonly ink: string; readonly thickness: number };

export type Drawing = { readonly strokes: readonly Stroke[]; readonly height: number };

const LEADING = 1.3;
const GAP = 14;

/** Lays the sheet out for a picture. @param measureIn how wide a text is in such letters */
export function layOut(
  { title, head, parts, foot }: WordedSheet,
  look: Look,
  measureIn: (letters: Letters) => Measure,
): Drawing {
  const pen = createPen(look, measureIn);
  const { quiet, bold } = pen;
  pen.write(title, { size: look.title, isBold: true, ink: look.headingInk });
  for (const line of head) pen.write(line, quiet);
  pen.rule(look.headingInk, 4);
  for (const part of parts) drawPart(pen, part, look);
  pen.rule(look.ink, 2);
  for (const line of foot) pen.write(line, line === foot[0] ? bold : quiet);
  return pen.drawing();
}

function drawPart(pen: Pen, part: SheetPart, look: Look): void {
  const { title, lines = [], facts = [], table, notes = [] } = part;
  pen.space(look.body * 0.6);
  pen.write(title, { size: look.heading, isBold: true, ink: look.headingInk });
  for (const line of lines) pen.write(line, pen.body);
  for (const { name, told } of facts) pen.write(`${labelOf(name)} ${told}`, pen.body);
  if (table !== undefined) drawTable(pen, table, look);
  for (const note of notes) pen.write(note, pen.quiet);
}

function drawTable(pen: Pen, { columns, rows }: SheetTable, look: Look): void {
  const texts = columns.map((column, at) => [
    column,
    ...rows.map(({ name, cells }) => (at === 0 ? name : (cells[at - 1] ?? ""))),
  ]);
  // So narrow a paper has no columns that could be read.
  const widths = look.isDots
    ? null
    : columnWidths(texts, {
        width: look.width - 2 * look.margin,
        gap: GAP,
        measure: (text, column) => pen.measureIn(column === 0 ? pen.bold : pen.body)(text),
      });
  if (widths !== null) {
    pen.row(columns, widths, pen.quiet, pen.quiet);
    for (const { name, cells } of rows) {
      pen.rule(look.quietInk, 1);
      pen.row([name, ...cells], widths, pen.bold, pen.body);
    }
    return;
  }
  for (const { name, cells } of rows) {
    pen.space(look.body * 0.25);
    pen.write(name, pen.bold);
    for (const [at, cell] of cells.entries())
      if (cell !== "") pen.write(`${labelOf(columns[at + 1] ?? "")} ${cell}`, pen.body);
  }
}

type Pen = ReturnType<typeof createPen>;

function createPen(look: Look, measureIn: (letters: Letters) => Measure) {
  const strokes: Stroke[] = [];
  const body: Letters = { size: look.body, isBold: false, ink: look.ink };
  let y = look.margin;

  /** Writes below `from`, and tells where it ends. */
  const writeAt = (
    text: string,
    x: number,
    width: number,
    from: number,
    letters: Letters,
  ): number => {
    let foot = from;
    for (const line of linesOf(text, width, measureIn(letters))) {
      strokes.push({ kind: "text", x, y: foot + letters.size, text: line, letters });
      foot += letters.size * LEADING;
    }
    return foot;
  };
  return {
    measureIn,
    body,
    bold: { ...body, isBold: true },
    quiet: { size: look.small, isBold: false, ink: look.quietInk },
    space: (px: number): void => {
      y += px;
    },
    write: (text: string, letters: Letters): void => {
      y = writeAt(text, look.margin, look.width - 2 * look.margin, y, letters);
    },
    rule: (ink: string, thickness: number): void => {
      y += look.body * 0.3;
      strokes.push({ kind: "rule", y, ink, thickness });
      y += look.body * 0.2;
    },
    row: (
      cells: readonly string[],
      widths: readonly number[],
      first: Letters,
      others: Letters,
    ): void => {
      let x = look.margin;
      let lowest = y;
      for (const [at, cell] of cells.entries()) {
        const width = widths[at] ?? 0;
        // A word as wide as its column must not be cut by rounding.
        lowest = Math.max(lowest, writeAt(cell, x, width + 1, y, at === 0 ? first : others));
        x += width + GAP;
      }
      y = lowest;
    },
    drawing: (): Drawing => ({ strokes, height: Math.ceil(y + look.margin) }),
  };
}
