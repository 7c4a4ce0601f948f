import { instantMs, type Instant } from "../time/instant";
import { dayOfLife, hoursSinceBirth } from "./age";
import { compareVersions } from "./merge";
import type {
  BirthRecord,
  EntryRecord,
  FirstColostrumRecord,
  MilkComingInRecord,
  MilkVolumeRecord,
  NotebookRecord,
  SessionRecord,
} from "./record";
import { momentOfEntry } from "./when";

const isEntry = (record: NotebookRecord): record is EntryRecord =>
  record.kind !== "erased" && record.kind !== "safety-check" && record.deletedAt === null;

/** What was seen and not deleted, in the order of when it was; the newest first. */
export const entriesOf = (records: readonly NotebookRecord[]): readonly EntryRecord[] =>
  records
    .filter(isEntry)
    .map((record) => [record, instantMs(momentOfEntry(record))] as const)
    .sort(([a, atA], [b, atB]) => atB - atA || (a.id < b.id ? -1 : 1))
    .map(([record]) => record);

/** The birth that holds: of several, which two phones may have noted, the one changed last. */
export const birthOf = (records: readonly NotebookRecord[]): BirthRecord | null =>
  records
    .filter((record): record is BirthRecord => record.kind === "birth" && record.deletedAt === null)
    .reduce<BirthRecord | null>(
      (known, record) => (known === null || compareVersions(record, known) > 0 ? record : known),
      null,
    );

export type MilkRecord = FirstColostrumRecord | MilkVolumeRecord;

export const isMilk = (record: NotebookRecord): record is MilkRecord =>
  record.kind === "first-colostrum" || record.kind === "milk-volume";

// Array.at needs Chrome 92.
const lastOf = <T>(items: readonly T[]): T | null => items[items.length - 1] ?? null;

/** The first time colostrum or milk was seen: of several notes, the earliest. */
export const firstColostrumOf = (entries: readonly EntryRecord[]): MilkRecord | null =>
  lastOf(entries.filter(isMilk));

/** Massages that were not deleted, newest first. */
export const sessionsOf = (records: readonly NotebookRecord[]): readonly SessionRecord[] =>
  records
    .filter((record): record is SessionRecord => record.kind === "session")
    .filter((record) => record.deletedAt === null)
    .sort((a, b) => instantMs(b.startedAt) - instantMs(a.startedAt));

/** Since when milk comes in plenty: of several notes, the earliest. */
export const milkComingInOf = (entries: readonly EntryRecord[]): MilkComingInRecord | null =>
  lastOf(entries.filter((entry): entry is MilkComingInRecord => entry.kind === "milk-coming-in"));

export type DayOfEntries = {
  /** Day of life, 0 for all that was before the birth; null while the birth is unknown, for the calendar day then. */
  readonly day: number | null;
  readonly date: string;
  readonly entries: readonly EntryRecord[];
};

/** Entries in days of life, the newest first; in calendar days while the birth is unknown. */
export function daysOf(
  entries: readonly EntryRecord[],
  birth: { readonly at: Instant } | null,
): readonly DayOfEntries[] {
  const days: { day: number | null; date: string; entries: EntryRecord[] }[] = [];
  for (const entry of entries) {
    const moment = momentOfEntry(entry);
    const day = birth === null ? null : Math.max(0, dayOfLife(hoursSinceBirth(birth, moment)));
    const date = moment.slice(0, 10);
    const last = lastOf(days);
    if (last !== null && (day === null ? last.date === date : last.day === day))
      last.entries.push(entry);
    else days.push({ day, date, entries: [entry] });
  }
  return days;
}
