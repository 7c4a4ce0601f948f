import { overdueIn } from "../../core/notebook/bin";
import { newsIn } from "../../core/notebook/merge";
import type {
  Feeling,
  NotebookRecord,
  RecordBase,
  SafetyCheckRecord,
} from "../../core/notebook/record";
import { recordOf } from "../../core/notebook/session-record";
import { nextUpdate } from "../../core/notebook/version";
import type { Session } from "../../core/session/session";
import { elapsedMs, isInstant, type Instant } from "../../core/time/instant";
import { emptyNotebook, type NewEntry, type Noted, type NotebookState } from "./state";
import { createObservable, updateOf, type Observable } from "../observable";
import type { Chance, Clock } from "../devices";
import type { KeptSession } from "../session/ports";
import type { Neighbours, RecordStore, RowGuard, PhoneStorage } from "./ports";
import { createRecordKeeping } from "./writer";

/** How long everything that was deleted at once can be brought back, in ms. */
export const WITHDRAWN_FOR_MS = 10 * 60_000;

const MINUTE_MS = 60_000;

/** How much a merge has brought in. */
export type Merged = { readonly added: number; readonly changed: number };

export type Notebook = Observable<NotebookState> & {
  readonly open: () => Promise<void>;
  readonly addSession: (session: Session) => Promise<KeptSession>;
  readonly addSafetyCheck: (
    check: Pick<SafetyCheckRecord, "answers" | "advice" | "midwifeAgreed">,
  ) => Promise<void>;
  /** Keeps what the mother noted. @param onKept told its id as soon as it is on the phone for sure */
  readonly add: (entry: NewEntry, onKept?: (id: string) => void) => Promise<Noted>;
  /** Changes a record; false when the change is shown but could not be kept yet. */
  readonly change: (
    id: string,
    change: (record: NotebookRecord) => NotebookRecord,
  ) => Promise<boolean>;
  readonly tellFeeling: (id: string, feeling: Feeling) => Promise<boolean>;
  readonly remove: (id: string) => Promise<boolean>;
  readonly bringBack: (id: string) => Promise<boolean>;
  /** Tries again what could not be kept. */
  readonly retry: () => Promise<void>;
  /** Takes over the records of another notebook, all or none; null when they could not be kept. */
  readonly merge: (records: readonly NotebookRecord[]) => Promise<Merged | null>;
  /** Deletes everything, the PIN too; false when the phone refused. */
  readonly withdrawAll: () => Promise<boolean>;
  readonly bringAllBack: () => Promise<boolean>;
};

export type NotebookPorts = {
  readonly store: RecordStore;
  readonly guard: RowGuard;
  readonly keeper: PhoneStorage;
  readonly neighbours: Neighbours;
  readonly clock: Clock;
  readonly chance: Chance;
  readonly deviceId: () => string;
};

export function createNotebook(ports: NotebookPorts): Notebook {
  const { store, guard, keeper, neighbours, clock, chance, deviceId } = ports;
  const state = createObservable<NotebookState>(emptyNotebook);
  const update = updateOf(state);
  const keeping = createRecordKeeping({ store, guard, keeper, neighbours, state });

  const newBase = (id: string): RecordBase => {
    const now = clock.now();
    return { id, createdAt: now, updatedAt: now, deletedAt: null, deviceId: deviceId() };
  };

  async function change(
    id: string,
    alter: (record: NotebookRecord) => NotebookRecord,
  ): Promise<boolean> {
    const record = state.get().records.find((one) => one.id === id);
    if (record === undefined) return false;
    const updatedAt = nextUpdate(record, clock.now());
    return keeping.keep([{ ...alter(record), updatedAt, deviceId: deviceId() }]);
  }

  /** Everything that was deleted can be brought back for a while; then it is gone. */
  async function settleWithdrawn(): Promise<void> {
    const found = await store.withdrawnAt();
    if (!found.ok) return;
    if (typeof found.value !== "string") {
      // A PIN that was set has destroyed it: it lay in the clear.
      update({ withdrawnAt: null });
      return;
    }
    const at = found.value;
    const isOpen = isInstant(at) && elapsedMs(at, clock.now()) < WITHDRAWN_FOR_MS;
    if (isOpen) update({ withdrawnAt: at });
    else if ((await store.dropWithdrawn()).ok) update({ withdrawnAt: null });
  }

  async function afterAll(isDone: boolean, withdrawnAt: Instant | null): Promise<boolean> {
    if (!isDone) return false;
    update({ withdrawnAt });
    await keeping.reload();
    neighbours.tell({ kind: "all" });
    return true;
  }

  return {
    get: state.get,
    atStart: state.atStart,
    subscribe: state.subscribe,
    open: async () => {
      const [reading, persistence, room] = await Promise.all([
        keeping.reload(),
        keeper.persistence(),
        keeper.room(),
      ]);
      update({ status: reading.ok ? "ready" : "unavailable", persistence, room });
      neighbours.subscribe((change) => void keeping.follow(change).then(settleWithdrawn));
      guard.subscribe(() => void keeping.followLock().then(settleWithdrawn));
      if (!reading.ok) return;
      await keeping.keep(overdueIn(state.get().records, clock.now()));
      await settleWithdrawn();
      clock.every(MINUTE_MS, () => {
        if (state.get().withdrawnAt !== null) void settleWithdrawn();
      });
    },
    addSession: async (session) => {
      const known = state.get().records.find(({ id }) => id === session.id);
      if (known?.kind === "session" && !keeping.isUnsaved(known.id))
        return { record: known, isSafe: true };
      const record = recordOf(session, newBase(session.id));
      return { record, isSafe: record === null || (await keeping.keep([record])) };
    },
    addSafetyCheck: async (check) => {
      const base = newBase(chance.newId());
      await keeping.keep([{ ...base, ...check, kind: "safety-check", at: base.createdAt }]);
    },
    add: async (entry, onKept) => {
      const id = chance.newId();
      const isKept = await keeping.keep([{ ...newBase(id), ...entry }], () => onKept?.(id));
      return { id, isKept };
    },
    change,
    tellFeeling: (id, feeling) =>
      change(id, (record) => (record.kind === "session" ? { ...record, feeling } : record)),
    remove: (id) => change(id, (record) => ({ ...record, deletedAt: clock.now() })),
    bringBack: (id) => change(id, (record) => ({ ...record, deletedAt: null })),
    retry: keeping.retry,
    merge: async (records) => {
      // What is sealed cannot be compared: an old deletion would stand above a newer note.
      if (guard.state() === "locked") return null;
      const before = new Set(state.get().records.map(({ id }) => id));
      const news = newsIn(state.get().records, records);
      if (!(await keeping.take(news))) return null;
      const added = news.filter(({ id }) => !before.has(id)).length;
      return { added, changed: news.length - added };
    },
    withdrawAll: async () => {
      const at = clock.now();
      const isDone = (await store.withdrawAll(at)).ok;
      if (isDone) keeping.forgetUnsaved();
      return afterAll(isDone, at);
    },
    bringAllBack: async () => afterAll((await store.bringAllBack()).ok, null),
  };
}
