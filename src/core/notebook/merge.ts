import { instantMs } from "../time/instant";
import type { NotebookRecord } from "./record";

/** A text that two equal values share, whatever the order of their fields. */
const canonical = (value: unknown): string =>
  JSON.stringify(value, (_key, part: unknown) =>
    typeof part === "object" && part !== null && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  );

const byText = (a: string, b: string): number => (a === b ? 0 : a < b ? -1 : 1);

const rank = ({ kind }: NotebookRecord): number => (kind === "erased" ? 1 : 0);

/**
 * The total order of the versions of a record: the later change stands, then the device, then what was erased, then
 * the content itself, so that no two different versions are ever equal.
 */
export const compareVersions = (a: NotebookRecord, b: NotebookRecord): number =>
  instantMs(a.updatedAt) - instantMs(b.updatedAt) ||
  byText(a.deviceId, b.deviceId) ||
  rank(a) - rank(b) ||
  (a === b ? 0 : byText(canonical(a), canonical(b)));

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
