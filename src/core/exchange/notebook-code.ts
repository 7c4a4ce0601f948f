import type { BirthRecord, NotebookRecord } from "../notebook/record";
import { byText } from "../notebook/version";
import { elapsedMs } from "../time/instant";
import { stableUuid } from "./stable-uuid";

const isLivingBirth = (record: NotebookRecord): record is BirthRecord =>
  record.kind === "birth" && record.deletedAt === null;

/** What was noted down first, by any phone: no later change of a record makes it another one. */
const firstNoted = (records: readonly NotebookRecord[]): NotebookRecord | null =>
  records.reduce<NotebookRecord | null>(
    (first, record) => (first === null || inOrder(record, first) < 0 ? record : first),
    null,
  );

const inOrder = (a: NotebookRecord, b: NotebookRecord): number =>
  elapsedMs(b.createdAt, a.createdAt) || byText(a.id, b.id);

/**
 * By what a receiver knows the same notebook again, from whichever of its phones it comes: a UUID of the birth that was
 * noted first, while there is none of the first note. It says nothing about her.
 */
export const notebookCodeOf = (records: readonly NotebookRecord[]): string =>
  stableUuid(
    "notebook",
    (firstNoted(records.filter(isLivingBirth)) ?? firstNoted(records))?.id ?? "",
  );
