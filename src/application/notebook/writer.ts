import { isOpenRow } from "../../core/lock/rows";
import { outcomeOf, takingOver, type Change } from "../../core/notebook/change";
import { compareVersions } from "../../core/notebook/merge";
import type { NotebookRecord } from "../../core/notebook/record";
import { success, type Result } from "../../core/result";
import { updateOf, type Writable } from "../observable";
import type { StoreFault } from "../storage";
import type { Neighbours, NotebookChange, PhoneStorage, RecordStore, RowGuard } from "./ports";
import { createRecordRows, type Changed } from "./record-rows";
import type { NotebookState } from "./state";
import { createTurns } from "./turns";

export type Written = {
  /** True when all of it is on the phone for sure. */
  readonly isKept: boolean;
  readonly changed: readonly Changed[];
};

export type WriteOptions = {
  /** What becomes of changes that the phone refuses: they are shown and tried again, or dropped. */
  readonly refused: "hold" | "drop";
  /** Told as soon as the changes are on the phone for sure, before anything is drawn. */
  readonly onKept?: ((changed: readonly Changed[]) => void) | undefined;
};

/** The one owner of the notebook's records: what is done to them is done in turn. */
export type RecordWriter = {
  /** Carries changes out, all or none, on the records as they stand when their turn comes. */
  readonly write: (changes: readonly Change[], options: WriteOptions) => Promise<Written>;
  /** Tries again what could not be written. */
  readonly retry: () => Promise<void>;
  /** Reads everything anew. */
  readonly reload: () => Promise<Result<null, StoreFault>>;
  /** Takes over what another tab has changed. */
  readonly follow: (change: NotebookChange) => Promise<void>;
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

const byId = (
  records: Iterable<NotebookRecord>,
  isWanted: (record: NotebookRecord) => boolean,
): ReadonlyMap<string, NotebookRecord> => {
  const found = new Map<string, NotebookRecord>();
  for (const record of records) if (isWanted(record)) found.set(record.id, record);
  return found;
};

export function createRecordWriter(ports: WriterPorts): RecordWriter {
  const { store, guard, phoneStorage, neighbours, state } = ports;
  const update = updateOf(state);
  const rows = createRecordRows(store, guard);
  const inTurn = createTurns();

  /** The records as they lie in the store, as far as this tab may read them. */
  let stored: ReadonlyMap<string, NotebookRecord> = new Map();
  /** Changes that the phone has refused, in order. They are shown, and tried again after the next that it takes. */
  let pending: readonly Change[] = [];
  /** Whether a record is on this phone for sure: the first one that is makes the app ask for lasting room. */
  let hasKept = false;

  /** Whether notes are left out of `stored` because they are behind the PIN. */
  let isHiding = false;

  /** While the notes are locked only what stays open may be in sight, or in memory longer than it must. */
  const mayShow = (record: NotebookRecord): boolean =>
    guard.state() !== "locked" || isOpenRow(record);

  function show(records: Iterable<NotebookRecord>, also: Partial<NotebookState> = {}): void {
    isHiding = guard.state() === "locked";
    stored = byId(records, mayShow);
    const shown = pending.length === 0 ? stored : byId(withPending(), mayShow);
    update({ ...also, records: [...shown.values()], hasUnsaved: pending.length > 0 });
  }

  const withPending = (): Iterable<NotebookRecord> =>
    new Map([...stored, ...outcomeOf(stored, pending)]).values();

  function takeIn(written: readonly NotebookRecord[]): void {
    show([...stored.values(), ...written]);
    if (written.length > 0) neighbours.tell({ kind: "records", ids: written.map(({ id }) => id) });
  }

  async function askOnce(): Promise<void> {
    if (hasKept) return;
    hasKept = true;
    update({ persistence: await phoneStorage.askToPersist() });
  }

  async function carryOut(changes: readonly Change[], options: WriteOptions): Promise<Written> {
    const ids = new Set(changes.map(({ id }) => id));
    const earlier = pending.filter(({ id }) => ids.has(id));
    const carried = await rows.carryOut(earlier, changes);
    if (!carried.ok) {
      if (options.refused === "hold") pending = [...pending, ...changes];
      show(stored.values());
      return { isKept: false, changed: [] };
    }
    const { changed } = carried.value;
    options.onKept?.(changed);
    pending = pending.filter(({ id }) => !ids.has(id));
    takeIn(carried.value.written);
    // It is kept: nobody who waits to be told so waits for what comes after.
    if (pending.length > 0) void retry();
    if (state.get().status === "unavailable") void inTurn(readAll);
    void askOnce();
    return { isKept: true, changed };
  }

  const retry = (): Promise<void> =>
    inTurn(async () => {
      for (const id of new Set(pending.map((change) => change.id))) {
        const own = pending.filter((change) => change.id === id);
        const carried = await rows.carryOut([], own);
        if (!carried.ok) continue;
        pending = pending.filter((change) => change.id !== id);
        takeIn(carried.value.written);
      }
    });

  async function readAll(): Promise<Result<null, StoreFault>> {
    const reading = await rows.loadAll();
    if (!reading.ok) {
      if (state.get().status !== "ready") update({ status: "unavailable" });
      return reading;
    }
    const { records, unreadable } = reading.value;
    hasKept ||= records.length > 0;
    show(records, { status: "ready", unreadable: unreadable.length });
    return success(null);
  }

  async function readSome(ids: readonly string[]): Promise<void> {
    const reading = await rows.load(ids);
    if (!reading.ok) return;
    const { records, unreadable } = reading.value;
    if (unreadable.length > 0) {
      await readAll();
      return;
    }
    // Ours stands above what an app of before has written without looking.
    const ours = records.flatMap((record) => {
      const mine = stored.get(record.id);
      return mine !== undefined && compareVersions(mine, record) > 0 ? [mine] : [];
    });
    const others = [...stored.values()].filter(({ id }) => !ids.includes(id));
    show([...others, ...records]);
    const carried = await rows.carryOut([], ours.map(takingOver));
    if (carried.ok) takeIn(carried.value.written);
  }

  return {
    write: (changes, options) =>
      changes.length === 0
        ? Promise.resolve({ isKept: true, changed: [] })
        : inTurn(() => carryOut(changes, options)),
    retry,
    reload: () => inTurn(readAll),
    follow: (change) =>
      inTurn(async () => {
        if (change.kind === "all") await readAll();
        else await readSome(change.ids);
      }),
    followLock: async () => {
      // At once, and also where the store cannot be read.
      if (guard.state() === "locked") show(stored.values());
      else if (isHiding) update({ status: "loading" });
      await inTurn(readAll);
      if (guard.state() !== "locked" && pending.length > 0) await retry();
    },
    replaceAll: (replace, held) =>
      inTurn(async () => {
        if (!(await replace()).ok) return false;
        if (held === "give-up") pending = [];
        await readAll();
        neighbours.tell({ kind: "all" });
        return true;
      }),
  };
}
