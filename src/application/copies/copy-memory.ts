import type { ReadBundle } from "../../core/exchange/bundle";
import { parseCopyMemory, type CopyMemory } from "../../core/notebook/copy-reminder";
import { newsIn } from "../../core/notebook/merge";
import type { NotebookRecord } from "../../core/notebook/record";
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

/** Whether a file holds all that is here, so that it is a copy of this notebook. Of what lies in the bin the mark does. */
export function holdsAll(
  { records, unreadable }: ReadBundle,
  here: readonly NotebookRecord[],
): boolean {
  const held = new Map(records.map((record) => [record.id, record]));
  const missing = newsIn(records, here).filter(
    ({ id, deletedAt }) => deletedAt === null || (held.get(id)?.deletedAt ?? null) === null,
  );
  return unreadable === 0 && missing.length === 0;
}
