import { isOpenRow } from "../../core/lock/rows";
import { outcomeOf, type Change } from "../../core/notebook/change";
import type { NotebookRecord } from "../../core/notebook/record";
import { updateOf, type Writable } from "../observable";
import type { RowGuard } from "./ports";
import type { NotebookState } from "./state";

/** What this tab knows of the records: those that lie in the store, and changes that the phone has refused. */
export type Sight = {
  /** The records as they lie in the store, as far as this tab may read them. */
  readonly stored: () => ReadonlyMap<string, NotebookRecord>;
  /** Changes that could not be written, in order. They are shown, and tried again. */
  readonly pending: () => readonly Change[];
  /** Whether notes are left out because they are behind the PIN. */
  readonly isHiding: () => boolean;
  readonly show: (records: Iterable<NotebookRecord>, also?: Partial<NotebookState>) => void;
  readonly hold: (changes: readonly Change[]) => void;
  /** The changes of these records are in the store now. */
  readonly release: (ids: ReadonlySet<string>) => void;
  readonly giveUp: () => void;
};

export type SightPorts = {
  readonly guard: Pick<RowGuard, "state">;
  readonly state: Writable<NotebookState>;
};

export function createSight({ guard, state }: SightPorts): Sight {
  const update = updateOf(state);
  let stored: ReadonlyMap<string, NotebookRecord> = new Map();
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
    pending: () => pending,
    isHiding: () => isHiding,
    show: (records, also = {}) => {
      isHiding = guard.state() === "locked";
      stored = showable(records);
      const shown =
        pending.length === 0
          ? stored
          : showable(new Map([...stored, ...outcomeOf(stored, pending)]).values());
      update({ ...also, records: [...shown.values()], hasUnsaved: pending.length > 0 });
    },
    hold: (changes) => {
      pending = [...pending, ...changes];
    },
    release: (ids) => {
      pending = pending.filter(({ id }) => !ids.has(id));
    },
    giveUp: () => {
      pending = [];
    },
  };
}
