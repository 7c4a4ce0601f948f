import { elapsedMs, instantMs, localDate, type Instant } from "../time/instant";
import { dayOfLife, hoursSinceBirth } from "./age";
import { isInBin } from "./bin";
import { kinds } from "./kinds";
import type { EntryRecord, NotebookRecord } from "./record";
import { boundsOf, momentOfEntry } from "./when";

export const isEntry = (record: NotebookRecord): record is EntryRecord =>
  kinds[record.kind].shelf !== "apart";

/** What was seen and not deleted, in the order of when it was; the newest first. */
export const entriesOf = (records: readonly NotebookRecord[]): readonly EntryRecord[] =>
  records
    .filter(isEntry)
    .filter(({ deletedAt }) => deletedAt === null)
    .map((record) => [record, instantMs(momentOfEntry(record))] as const)
    .sort(([a, atA], [b, atB]) => atB - atA || (a.id < b.id ? -1 : 1))
    .map(([record]) => record);

export type DeletedEntry = EntryRecord & { readonly deletedAt: Instant };

const isDeletedEntry = (record: NotebookRecord): record is DeletedEntry =>
  isEntry(record) && record.deletedAt !== null;

/** Deleted entries that can still be brought back, the last deleted first. */
export const binOf = (records: readonly NotebookRecord[], now: Instant): readonly DeletedEntry[] =>
  records
    .filter(isDeletedEntry)
    .filter((record) => isInBin(record, now))
    .sort((a, b) => elapsedMs(a.deletedAt, b.deletedAt));

/** What tells of colostrum or milk that was seen, and of how much it was. */
export type MilkRecord = Extract<NotebookRecord, { readonly volume: unknown }>;

export const isMilk = (record: NotebookRecord): record is MilkRecord => "volume" in record;

// Array.at needs Chrome 92.
const lastOf = <T>(items: readonly T[]): T | null => items[items.length - 1] ?? null;

/**
 * The first note of colostrum or milk: of several, the one that stands earliest. Which of two spans that overlap was
 * first nobody knows; between which hours it was, `placeEntries` says.
 */
export const firstColostrumOf = (entries: readonly EntryRecord[]): MilkRecord | null =>
  lastOf(entries.filter(isMilk));

/**
 * From when on milk comes in plenty for sure, in ms since the epoch: of several notes, the first end of what may have
 * been; null before.
 */
export function milkSinceMs(entries: readonly EntryRecord[]): number | null {
  const ends = entries
    .filter(({ kind }) => kind === "milk-coming-in")
    .map((entry) => instantMs(boundsOf(entry)[1]));
  return ends.length === 0 ? null : Math.min(...ends);
}

export type DayOfEntries = {
  /** Day of life, 0 for all that was before the birth; null while the birth is unknown, for the calendar day then. */
  readonly day: number | null;
  readonly date: string;
  readonly entries: readonly EntryRecord[];
};

/**
 * Entries in days of life, the newest first; in calendar days while the birth is unknown. A span is filed once, under
 * the day of its middle; its own row tells from when until when it may have been.
 *
 * @param dateOf the date on which the place of the phone was by then, e.g. "2026-11-24"
 */
export function daysOf(
  entries: readonly EntryRecord[],
  birth: { readonly at: Instant } | null,
  dateOf: (instant: Instant) => string = localDate,
): readonly DayOfEntries[] {
  const days: { day: number | null; date: string; entries: EntryRecord[] }[] = [];
  for (const entry of entries) {
    const moment = momentOfEntry(entry);
    const day = birth === null ? null : Math.max(0, dayOfLife(hoursSinceBirth(birth, moment)));
    const date = dateOf(moment);
    const last = lastOf(days);
    if (last !== null && (day === null ? last.date === date : last.day === day))
      last.entries.push(entry);
    else days.push({ day, date, entries: [entry] });
  }
  return days;
}
