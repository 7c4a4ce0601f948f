import {
  parseRecord,
  recordOf,
  type Feeling,
  type NotebookRecord,
  type RecordBase,
  type SafetyCheckRecord,
  type SessionRecord,
} from "../core/notebook/record";
import type { Session } from "../core/session/session";
import { createObservable, type Observable } from "./observable";
import type { Chance, Clock, KeptSession, Persistence, RecordStore, StorageKeeper } from "./ports";

export type NotebookState = {
  readonly status: "loading" | "ready" | "unavailable";
  readonly records: readonly NotebookRecord[];
  /** Rows that could not be read. They are left where they are. */
  readonly unreadable: number;
  /** True while something that is shown could not be kept yet. */
  readonly hasUnsaved: boolean;
  readonly persistence: Persistence;
};

export type Notebook = Observable<NotebookState> & {
  readonly open: () => Promise<void>;
  readonly addSession: (session: Session) => Promise<KeptSession>;
  readonly addSafetyCheck: (
    check: Pick<SafetyCheckRecord, "answers" | "advice" | "midwifeAgreed">,
  ) => Promise<void>;
  readonly tellFeeling: (id: string, feeling: Feeling) => Promise<void>;
  readonly remove: (id: string) => Promise<void>;
  readonly bringBack: (id: string) => Promise<void>;
};

export type NotebookPorts = {
  readonly store: RecordStore;
  readonly keeper: StorageKeeper;
  readonly clock: Clock;
  readonly chance: Chance;
  readonly deviceId: () => string;
};

export function createNotebook({
  store,
  keeper,
  clock,
  chance,
  deviceId,
}: NotebookPorts): Notebook {
  const state = createObservable<NotebookState>({
    status: "loading",
    records: [],
    unreadable: 0,
    hasUnsaved: false,
    persistence: "unknown",
  });
  const update = (change: Partial<NotebookState>): void => state.set({ ...state.get(), ...change });

  const newBase = (id: string): RecordBase => {
    const now = clock.now();
    return { id, createdAt: now, updatedAt: now, deletedAt: null, deviceId: deviceId() };
  };

  /** Whether a record is on this phone for sure: the first one that is makes the app ask for lasting room. */
  let hasKept = false;

  /** Records that could not be written; they are tried again after the next one that can. */
  const unsaved = new Map<string, NotebookRecord>();

  /** The record is shown at once; whether it is kept is told beside it. */
  async function keep(record: NotebookRecord): Promise<boolean> {
    const kept = await store.put(record);
    if (kept.ok) unsaved.delete(record.id);
    else unsaved.set(record.id, record);
    update({
      records: [...state.get().records.filter(({ id }) => id !== record.id), record],
      hasUnsaved: unsaved.size > 0,
    });
    if (!kept.ok) return false;
    await retryUnsaved();
    const isFirst = !hasKept;
    hasKept = true;
    if (isFirst) update({ persistence: await keeper.askToPersist() });
    return true;
  }

  async function retryUnsaved(): Promise<void> {
    for (const [id, record] of unsaved) if ((await store.put(record)).ok) unsaved.delete(id);
    update({ hasUnsaved: unsaved.size > 0 });
  }

  async function edit(
    id: string,
    change: (record: NotebookRecord) => NotebookRecord,
  ): Promise<void> {
    const record = state.get().records.find((one) => one.id === id);
    if (record === undefined) return;
    await keep({ ...change(record), updatedAt: clock.now(), deviceId: deviceId() });
  }

  return {
    get: state.get,
    atStart: state.atStart,
    subscribe: state.subscribe,
    open: async () => {
      const [rows, persistence] = await Promise.all([store.loadAll(), keeper.persistence()]);
      if (!rows.ok) {
        update({ status: "unavailable", persistence });
        return;
      }
      const read = rows.value.map(parseRecord);
      const found = read.flatMap((row) => (row.ok ? [row.value] : []));
      const added = state.get().records;
      const ids = new Set(added.map(({ id }) => id));
      hasKept ||= found.length > 0;
      update({
        status: "ready",
        records: [...found.filter(({ id }) => !ids.has(id)), ...added],
        unreadable: read.length - found.length,
        persistence,
      });
    },
    addSession: async (session) => {
      const known = state.get().records.find(({ id }) => id === session.id);
      if (known?.kind === "session" && !unsaved.has(known.id))
        return { record: known, isSafe: true };
      const record = recordOf(session, newBase(session.id));
      return { record, isSafe: record === null || (await keep(record)) };
    },
    addSafetyCheck: async (check) => {
      const base = newBase(chance.newId());
      await keep({ ...base, ...check, kind: "safety-check", at: base.createdAt });
    },
    tellFeeling: (id, feeling) =>
      edit(id, (record) => (record.kind === "session" ? { ...record, feeling } : record)),
    remove: (id) => edit(id, (record) => ({ ...record, deletedAt: clock.now() })),
    bringBack: (id) => edit(id, (record) => ({ ...record, deletedAt: null })),
  };
}

/** Massages that were not deleted, newest first. */
export const sessionsOf = (records: readonly NotebookRecord[]): readonly SessionRecord[] =>
  records
    .filter((record): record is SessionRecord => record.kind === "session")
    .filter((record) => record.deletedAt === null)
    .sort((a, b) => Date.parse(b.startedAt) - Date.parse(a.startedAt));
