import { isOpenRow } from "../../core/lock/rows";
import { outcomeOf, type Change } from "../../core/notebook/change";
import type { NotebookRecord } from "../../core/notebook/record";
import { compareVersions } from "../../core/notebook/version";
import { updateOf, type Writable } from "../observable";
import type { RowGuard } from "./ports";
import type { LostNotes, NotebookState } from "./state";

/**
 * What this tab knows of the records: those that lie in the store, those that lay there and are gone, and changes that
 * the phone has refused.
 */
export type Sight = {
  /** The records as they lie in the store, as far as this tab may read them. */
  readonly stored: () => ReadonlyMap<string, NotebookRecord>;
  /** Whether a record lay in the store when it was last looked at, or was lost since. */
  readonly isKnown: (id: string) => boolean;
  /** Records that are gone from the store. They are shown, and can be written again. */
  readonly lost: () => readonly NotebookRecord[];
  /** Changes that could not be written, in order. They are shown, and tried again. */
  readonly pending: () => readonly Change[];
  /** Whether notes are left out because they are behind the PIN. */
  readonly isHiding: () => boolean;
  readonly show: (records: Iterable<NotebookRecord>, also?: Partial<NotebookState>) => void;
  /** These are gone from the store; shown with the next `show`. */
  readonly lose: (gone: LostNotes) => void;
  readonly hold: (changes: readonly Change[]) => void;
  /** The changes of these records are in the store now. */
  readonly release: (ids: ReadonlySet<string>) => void;
  /** Everything is deleted: what was not kept goes too. */
  readonly giveUp: () => void;
};

export type SightPorts = {
  readonly guard: Pick<RowGuard, "state">;
  readonly state: Writable<NotebookState>;
};

/** What is still lost when these lie in the store: what does not, and what was known in a later version. */
function stillLost(
  lost: LostNotes | null,
  stored: ReadonlyMap<string, NotebookRecord>,
): LostNotes | null {
  if (lost === null) return null;
  const records = lost.records.filter((record) => {
    const there = stored.get(record.id);
    return there === undefined || compareVersions(record, there) > 0;
  });
  return records.length === 0 && lost.sealed === 0 ? null : { ...lost, records };
}

export function createSight({ guard, state }: SightPorts): Sight {
  const update = updateOf(state);
  let stored: ReadonlyMap<string, NotebookRecord> = new Map();
  let lost: LostNotes | null = null;
  let pending: readonly Change[] = [];
  let isHiding = false;

  /** While the notes are locked only what stays open may be in sight, or in memory longer than it must. */
  function showable(records: Iterable<NotebookRecord>): ReadonlyMap<string, NotebookRecord> {
    const isLocked = guard.state() === "locked";
    const found = new Map<string, NotebookRecord>();
    for (const record of records) if (!isLocked || isOpenRow(record)) found.set(record.id, record);
    return found;
  }

  return {
    stored: () => stored,
    isKnown: (id) => stored.has(id) || lost?.records.some((record) => record.id === id) === true,
    lost: () => lost?.records ?? [],
    pending: () => pending,
    isHiding: () => isHiding,
    show: (records, also = {}) => {
      isHiding = guard.state() === "locked";
      stored = showable(records);
      lost = stillLost(lost, stored);
      const known = lost === null ? stored : new Map([...stored, ...showable(lost.records)]);
      const shown =
        pending.length === 0
          ? known
          : showable(new Map([...known, ...outcomeOf(known, pending)]).values());
      update({ ...also, records: [...shown.values()], hasUnsaved: pending.length > 0, lost });
    },
    lose: (gone) => {
      const records = new Map(
        [...(lost?.records ?? []), ...gone.records].map((one) => [one.id, one]),
      );
      const sealed = (lost?.sealed ?? 0) + gone.sealed;
      lost = {
        records: [...records.values()],
        sealed,
        hadPin: lost?.hadPin === true || gone.hadPin,
      };
    },
    hold: (changes) => {
      pending = [...pending, ...changes];
    },
    release: (ids) => {
      pending = pending.filter(({ id }) => !ids.has(id));
    },
    giveUp: () => {
      pending = [];
      lost = null;
    },
  };
}
