import { isOpenRow } from "../../core/lock/rows";
import { compareVersions } from "../../core/notebook/merge";
import type { NotebookRecord } from "../../core/notebook/record";
import { parseRecord } from "../../core/notebook/schema";
import { failure, success, type Result } from "../../core/result";
import type { NotebookState } from "./state";
import { updateOf, type Writable } from "../observable";
import type { Neighbours, NotebookChange, RecordStore, RowGuard, PhoneStorage } from "./ports";

export type RecordKeeping = {
  /**
   * Writes the records, all or none, and shows them then, kept or not. True, and told before, when they are on the
   * phone for sure.
   */
  readonly keep: (records: readonly NotebookRecord[], onKept?: () => void) => Promise<boolean>;
  /** Writes the records, all or none, and shows them only then. */
  readonly take: (records: readonly NotebookRecord[]) => Promise<boolean>;
  /** Tries again what could not be written. */
  readonly retry: () => Promise<void>;
  readonly isUnsaved: (id: string) => boolean;
  /** Gives up what could not be written. */
  readonly forgetUnsaved: () => void;
  /** Reads everything anew. */
  readonly reload: () => Promise<Result<null, "unavailable">>;
  /** The notes were locked, opened, or are no longer behind a PIN. */
  readonly followLock: () => Promise<void>;
  /** Takes over what another tab has changed. */
  readonly follow: (change: NotebookChange) => Promise<void>;
};

export type KeepingPorts = {
  readonly store: RecordStore;
  readonly guard: RowGuard;
  readonly keeper: PhoneStorage;
  readonly neighbours: Neighbours;
  readonly state: Writable<NotebookState>;
};

/** Between the notebook as it is shown and the rows as they lie in the store. */
export function createRecordKeeping({
  store,
  guard,
  keeper,
  neighbours,
  state,
}: KeepingPorts): RecordKeeping {
  const update = updateOf(state);

  /** Whether a record is on this phone for sure: the first one that is makes the app ask for lasting room. */
  let hasKept = false;

  /** Records that could not be written; they are tried again after the next ones that can. */
  const unsaved = new Map<string, NotebookRecord>();

  /** While the notes are locked only what stays open may be in sight, or in memory longer than it must. */
  const showable = (records: readonly NotebookRecord[]): readonly NotebookRecord[] =>
    guard.state() === "locked" ? records.filter(isOpenRow) : records;

  const sealAndPut = async (records: readonly NotebookRecord[]) => {
    const sealed = await guard.seal(records);
    return sealed.ok ? store.put(sealed.value) : sealed;
  };

  async function write(records: readonly NotebookRecord[]): Promise<boolean> {
    const put = await sealAndPut(records);
    if (put.ok || put.reason !== "other-lock") return put.ok;
    // Another tab has set or removed the PIN, and its word has not come.
    await guard.look();
    return (await sealAndPut(records)).ok;
  }

  function show(records: readonly NotebookRecord[]): void {
    const ids = new Set(records.map(({ id }) => id));
    update({
      records: showable([...state.get().records.filter(({ id }) => !ids.has(id)), ...records]),
      hasUnsaved: unsaved.size > 0,
    });
  }

  async function settle(records: readonly NotebookRecord[]): Promise<void> {
    neighbours.tell({ kind: "records", ids: records.map(({ id }) => id) });
    await retry();
    const isFirst = !hasKept;
    hasKept = true;
    if (isFirst) update({ persistence: await keeper.askToPersist() });
  }

  async function retry(): Promise<void> {
    for (const [id, record] of Array.from(unsaved))
      if ((await write([record])) && unsaved.get(id) === record) unsaved.delete(id);
    update({ hasUnsaved: unsaved.size > 0 });
  }

  async function read(
    rows: readonly unknown[],
  ): Promise<{ readonly records: readonly NotebookRecord[]; readonly unreadable: number }> {
    const opened = await guard.open(rows);
    const records = opened.rows.flatMap((row) => {
      const parsed = parseRecord(row);
      return parsed.ok ? [parsed.value] : [];
    });
    return { records, unreadable: opened.rows.length - records.length };
  }

  /** Our version of a record when it stands above the one in the store. */
  const newerHere = (record: NotebookRecord): NotebookRecord | null => {
    const mine = state.get().records.find(({ id }) => id === record.id);
    return mine !== undefined && compareVersions(mine, record) > 0 ? mine : null;
  };

  async function followRecords(ids: readonly string[]): Promise<void> {
    const rows = await store.load(ids);
    if (!rows.ok) return;
    const { records } = await read(rows.value);
    show(records.filter((record) => newerHere(record) === null));
    const lost = records.flatMap((record) => newerHere(record) ?? []);
    if (lost.length > 0) await write(lost);
  }

  async function reload(): Promise<Result<null, "unavailable">> {
    const rows = await store.loadAll();
    if (!rows.ok) return failure("unavailable");
    const { records, unreadable } = await read(rows.value);
    hasKept ||= records.length > 0;
    const pending = [...unsaved.values()];
    const ids = new Set(pending.map(({ id }) => id));
    update({
      records: showable([...records.filter(({ id }) => !ids.has(id)), ...pending]),
      unreadable,
      lock: guard.state(),
    });
    return success(null);
  }

  async function followLock(): Promise<void> {
    // At once, and also where the store cannot be read.
    if (guard.state() === "locked")
      update({ records: showable(state.get().records), lock: "locked" });
    await reload();
    if (guard.state() !== "locked") await retry();
  }

  return {
    keep: async (records, onKept) => {
      if (records.length === 0) return true;
      const isKept = await write(records);
      for (const record of records)
        if (isKept) unsaved.delete(record.id);
        else unsaved.set(record.id, record);
      if (isKept) onKept?.();
      show(records);
      // It is kept: nobody who waits to be told so waits for what comes after.
      if (isKept) void settle(records);
      return isKept;
    },
    take: async (records) => {
      if (records.length === 0) return true;
      if (!(await write(records))) return false;
      show(records);
      void settle(records);
      return true;
    },
    retry,
    isUnsaved: (id) => unsaved.has(id),
    forgetUnsaved: () => {
      unsaved.clear();
      update({ hasUnsaved: false });
    },
    reload,
    followLock,
    follow: async (change) => {
      if (change.kind === "all") await reload();
      else await followRecords(change.ids);
    },
  };
}
