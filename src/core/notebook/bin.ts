import { elapsedMs, type Instant } from "../time/instant";
import { DAY_MS } from "../time/spans";
import type { Change } from "./change";
import type { ErasedRecord, NotebookRecord } from "./record";

/** How long a deleted record can be brought back, in days. */
export const BIN_DAYS = 7;

export const isInBin = (record: NotebookRecord, now: Instant): boolean =>
  record.deletedAt !== null && elapsedMs(record.deletedAt, now) < BIN_DAYS * DAY_MS;

/** What must be emptied because its days in the bin are over: that it was deleted stays, what it said goes. */
export const overdueIn = (
  records: readonly NotebookRecord[],
  now: Instant,
): readonly ErasedRecord[] =>
  records
    .filter(({ kind, deletedAt }) => kind !== "erased" && deletedAt !== null)
    .filter((record) => !isInBin(record, now))
    .map(({ id, createdAt, updatedAt, deletedAt, deviceId }) => ({
      kind: "erased",
      id,
      createdAt,
      updatedAt,
      deletedAt,
      deviceId,
    }));

/** Empties a record whose days in the bin are over by then. */
export const erasing = (id: string, now: Instant): Change => ({
  id,
  isNew: false,
  next: (standing) => (standing === null ? null : (overdueIn([standing], now)[0] ?? null)),
});
