import { takingOver } from "../../core/notebook/change";
import { compareVersions } from "../../core/notebook/version";
import type { NotebookRecord } from "../../core/notebook/record";
import { success, type Result } from "../../core/result";
import { updateOf, type Writable } from "../observable";
import type { StoreFault } from "../storage";
import type { CarriedOut, RecordRows } from "./record-rows";
import type { Sight } from "./sight";
import type { NotebookState } from "./state";

/** Taking in what lies in the store. */
export type RecordReading = {
  readonly all: () => Promise<Result<null, StoreFault>>;
  /** The records with these ids, which another tab has written. */
  readonly some: (ids: readonly string[]) => Promise<void>;
};

export type RecordReadingPorts = {
  readonly rows: RecordRows;
  readonly sight: Sight;
  readonly state: Writable<NotebookState>;
  readonly takeIn: (carried: CarriedOut) => void;
};

export function createRecordReading(ports: RecordReadingPorts): RecordReading {
  const { rows, sight, state, takeIn } = ports;

  async function all(): Promise<Result<null, StoreFault>> {
    const reading = await rows.loadAll();
    if (!reading.ok) {
      if (state.get().status !== "ready") updateOf(state)({ status: statusAfter(reading.reason) });
      return reading;
    }
    const { records, unreadable } = reading.value;
    sight.show(records, { status: "ready", unreadable: unreadable.length });
    return success(null);
  }

  return {
    all,
    some: async (ids) => {
      const reading = await rows.load(ids);
      if (!reading.ok) return;
      const { records, unreadable } = reading.value;
      if (unreadable.length > 0) {
        await all();
        return;
      }
      const before = sight.stored();
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
