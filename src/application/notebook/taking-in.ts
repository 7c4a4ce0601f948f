import { arrivalsOf, arriving, type Arrivals } from "../../core/exchange/arriving";
import type { NotebookRecord } from "../../core/notebook/record";
import type { Instant } from "../../core/time/instant";
import type { Clock } from "../devices";
import { updateOf, type Writable } from "../observable";
import { createOnce } from "../once";
import { createGrace } from "../grace";
import type { RecordStore, RowGuard } from "./ports";
import type { Changed } from "./record-rows";
import type { NotebookState } from "./state";
import type { Settling } from "./withdrawal";
import type { RecordWriter } from "./writer";

/** How much a copy has brought: notes that are new, that became others, and that left the list. */
export type Merged = {
  readonly added: number;
  readonly changed: number;
  readonly removed: number;
};

/** Taking in the records of another notebook, and the way back from it. */
export type TakingIn = {
  /** What these records would bring; nothing is done. */
  readonly arrivals: (records: readonly NotebookRecord[]) => Arrivals;
  /**
   * Takes them over, all or none; null when they could not be kept, and nothing was changed.
   *
   * @param withRemovals whether what they take out of the list goes
   */
  readonly merge: (
    records: readonly NotebookRecord[],
    withRemovals?: boolean,
  ) => Promise<Merged | null>;
  /** Takes back what was taken over last; what was changed since stays. False when the phone refused. */
  readonly takeBack: () => Promise<boolean>;
};

export type TakingInPorts = {
  readonly store: RecordStore;
  readonly guard: Pick<RowGuard, "state">;
  readonly clock: Clock;
  readonly state: Writable<NotebookState>;
  readonly writer: Pick<RecordWriter, "write" | "replaceAll">;
};

const isRemoval = ({ before, after }: Changed): boolean =>
  before !== null && before.deletedAt === null && after.deletedAt !== null;

function mergedIn(changed: readonly Changed[]): Merged {
  const added = changed.filter(({ before }) => before === null).length;
  const removed = changed.filter(isRemoval).length;
  return { added, removed, changed: changed.length - added - removed };
}

export function createTakingIn(ports: TakingInPorts): TakingIn & Settling {
  const { store, guard, clock, state, writer } = ports;
  const update = updateOf(state);
  const once = createOnce<boolean>(clock, (isDone) => isDone);
  const { begin, end, settle, isHolding } = createGrace({
    clock,
    since: store.replacedAt,
    drop: store.dropReplaced,
    show: (takenInAt: Instant | null) => update({ takenInAt }),
  });
  const arrivals = (records: readonly NotebookRecord[]): Arrivals => {
    const { records: ours, lost } = state.get();
    const gone = new Set(lost?.records.map(({ id }) => id));
    return arrivalsOf({ ours, gone }, records, clock.now());
  };

  return {
    settle,
    isHolding,
    arrivals,
    merge: async (records, withRemovals = true) => {
      // What is sealed cannot be compared: an old deletion would stand above a newer note.
      if (guard.state() === "locked") return null;
      const now = clock.now();
      const ids = new Set(arrivals(records).records.map(({ id }) => id));
      const { isKept, changed } = await writer.write(
        records.filter(({ id }) => ids.has(id)).map((one) => arriving(one, now, withRemovals)),
        { refused: "drop", undoableFrom: now },
      );
      if (!isKept) return null;
      if (changed.length > 0) begin(now);
      return mergedIn(changed);
    },
    takeBack: () =>
      once.act("take back", async () => {
        if (!(await writer.replaceAll(() => store.putReplacedBack(), "hold"))) return false;
        end();
        return true;
      }),
  };
}
