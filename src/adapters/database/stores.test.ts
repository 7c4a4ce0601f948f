import { IDBFactory } from "fake-indexeddb";
import "fake-indexeddb/auto";
import { beforeEach, describe, expect, it } from "vitest";

import type { NotebookRecord } from "../../core/notebook/record";
import { createDatabase, DATABASE_NAME } from "./database";
import { createRecordStore, createSnapshotStore } from "./stores";

const check: NotebookRecord = {
  kind: "safety-check",
  id: "a1",
  createdAt: "2026-11-24T21:00:00.000+07:00",
  updatedAt: "2026-11-24T21:00:00.000+07:00",
  deletedAt: null,
  deviceId: "phone",
  at: "2026-11-24T21:00:00.000+07:00",
  answers: { bleeding: "no" },
  advice: "clear",
  midwifeAgreed: false,
};

describe("the database", () => {
  beforeEach(() => {
    globalThis.indexedDB = new IDBFactory();
  });

  it("gives back the records that were put, one row each, also after it was opened anew", async () => {
    await createRecordStore(createDatabase()).put(check);
    await createRecordStore(createDatabase()).put({ ...check, id: "b2" });

    const rows = await createRecordStore(createDatabase()).loadAll();

    expect(rows).toEqual({ ok: true, value: [check, { ...check, id: "b2" }] });
  });

  it("keeps the newest of two records with the same id", async () => {
    const store = createRecordStore(createDatabase());
    await store.put(check);
    await store.put({ ...check, midwifeAgreed: true });

    const rows = await store.loadAll();

    expect(rows).toEqual({ ok: true, value: [{ ...check, midwifeAgreed: true }] });
  });

  it("keeps one snapshot, and none after it was cleared", async () => {
    const store = createSnapshotStore(createDatabase());
    await store.save({ positionMs: 1 });
    await store.save({ positionMs: 2 });
    const kept = await store.load();
    await store.clear();

    const cleared = await store.load();

    expect(kept).toEqual({ ok: true, value: { positionMs: 2 } });
    expect(cleared).toEqual({ ok: true, value: undefined });
  });

  it("says that it is unavailable where the browser forbids it, and does not throw", async () => {
    const forbidden = async () => {
      throw new DOMException("", "SecurityError");
    };

    const rows = await createRecordStore(forbidden).loadAll();
    const put = await createRecordStore(forbidden).put(check);

    expect(rows).toEqual({ ok: false, reason: "unavailable" });
    expect(put).toEqual({ ok: false, reason: "unavailable" });
  });

  it("says that the phone is full when it is", async () => {
    const full = async () => {
      throw new DOMException("", "QuotaExceededError");
    };

    const saved = await createSnapshotStore(full).save({});

    expect(saved).toEqual({ ok: false, reason: "full" });
  });

  it("stands at version 1 with a store for records and one for the running massage", async () => {
    const database = await createDatabase()();

    expect(database.name).toBe(DATABASE_NAME);
    expect(database.version).toBe(1);
    expect([...database.objectStoreNames]).toEqual(["records", "running-session"]);
  });
});
