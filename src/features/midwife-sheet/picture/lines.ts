/** How wide a text is drawn, in px. */
export type Measure = (text: string) => number;

/** Breaks a text where its words end; a word that is wider than the line stands on one of its own, cut where it must be. */
export function linesOf(text: string, width: number, measure: Measure): readonly string[] {
  const lines: string[] = [];
  let line = "";
  for (const word of text.split(" ").flatMap((one) => piecesOf(one, width, measure))) {
    const longer = line === "" ? word : `${line} ${word}`;
    if (line !== "" && measure(longer) > width) {
      lines.push(line);
      line = word;
    } else line = longer;
  }
  return [...lines, line];
}

function piecesOf(word: string, width: number, measure: Measure): readonly string[] {
  if (measure(word) <= width) return [word];
  const pieces: string[] = [];
  let piece = "";
  for (const letter of word) {
    if (piece !== "" && measure(piece + letter) > width) {
      pieces.push(piece);
      piece = "";
    }
    piece += letter;
  }
  return [...pieces, piece];
}

/**
 * Widths of the columns of a table; null where even its longest words do not fit beside each other.
 *
 * @param texts of each column, all of them
 * @param gap between two columns, in px
 */
export function columnWidths(
  texts: readonly (readonly string[])[],
  {
    width,
    gap,
    measure,
  }: {
    readonly width: number;
    readonly gap: number;
    readonly measure: (text: string, column: number) => number;
  },
): readonly number[] | null {
  const widest = (all: readonly string[], column: number): number =>
    Math.max(0, ...all.map((text) => measure(text, column)));
  const least = texts.map((all, column) =>
    widest(
      all.flatMap((text) => text.split(" ")),
      column,
    ),
  );
  const most = texts.map(widest);
  const sum = (all: readonly number[]): number => all.reduce((total, one) => total + one, 0);
  const room = width - gap * (texts.length - 1) - sum(least);
  if (room < 0) return null;
  const wish = sum(most) - sum(least);
  const share = wish === 0 ? 0 : Math.min(1, room / wish);
  return least.map((one, index) => one + ((most[index] ?? one) - one) * share);
}
