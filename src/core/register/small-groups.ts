/** In a village a group of fewer than so many has names (see docs/district.md). */
export const LEAST_GROUP = 5;

/** So many of one or more categories; null where even all of them together are too few. */
export type Cell = { readonly categories: readonly string[]; readonly n: number | null };

const sumOf = (cells: readonly { readonly n: number }[]): number =>
  cells.reduce((sum, { n }) => sum + n, 0);

type Counted = { readonly id: string; readonly n: number };

/** The categories that are large enough to be told alone, and those that are told together. */
type Parted = { readonly alone: readonly Counted[]; readonly together: readonly Counted[] };

/** A small group that is left alone would be found by subtraction: then the smallest of the others joins it. */
export function partedBySize(counts: readonly Counted[], least = LEAST_GROUP): Parted {
  const filled = counts.filter(({ n }) => n > 0);
  const together = filled.filter(({ n }) => n < least);
  const alone = filled.filter(({ n }) => n >= least).sort((a, b) => a.n - b.n);
  const isAlone = together.length > 0 && sumOf(together) < least;
  const [smallest] = alone;
  if (!isAlone || smallest === undefined) return { alone, together };
  return { alone: alone.slice(1), together: [...together, smallest] };
}

/**
 * A table of categories as it may leave: what is smaller than five is joined, and withheld where all of it is too little.
 * Empty categories are left out, so that nothing is told by which of them are.
 */
export function guarded(counts: readonly Counted[], least = LEAST_GROUP): readonly Cell[] {
  const { alone, together } = partedBySize(counts, least);
  const order = counts.map(({ id }) => id);
  const cells = [...alone.map((one) => [one]), ...(together.length === 0 ? [] : [together])];
  return cells
    .map((cell) => ({
      categories: cell.map(({ id }) => id).sort((a, b) => order.indexOf(a) - order.indexOf(b)),
      n: sumOf(cell) < least ? null : sumOf(cell),
    }))
    .sort((a, b) => order.indexOf(a.categories[0] ?? "") - order.indexOf(b.categories[0] ?? ""));
}

/** What is written where a category is not told. */
export const WITHHELD = "withheld";

/**
 * The categories of each participant as rows that leave: never are fewer than five alike in all of them. What comes first
 * is told before what comes later is withheld.
 *
 * @param rows of each participant her category by each variable, all in the same order
 */
export function generalised(
  rows: readonly (readonly string[])[],
  least = LEAST_GROUP,
): readonly (readonly string[])[] {
  const told = rows.map((row) => row.map(() => WITHHELD));
  function tell(places: readonly number[], variable: number): void {
    const groups = groupsOf(places, (place) => rows[place]?.[variable]);
    const counts = [...groups].map(([id, { length: n }]) => ({ id, n }));
    for (const { id } of partedBySize(counts, least).alone) {
      const group = groups.get(id) ?? [];
      for (const place of group) told[place]?.splice(variable, 1, id);
      tell(group, variable + 1);
    }
  }
  if (rows.length >= least)
    tell(
      rows.map((_row, place) => place),
      0,
    );
  return told;
}

/** Those that share a category, by it; a variable that is not there has none. */
function groupsOf(
  places: readonly number[],
  categoryOf: (place: number) => string | undefined,
): ReadonlyMap<string, readonly number[]> {
  const groups = new Map<string, number[]>();
  for (const place of places) {
    const category = categoryOf(place);
    if (category === undefined) continue;
    const known = groups.get(category);
    if (known === undefined) groups.set(category, [place]);
    else known.push(place);
  }
  return groups;
}
