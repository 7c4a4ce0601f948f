import { takingOver, type Change } from "../../core/notebook/change";
import type { Result } from "../../core/result";
import type { Instant } from "../../core/time/instant";
import { updateOf, type Writable } from "../observable";
import type { StoreFault } from "../storage";
import type { Neighbours, NotebookChange, PhoneStorage, RecordStore, RowGuard } from "./ports";
import { createRecordReading } from "./record-reading";
import {
  createRecordRows,
  type CarriedOut,
  type Changed,
  type RecordRows,
  type WriteFault,
} from "./record-rows";
import { createSight, type Sight } from "./sight";
import { isUnread, type NotebookState } from "./state";
import { createTurns } from "./turns";

export type Written = {
  /** True when all of it is on the phone for sure. */
  readonly isKept: boolean;
  readonly changed: readonly Changed[];
};

export type WriteOptions = {
  /** What becomes of changes that the phone refuses: they are shown and tried again, or dropped. */
  readonly refused: "hold" | "drop";
  /** Given when all of it is to be taken back at once, later: since when. */
  readonly undoableFrom?: Instant | undefined;
  /** Told as soon as the changes are on the phone for sure, before anything is drawn. */
  readonly onKept?: ((changed: readonly Changed[]) => void) | undefined;
};

/** The one owner of the notebook's records: what is done to them is done in turn. */
export type RecordWriter = {
  /** Carries changes out, all or none, on the records as they stand when their turn comes. */
  readonly write: (changes: readonly Change[], options: WriteOptions) => Promise<Written>;
  /** Tries again what could not be written. */
  readonly retry: () => Promise<void>;
  /** Writes again what is gone from the store, with what was changed of it since; false when the phone refused. */
  readonly saveAgain: () => Promise<boolean>;
  /** Reads everything anew. */
  readonly reload: () => Promise<Result<null, StoreFault>>;
  /** Takes over what another tab has changed. */
  readonly follow: (news: NotebookChange) => Promise<void>;
  /** The notes were locked, opened, or are no longer behind a PIN. */
  readonly followLock: () => Promise<void>;
  /** Changes the store's rows as a whole, then reads them anew. False when the phone refused. */
  readonly replaceAll: (
    replace: () => Promise<Result<null, StoreFault>>,
    pending: "give-up" | "hold",
  ) => Promise<boolean>;
};

export type WriterPorts = {
  readonly store: RecordStore;
  readonly guard: RowGuard;
  readonly phoneStorage: Pick<PhoneStorage, "askToPersist">;
  readonly neighbours: Pick<Neighbours, "tell">;
  readonly state: Writable<NotebookState>;
};

/** What is unsound would be refused for ever: it is said, and not tried again. */
function notWritten(
  sight: Sight,
  reason: WriteFault,
  changes: readonly Change[],
  options: WriteOptions,
): Written {
  const isUnsound = reason === "unsound";
  if (!isUnsound && options.refused === "hold") sight.hold(changes);
  sight.show(sight.stored().values(), {
    isFull: reason === "full",
    ...(isUnsound ? { hasRefused: true } : {}),
  });
  return { isKept: false, changed: [] };
}

/** Tries what could not be written again, each record by itself. */
async function writePending(
  rows: RecordRows,
  sight: Sight,
  takeIn: (carried: CarriedOut) => void,
): Promise<void> {
  const pending = sight.pending();
  for (const id of new Set(pending.map((change) => change.id))) {
    const own = pending.filter((change) => change.id === id);
    const carried = await rows.carryOut([], own);
    if (!carried.ok) continue;
    sight.release(new Set([id]));
    takeIn(carried.value);
  }
}

/** Writes what is gone from the store, with the changes of it that wait; null where the phone refused. */
async function writeLost(rows: RecordRows, sight: Sight): Promise<CarriedOut | null> {
  const ids = new Set(sight.lost().map(({ id }) => id));
  const waiting = sight.pending().filter(({ id }) => ids.has(id));
  const carried = await rows.carryOut(sight.lost().map(takingOver), waiting);
  if (!carried.ok) return null;
  sight.release(ids);
  return carried.value;
}

export function createRecordWriter(ports: WriterPorts): RecordWriter {
  const { store, guard, phoneStorage, neighbours, state } = ports;
  const update = updateOf(state);
  const sight = createSight(ports);
  const rows = createRecordRows(store, guard, sight.isKnown);
  const inTurn = createTurns();
  const reading = createRecordReading({ store, rows, sight, guard, state, takeIn });

  function takeIn({ written }: CarriedOut): void {
    sight.show([...sight.stored().values(), ...written], { hasRefused: false });
    if (written.length > 0) neighbours.tell({ kind: "records", ids: written.map(({ id }) => id) });
  }

  const askToPersist = async (): Promise<void> =>
    update({ persistence: await phoneStorage.askToPersist() });

  async function carryOut(changes: readonly Change[], options: WriteOptions): Promise<Written> {
    const ids = new Set(changes.map(({ id }) => id));
    const earlier = sight.pending().filter(({ id }) => ids.has(id));
    const carried = await rows.carryOut(earlier, changes, options.undoableFrom);
    if (!carried.ok) {
      const written = notWritten(sight, carried.reason, changes, options);
      if (carried.reason === "lost") {
        await reading.all();
        // Where everything was deleted in another tab, there is nothing left to be changed.
        void retry();
      }
      return written;
    }
    const { changed } = carried.value;
    options.onKept?.(changed);
    const isFirst = sight.stored().size === 0;
    sight.release(ids);
    takeIn(carried.value);
    // It is kept: nobody who waits to be told so waits for what comes after.
    if (sight.pending().length > 0) void retry();
    if (isUnread(state.get())) void inTurn(() => reading.all());
    if (isFirst) void askToPersist();
    return { isKept: true, changed };
  }

  const retry = (): Promise<void> => inTurn(() => writePending(rows, sight, takeIn));

  return {
    write: (changes, options) =>
      changes.length === 0
        ? Promise.resolve({ isKept: true, changed: [] })
        : inTurn(() => carryOut(changes, options)),
    retry,
    saveAgain: () =>
      inTurn(async () => {
        const carried = await writeLost(rows, sight);
        if (carried === null) return false;
        takeIn(carried);
        void askToPersist();
        return true;
      }),
    reload: () => inTurn(() => reading.all()),
    follow: (news) =>
      inTurn(async () => {
        if (news.kind === "all") await reading.all(true);
        else await reading.some(news.ids);
      }),
    followLock: async () => {
      // At once, and also where the store cannot be read.
      if (guard.state() === "locked") sight.show(sight.stored().values());
      else if (sight.isHiding()) update({ status: "loading" });
      await inTurn(() => reading.all());
      if (guard.state() !== "locked" && sight.pending().length > 0) await retry();
    },
    replaceAll: (replace, pending) =>
      inTurn(async () => {
        if (!(await replace()).ok) return false;
        if (pending === "give-up") sight.giveUp();
        await reading.all(true);
        neighbours.tell({ kind: "all" });
        return true;
      }),
  };
}
