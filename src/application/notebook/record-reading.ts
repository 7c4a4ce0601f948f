import type { LockState } from "../../core/lock/lock-row";
import { isOpenRow } from "../../core/lock/rows";
import { takingOver } from "../../core/notebook/change";
import { compareVersions } from "../../core/notebook/version";
import type { NotebookRecord } from "../../core/notebook/record";
import { success, type Result } from "../../core/result";
import { updateOf, type Writable } from "../observable";
import type { StoreFault } from "../storage";
import type { RecordStore, RowGuard } from "./ports";
import { idIn, type CarriedOut, type Reading, type RecordRows } from "./record-rows";
import type { Sight } from "./sight";
import type { LostNotes, NotebookState } from "./state";

/** Taking in what lies in the store. */
export type RecordReading = {
  /**
   * Everything. A record that lay there and is gone is lost: no app takes a row away without a word.
   *
   * @param mayBeFewer that word was given: rows were taken out of the notebook, here or in another tab
   */
  readonly all: (mayBeFewer?: boolean) => Promise<Result<null, StoreFault>>;
  /** The records with these ids, which another tab has written. */
  readonly some: (ids: readonly string[]) => Promise<void>;
};

export type RecordReadingPorts = {
  readonly rows: RecordRows;
  readonly sight: Sight;
  readonly guard: Pick<RowGuard, "state">;
  readonly store: Pick<RecordStore, "withdrawnAt">;
  readonly state: Writable<NotebookState>;
  readonly takeIn: (carried: CarriedOut) => void;
};

export function createRecordReading(ports: RecordReadingPorts): RecordReading {
  const { store, rows, sight, guard, state, takeIn } = ports;
  /** The lock, and how many rows lay behind it, when everything was read last. */
  let seen: { readonly lock: LockState; readonly locked: number } = { lock: "none", locked: 0 };

  /** What lay in the store then and does not now. */
  function gone({ records, unreadable }: Reading, before: typeof seen): LostNotes {
    const lock = guard.state();
    const there = new Set<unknown>([...records.map(({ id }) => id), ...unreadable.map(idIn)]);
    const missing = [...sight.stored().values()].filter(({ id }) => !there.has(id));
    const hers = records.filter((record) => !isOpenRow(record)).length;
    const hadPin = before.lock !== "none" && lock === "none";
    return {
      // Behind a lock nobody sees whether the mother's notes are there.
      records: lock === "locked" ? missing.filter(isOpenRow) : missing,
      sealed: before.lock === "locked" && hadPin ? Math.max(0, before.locked - hers) : 0,
      hadPin,
    };
  }

  async function isLoss({ records, sealed }: LostNotes): Promise<boolean> {
    if (records.length + sealed === 0) return false;
    const withdrawn = await store.withdrawnAt();
    return withdrawn.ok && withdrawn.value === undefined;
  }

  async function all(mayBeFewer = false): Promise<Result<null, StoreFault>> {
    const reading = await rows.loadAll();
    if (!reading.ok) {
      if (state.get().status !== "ready") updateOf(state)({ status: statusAfter(reading.reason) });
      return reading;
    }
    const { records, unreadable, locked } = reading.value;
    const found = gone(reading.value, seen);
    seen = { lock: guard.state(), locked };
    if (!mayBeFewer && (await isLoss(found))) sight.lose(found);
    sight.show(records, { status: "ready", unreadable: unreadable.length });
    return success(null);
  }

  return {
    all,
    some: async (ids) => {
      const reading = await rows.load(ids);
      if (!reading.ok) return;
      const { records, unreadable } = reading.value;
      const before = sight.stored();
      const there = new Set(records.map(({ id }) => id));
      if (unreadable.length > 0 || ids.some((id) => before.has(id) && !there.has(id))) {
        await all();
        return;
      }
      sight.show([...[...before.values()].filter(({ id }) => !ids.includes(id)), ...records]);
      // Ours stands above what an app of before has written without looking.
      const carried = await rows.carryOut([], newerOf(before, records).map(takingOver));
      if (carried.ok) takeIn(carried.value);
    },
  };
}

function statusAfter(reason: StoreFault): NotebookState["status"] {
  switch (reason) {
    case "silent":
      return "slow";
    case "newer":
      return "newer";
    case "full":
    case "unavailable":
      return "unavailable";
  }
}

/** Those that were known before in a version that stands above the one that was read now. */
const newerOf = (
  known: ReadonlyMap<string, NotebookRecord>,
  read: readonly NotebookRecord[],
): readonly NotebookRecord[] =>
  read.flatMap((record) => {
    const mine = known.get(record.id);
    return mine !== undefined && compareVersions(mine, record) > 0 ? [mine] : [];
  });
