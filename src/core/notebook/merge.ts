import type { NotebookRecord } from "./record";
import { byText, compareVersions } from "./version";

/** Of each record of both the version that stands, by a total order of versions; sorted by id. */
export function mergeVersions<One extends { readonly id: string }>(
  ours: readonly One[],
  theirs: readonly One[],
  compare: (a: One, b: One) => number,
): readonly One[] {
  const merged = new Map<string, One>();
  for (const record of [...ours, ...theirs]) {
    const known = merged.get(record.id);
    if (known === undefined || compare(record, known) > 0) merged.set(record.id, record);
  }
  return [...merged.values()].sort((a, b) => byText(a.id, b.id));
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
