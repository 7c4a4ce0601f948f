import type { Persistence, RecordStore, PhoneStorage } from "../../src/application/notebook/ports";
import type { ValueStorage, StoreFault } from "../../src/application/storage";
import type { SnapshotStore } from "../../src/application/session/ports";
import { stampOf } from "../../src/core/lock/stamp";
import { failure, success, type Result } from "../../src/core/result";
import type { Instant } from "../../src/core/time/instant";

/** What happened to the stores, in order, e.g. "record put", "snapshot cleared". */
export type Journal = string[];

type Faulty = {
  /** Every write and read fails with this, until null. */
  readonly fail: (fault: StoreFault | null) => void;
};

export type FakeSnapshotStore = SnapshotStore &
  Faulty & {
    readonly stored: () => unknown;
    readonly put: (value: unknown) => void;
  };

export function createFakeSnapshotStore(journal: Journal = []): FakeSnapshotStore {
  let stored: unknown = null;
  let fault: StoreFault | null = null;
  const answer = <T>(value: T): Result<T, StoreFault> =>
    fault === null ? success(value) : failure(fault);
  return {
    load: async () => answer(stored),
    save: async (snapshot) => {
      if (fault === null) stored = structuredClone(snapshot);
      journal.push(fault === null ? "snapshot saved" : "snapshot not saved");
      return answer(null);
    },
    clear: async () => {
      if (fault === null) stored = null;
      journal.push("snapshot cleared");
      return answer(null);
    },
    setAside: async () => {
      if (fault === null) stored = null;
      journal.push("snapshot set aside");
      return answer(null);
    },
    fail: (next) => {
      fault = next;
    },
    stored: () => stored,
    put: (value) => {
      stored = value;
    },
  };
}

export type FakeRecordStore = RecordStore &
  Faulty & {
    readonly rows: () => readonly unknown[];
    readonly addRow: (id: string, row: unknown) => void;
    /** The database is deleted and made anew: nothing lies in it. */
    readonly wipe: () => void;
    /** What is written from now on is kept only when `until` comes. */
    readonly holdWrites: (until: Promise<void>) => void;
  };

export function createFakeRecordStore(journal: Journal = []): FakeRecordStore {
  const rows = new Map<string, unknown>();
  let withdrawn: { readonly at: Instant; readonly rows: Map<string, unknown> } | null = null;
  let replaced: {
    readonly at: Instant;
    readonly rows: Map<string, readonly [string, unknown]>;
  } | null = null;
  let fault: StoreFault | null = null;
  let gate: Promise<void> = Promise.resolve();
  return {
    loadAll: async () => (fault === null ? success([...rows.values()]) : failure(fault)),
    load: async (ids) =>
      fault === null ? success(ids.flatMap((id) => rows.get(id) ?? [])) : failure(fault),
    put: async (written, made, undoableFrom) => {
      await gate;
      if (fault !== null) {
        journal.push("record not put");
        return failure(fault);
      }
      const stamps = made.map((row) => stampOf(row));
      const isStale = written.some(
        ({ id }) => rows.has(id) && !stamps.includes(stampOf(rows.get(id))),
      );
      if (isStale) return failure("stale");
      if (undoableFrom !== undefined)
        replaced = {
          at: undoableFrom,
          rows: new Map(written.map((row) => [row.id, [stampOf(row), rows.get(row.id)]])),
        };
      for (const row of written) rows.set(row.id, structuredClone(row));
      journal.push("record put");
      return success(null);
    },
    withdrawAll: async (at) => {
      if (fault !== null) return failure(fault);
      withdrawn = { at, rows: new Map([...(withdrawn?.rows ?? []), ...rows]) };
      rows.clear();
      return success(null);
    },
    withdrawnAt: async () => (fault === null ? success(withdrawn?.at) : failure(fault)),
    bringAllBack: async () => {
      if (fault !== null) return failure(fault);
      for (const [id, row] of withdrawn?.rows ?? []) if (!rows.has(id)) rows.set(id, row);
      withdrawn = null;
      return success(null);
    },
    dropWithdrawn: async () => {
      if (fault !== null) return failure(fault);
      withdrawn = null;
      return success(null);
    },
    replacedAt: async () => (fault === null ? success(replaced?.at) : failure(fault)),
    putReplacedBack: async () => {
      if (fault !== null) return failure(fault);
      for (const [id, [stamp, before]] of replaced?.rows ?? []) {
        if (stampOf(rows.get(id)) !== stamp) continue;
        if (before === undefined) rows.delete(id);
        else rows.set(id, before);
      }
      replaced = null;
      return success(null);
    },
    dropReplaced: async () => {
      replaced = null;
      return success(null);
    },
    fail: (next) => {
      fault = next;
    },
    rows: () => [...rows.values()],
    addRow: (id, row) => {
      rows.set(id, row);
    },
    wipe: () => {
      rows.clear();
      withdrawn = null;
      replaced = null;
    },
    holdWrites: (until) => {
      gate = until;
    },
  };
}

export type FakeValueStorage = ValueStorage &
  Faulty & {
    readonly stored: () => unknown;
    /** The same place as another tab has it: each hears of what the other saves. */
    readonly otherTab: () => ValueStorage;
  };

export function createFakeValueStorage(initial?: unknown): FakeValueStorage {
  let stored = initial;
  let fault: StoreFault | null = null;
  const tabs: Set<() => void>[] = [];

  function openTab(): ValueStorage {
    const own = new Set<() => void>();
    tabs.push(own);
    return {
      load: () => structuredClone(stored),
      save: (value) => {
        if (fault !== null) return failure(fault);
        stored = structuredClone(value);
        for (const tab of tabs) if (tab !== own) for (const tell of tab) tell();
        return success(null);
      },
      subscribe: (listener) => {
        own.add(listener);
        return () => own.delete(listener);
      },
    };
  }

  return {
    ...openTab(),
    fail: (next) => {
      fault = next;
    },
    stored: () => stored,
    otherTab: openTab,
  };
}

export type FakePhoneStorage = PhoneStorage & {
  readonly timesAsked: () => number;
  /** Whether the browser keeps its promise is known only when `until` comes. */
  readonly holdAnswer: (until: Promise<void>) => void;
};

export function createFakePhoneStorage(answer: Persistence = "granted"): FakePhoneStorage {
  let persistence: Persistence = "unknown";
  let timesAsked = 0;
  let gate: Promise<void> = Promise.resolve();
  return {
    persistence: async () => {
      await gate;
      return persistence;
    },
    holdAnswer: (until) => {
      gate = until;
    },
    askToPersist: async () => {
      timesAsked += 1;
      persistence = answer;
      return persistence;
    },
    timesAsked: () => timesAsked,
    room: async () => "enough",
  };
}
