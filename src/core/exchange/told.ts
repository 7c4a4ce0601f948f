import { birthOf } from "../notebook/birth";
import { entriesOf } from "../notebook/reading";
import type { EntryRecord, NotebookRecord, SafetyCheckRecord, When } from "../notebook/record";
import { exactly, momentOf, whenOfEntry } from "../notebook/when";
import { byText } from "../notebook/version";
import { instantMs } from "../time/instant";

/** What is handed over record by record: what the notebook shows, and the checks before a massage. */
export type ToldRecord = EntryRecord | SafetyCheckRecord;

const isLivingCheck = (record: NotebookRecord): record is SafetyCheckRecord =>
  record.kind === "safety-check" && record.deletedAt === null;

/**
 * What leaves the phone, the oldest first: what lives, and of several births the one that holds. What is in the bin was
 * taken back by her.
 */
export function toldIn(records: readonly NotebookRecord[]): readonly ToldRecord[] {
  const birth = birthOf(records);
  const entries = entriesOf(records).filter(({ kind, id }) => kind !== "birth" || id === birth?.id);
  return [...entries, ...records.filter(isLivingCheck)]
    .map((record) => ({ record, ms: instantMs(momentOf(whenOfTold(record))) }))
    .sort((a, b) => a.ms - b.ms || byText(a.record.id, b.record.id))
    .map(({ record }) => record);
}

/** When it was, as it was told. */
export const whenOfTold = (record: ToldRecord): When =>
  record.kind === "safety-check" ? exactly(record.at) : whenOfEntry(record);
