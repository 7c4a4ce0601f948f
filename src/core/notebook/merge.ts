import type { NotebookRecord } from "./record";
import { byText, compareVersions } from "./version";

/**
 * Of each record of both the version that stands, by a total order of versions; sorted by id.
 *
 * @param keyOf what makes two versions those of one record
 */
export function mergeVersions<One extends { readonly id: string }>(
  ours: readonly One[],
  theirs: readonly One[],
  compare: (a: One, b: One) => number,
  keyOf: (one: One) => string = ({ id }) => id,
): readonly One[] {
  const merged = new Map<string, One>();
  for (const record of [...ours, ...theirs]) {
    const key = keyOf(record);
    const known = merged.get(key);
    if (known === undefined || compare(record, known) > 0) merged.set(key, record);
  }
  return [...merged.values()].sort((a, b) => byText(a.id, b.id) || byText(keyOf(a), keyOf(b)));
}

/**
 * One notebook out of two: of each record the version that stands. Idempotent, commutative and associative, so phones
 * may exchange in any order and as often as they like. Sorted by id.
 */
export const mergeNotebooks = (
  ours: readonly NotebookRecord[],
  theirs: readonly NotebookRecord[],
): readonly NotebookRecord[] => mergeVersions(ours, theirs, compareVersions);

/** The records that a merge would bring in or change. */
export function newsIn(
  ours: readonly NotebookRecord[],
  theirs: readonly NotebookRecord[],
): readonly NotebookRecord[] {
  const known = new Map(ours.map((record) => [record.id, record]));
  return mergeNotebooks([], theirs).filter((record) => {
    const mine = known.get(record.id);
    return mine === undefined || compareVersions(record, mine) > 0;
  });
}
