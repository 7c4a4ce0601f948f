import type { ReadBundle } from "../../core/exchange/bundle";
import { parseCopyMemory, type CopyMemory } from "../../core/notebook/copy-reminder";
import type { NotebookRecord } from "../../core/notebook/record";
import { compareVersions } from "../../core/notebook/version";
import { createObservable, type Writable } from "../observable";
import type { ValueStorage } from "../storage";
import { createStoredValue, type StoredChange } from "../stored-value";

/** What is remembered of copies, shared by all tabs of this phone. @param value for all to read; nothing else writes it */
export const createCopyMemory = (
  storage: ValueStorage,
  value: Writable<CopyMemory>,
): StoredChange<CopyMemory> =>
  createStoredValue({
    storage,
    value,
    isKept: createObservable(true),
    read: (stored) => (stored === undefined ? null : parseCopyMemory(stored)),
    write: (_lying, _now, next) => next,
  });

const isGone = ({ kind, deletedAt }: NotebookRecord): boolean =>
  kind === "erased" || deletedAt !== null;

/**
 * Whether a file holds all that lives here, so that it is a copy of this notebook: each note as it stands here, or a
 * later version of it, and none of them as deleted.
 */
export function holdsAll(
  { records, unreadable }: ReadBundle,
  here: readonly NotebookRecord[],
): boolean {
  const held = new Map(records.map((record) => [record.id, record]));
  const isHeld = (record: NotebookRecord): boolean => {
    const copied = held.get(record.id);
    return copied !== undefined && !isGone(copied) && compareVersions(record, copied) <= 0;
  };
  return unreadable === 0 && here.every((record) => isGone(record) || isHeld(record));
}
