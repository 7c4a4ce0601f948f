import type { NotebookRecord } from "./record";
import { byText, compareVersions } from "./version";

/**
 * One notebook out of two: of each record the version that stands. Idempotent, commutative and associative, so phones
 * may exchange in any order and as often as they like. Sorted by id.
 */
export function mergeNotebooks(
  ours: readonly NotebookRecord[],
  theirs: readonly NotebookRecord[],
): readonly NotebookRecord[] {
  const merged = new Map<string, NotebookRecord>();
  for (const record of [...ours, ...theirs]) {
    const known = merged.get(record.id);
    if (known === undefined || compareVersions(record, known) > 0) merged.set(record.id, record);
  }
  return [...merged.values()].sort((a, b) => byText(a.id, b.id));
}

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
