import { IDBFactory } from "fake-indexeddb";
import "fake-indexeddb/auto";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";

import type { NotebookRecord } from "../../core/notebook/record";
import type { OpenDatabase } from "./attempt";
import { createDatabase } from "./database";
import { createRecordStore } from "./record-store";

const note: NotebookRecord = {
  kind: "feed",
  id: "a1",
  createdAt: "2026-11-24T21:00:00.000+07:00",
  updatedAt: "2026-11-24T21:00:00.000+07:00",
  deletedAt: null,
  deviceId: "phone",
  at: "2026-11-24T21:00:00.000+07:00",
};

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
  vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
});
afterEach(() => {
  vi.useRealTimers();
});

/** Holds the notebook's rows from another tab, so that nobody else writes there, until it is let go. */
async function holdRows(): Promise<() => Promise<void>> {
  const other = await createDatabase()();
  const holding = other.transaction("records", "readwrite");
  const held = { isHeld: true };
  const spin = async (): Promise<void> => {
    while (held.isHeld) await holding.store.get("nothing");
  };
  const spinning = spin();
  return async () => {
    held.isHeld = false;
    await spinning;
    await holding.done;
  };
}

/** Real time passes in steps, so that the database can work; the patience of the app passes as told. */
async function pass(ms: number): Promise<void> {
  for (let passed = 0; passed < ms; passed += 500) {
    vi.advanceTimersByTime(500);
    await new Promise((resolve) => {
      setImmediate(resolve);
    });
  }
}

describe("a write that is given up", () => {
  it("is ended: nothing of it is there afterwards, however late the others let go", async () => {
    const store = createRecordStore(createDatabase());
    await store.loadAll();
    const letGo = await holdRows();

    const putting = store.put([note], []);
    await pass(11_000);
    const put = await putting;
    await letGo();
    await pass(11_000);

    expect(put).toEqual({ ok: false, reason: "silent" });
    expect(await store.loadAll()).toEqual({ ok: true, value: [] });
  });

  it("leaves everything in its place where all was to be deleted", async () => {
    const store = createRecordStore(createDatabase());
    await store.put([note], []);
    const letGo = await holdRows();

    const withdrawing = store.withdrawAll("2026-11-24T22:00:00.000+07:00");
    await pass(121_000);
    const withdrawn = await withdrawing;
    await letGo();
    await pass(11_000);

    expect(withdrawn.ok).toBe(false);
    expect(await store.loadAll()).toEqual({ ok: true, value: [note] });
    expect(await store.withdrawnAt()).toEqual({ ok: true, value: undefined });
  });

  it("is written by the second try where the others let go in between", async () => {
    const store = createRecordStore(createDatabase());
    await store.loadAll();
    const letGo = await holdRows();

    const putting = store.put([note], []);
    await pass(6_000);
    await letGo();

    expect(await putting).toEqual({ ok: true, value: null });
    expect(await store.loadAll()).toEqual({ ok: true, value: [note] });
  });
});

describe("a database whose handle is dead", () => {
  it("is opened anew, and the note is kept", async () => {
    const open = createDatabase();
    const store = createRecordStore(open);
    await store.loadAll();
    (await open()).close();

    const put = await store.put([note], []);

    expect(put).toEqual({ ok: true, value: null });
    expect(await store.loadAll()).toEqual({ ok: true, value: [note] });
  });

  it("is opened anew once for all who find it dead", async () => {
    const open = createDatabase();
    const store = createRecordStore(open);
    await store.put([note], []);
    (await open()).close();

    const answers = await Promise.all([1, 2, 3, 4].map(() => store.loadAll()));

    expect(answers.every(({ ok }) => ok)).toBe(true);
  });

  it("is told from one that is there and does not answer", async () => {
    const never: OpenDatabase = () => new Promise(() => undefined);

    const reading = createRecordStore(never).loadAll();
    await pass(11_000);

    expect(await reading).toEqual({ ok: false, reason: "silent" });
  });

  it("is told from one that an app of after this one has made", async () => {
    const newer = async () => {
      throw new DOMException("", "VersionError");
    };

    expect(await createRecordStore(newer).loadAll()).toEqual({ ok: false, reason: "newer" });
  });
});

describe("what rows have replaced", () => {
  const at = "2026-11-24T22:00:00.000+07:00";
  const later: NotebookRecord = { ...note, updatedAt: at, deletedAt: at };
  const foreign: NotebookRecord = { ...note, id: "b2" };

  it("comes back, and what was not there goes", async () => {
    const store = createRecordStore(createDatabase());
    await store.put([note], []);
    await store.put([later, foreign], [note], at);
    const since = await store.replacedAt();

    await store.putReplacedBack();

    expect(since).toEqual({ ok: true, value: at });
    expect(await store.loadAll()).toEqual({ ok: true, value: [note] });
    expect(await store.replacedAt()).toEqual({ ok: true, value: undefined });
  });

  it("leaves alone what was changed since", async () => {
    const store = createRecordStore(createDatabase());
    await store.put([note], []);
    await store.put([later, foreign], [note], at);
    await store.put([note], [later]);
    const changed: NotebookRecord = { ...foreign, deletedAt: at };
    await store.put([changed], [foreign]);

    await store.putReplacedBack();

    expect(await store.loadAll()).toEqual({
      ok: true,
      value: [note, changed],
    });
  });

  it("is gone once everything was deleted, and lies beside what is laid aside then", async () => {
    const store = createRecordStore(createDatabase());
    await store.put([note], []);
    await store.put([later], [note], at);
    await store.withdrawAll(at);
    await store.put([foreign], [], at);

    await store.dropWithdrawn();

    expect(await store.replacedAt()).toEqual({ ok: true, value: at });
    expect(await store.withdrawnAt()).toEqual({ ok: true, value: undefined });
  });
});
