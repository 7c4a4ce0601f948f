import type { Instant } from "../time/instant";
import type { NotebookRecord } from "./record";
import { parseRecord } from "./schema";
import { compareVersions, nextUpdate } from "./version";

/**
 * A change of one record: what it becomes, as a function of the record as it stands when the turn of the change comes;
 * null where none stands. Giving null changes nothing.
 */
export type Change = {
  readonly id: string;
  readonly next: (standing: NotebookRecord | null) => NotebookRecord | null;
  /** Its id was made just now: nothing can stand under it yet. */
  readonly isNew: boolean;
};

/** When a change was asked for, and on which phone. */
export type Origin = { readonly now: Instant; readonly deviceId: string };

/** Writes a record down once: where one stands already, that one stays. */
export const making = (id: string, make: () => NotebookRecord): Change => ({
  id,
  isNew: true,
  next: (standing) => (standing === null ? make() : null),
});

/** Takes over a version from elsewhere, where it stands above the one that is here. */
export const takingOver = (record: NotebookRecord): Change => ({
  id: record.id,
  isNew: false,
  next: (standing) => (standing === null || compareVersions(record, standing) > 0 ? record : null),
});

/**
 * Alters a record that stands. Giving back the same object alters nothing; what was erased stays erased. What could not
 * be read back, as a figure out of its range, alters nothing either: the whole note would be lost with it.
 */
export const altering = (
  id: string,
  alter: (standing: NotebookRecord) => NotebookRecord,
  { now, deviceId }: Origin,
): Change => ({
  id,
  isNew: false,
  next: (standing) => {
    if (standing === null || standing.kind === "erased") return null;
    const altered = alter(standing);
    if (altered === standing || !parseRecord(altered).ok) return null;
    return { ...altered, updatedAt: nextUpdate(standing, now), deviceId };
  },
});

/** The records that the changes make of those that stand, in order; only those that become others. */
export function outcomeOf(
  standing: ReadonlyMap<string, NotebookRecord>,
  changes: readonly Change[],
): ReadonlyMap<string, NotebookRecord> {
  const outcome = new Map<string, NotebookRecord>();
  for (const { id, next } of changes) {
    const record = next(outcome.get(id) ?? standing.get(id) ?? null);
    if (record !== null) outcome.set(id, record);
  }
  return outcome;
}
