/** A chance below this is told as being below it. */
const LEAST = 0.001;
const DECIMALS = 3;

/** How a number's whole part is parted from its fraction. */
export type DecimalMark = "," | ".";

const written = (value: number, mark: DecimalMark): string =>
  value.toFixed(DECIMALS).replace(".", mark);

/** A chance as it is printed, to a thousandth. It is never printed as 0, nor as 1 where it is less. */
export function writtenChance(p: number, mark: DecimalMark): string {
  if (p < LEAST) return `< ${written(LEAST, mark)}`;
  if (p < 1 && p > 1 - LEAST / 2) return `> ${written(1 - LEAST, mark)}`;
  return written(p, mark);
}

/** Below this an exact chance has more noughts than anybody counts. */
const LEAST_EXACT = 0.000001;

/** A chance that was counted: where it is small, by its first two figures. It is never printed as 0. */
export function writtenExactChance(p: number, mark: DecimalMark): string {
  if (p >= LEAST) return writtenChance(p, mark);
  const least = p < LEAST_EXACT ? `< ${LEAST_EXACT.toFixed(6)}` : p.toPrecision(2);
  return least.replace(".", mark);
}
