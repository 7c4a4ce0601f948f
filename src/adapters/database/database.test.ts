import { IDBFactory } from "fake-indexeddb";
import "fake-indexeddb/auto";
import { deleteDB, openDB } from "idb";
import { beforeEach, describe, expect, it } from "vitest";

import type { NotebookRecord } from "../../core/notebook/record";
import { createDatabase, DATABASE_NAME, DATABASE_VERSION } from "./database";
import { createRecordStore } from "./record-store";
import { createSnapshotStore } from "./snapshot-store";

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
    await createRecordStore(createDatabase()).put([check], []);
    await createRecordStore(createDatabase()).put([{ ...check, id: "b2" }], []);

    const rows = await createRecordStore(createDatabase()).loadAll();

    expect(rows).toEqual({ ok: true, value: [check, { ...check, id: "b2" }] });
  });

  it("gives back every record of a long notebook once, though they are read in pieces", async () => {
    const notes = Array.from({ length: 300 }, (_, nth) =>
      Object.assign({ ...check }, { id: `n-${String(nth).padStart(3, "0")}` }),
    );
    const store = createRecordStore(createDatabase());
    let put = 0;
    for (const upTo of [127, 128, 129, 256, 300]) {
      await store.put(notes.slice(put, upTo), []);
      put = upTo;
      expect(await store.loadAll()).toEqual({ ok: true, value: notes.slice(0, upTo) });
    }
  });

  it("puts a record in the place of the one that it was made from", async () => {
    const agreed: NotebookRecord = { ...check, midwifeAgreed: true };
    const store = createRecordStore(createDatabase());
    await store.put([check], []);
    await store.put([agreed], [check]);

    const rows = await store.loadAll();

    expect(rows).toEqual({ ok: true, value: [agreed] });
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
    const put = await createRecordStore(forbidden).put([check], []);

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

  it("stands at version 2 with a store for each thing it keeps", async () => {
    const database = await createDatabase()();

    expect(database.name).toBe(DATABASE_NAME);
    expect(database.version).toBe(2);
    expect([...database.objectStoreNames]).toEqual([
      "lock",
      "records",
      "running-session",
      "withdrawn",
    ]);
  });

  it("keeps everything of a phone that has version 1", async () => {
    const snapshot = { positionMs: 60_000 };
    const old = await openDB(DATABASE_NAME, 1, {
      upgrade: (database) => {
        database.createObjectStore("records", { keyPath: "id" });
        database.createObjectStore("running-session");
      },
    });
    await old.put("records", check);
    await old.put("running-session", snapshot, "current");
    old.close();

    const open = createDatabase();
    const rows = await createRecordStore(open).loadAll();
    const running = await createSnapshotStore(open).load();

    expect(rows).toEqual({ ok: true, value: [check] });
    expect(running).toEqual({ ok: true, value: snapshot });
  });
});

describe("a database that is taken away under the open app", () => {
  beforeEach(() => {
    globalThis.indexedDB = new IDBFactory();
  });

  const watched = async () => {
    const told: string[] = [];
    const open = createDatabase(() => told.push("look"));
    const store = createRecordStore(open);
    await store.put([check], []);
    return { told, open, store };
  };

  it("is told of, lets itself be deleted, and is there again for the next note", async () => {
    const { told, store } = await watched();
    const before = [...told];

    await deleteDB(DATABASE_NAME);
    const toldThen = told.length;
    await store.put([{ ...check, id: "b2" }], []);

    expect(before).toEqual([]);
    expect(toldThen).toBe(1);
    expect(await store.loadAll()).toEqual({ ok: true, value: [{ ...check, id: "b2" }] });
  });

  it("is told of when it is found out only by the next note", async () => {
    const { told, open, store } = await watched();
    (await open()).close();
    await deleteDB(DATABASE_NAME);

    await store.put([{ ...check, id: "b2" }], []);

    expect(told).toEqual(["look"]);
  });

  it("is not one that an app of after this one takes over, nor one that was only closed", async () => {
    const { told, open, store } = await watched();
    (await open()).close();
    await store.put([{ ...check, id: "b2" }], []);
    (await openDB(DATABASE_NAME, DATABASE_VERSION + 1)).close();

    expect(told).toEqual([]);
  });
});

describe("what is deleted all at once", () => {
  const AT = "2026-11-24T22:00:00.000+07:00";

  async function furnished() {
    globalThis.indexedDB = new IDBFactory();
    const open = createDatabase();
    const store = createRecordStore(open);
    await store.put([check, { ...check, id: "b2" }], []);
    await (await open()).put("lock", { salt: "s" }, "pin");
    return { open, store };
  }

  it("is out of the notebook, its lock too, and can be brought back as it was", async () => {
    const { open, store } = await furnished();

    await store.withdrawAll(AT);
    const without = await store.loadAll();
    const lockWithout = await (await open()).get("lock", "pin");
    const at = await store.withdrawnAt();
    await store.bringAllBack();

    expect(without).toEqual({ ok: true, value: [] });
    expect(lockWithout).toBeUndefined();
    expect(at).toEqual({ ok: true, value: AT });
    expect(await store.loadAll()).toEqual({ ok: true, value: [check, { ...check, id: "b2" }] });
    expect(await (await open()).get("lock", "pin")).toEqual({ salt: "s" });
    expect(await store.withdrawnAt()).toEqual({ ok: true, value: undefined });
  });

  it("does not overwrite what was written since", async () => {
    const { store } = await furnished();
    const since = { ...check, midwifeAgreed: true };
    await store.withdrawAll(AT);
    await store.put([since], []);

    await store.bringAllBack();

    expect(await store.loadAll()).toEqual({ ok: true, value: [since, { ...check, id: "b2" }] });
  });

  it("stays to be brought back when everything is deleted once more, as a second tap does", async () => {
    const { store } = await furnished();
    await store.withdrawAll(AT);
    await store.withdrawAll(AT);
    await store.put([{ ...check, id: "c3" }], []);
    await store.withdrawAll(AT);

    await store.bringAllBack();

    expect(await store.loadAll()).toEqual({
      ok: true,
      value: [check, { ...check, id: "b2" }, { ...check, id: "c3" }],
    });
  });

  it("is destroyed for good in the end", async () => {
    const { open, store } = await furnished();
    await store.withdrawAll(AT);

    await store.dropWithdrawn();
    await store.bringAllBack();

    expect(await store.loadAll()).toEqual({ ok: true, value: [] });
    expect(await (await open()).getAll("withdrawn")).toEqual([]);
  });
});

describe("rows that are written together", () => {
  it("are all there or none of them", async () => {
    globalThis.indexedDB = new IDBFactory();
    const store = createRecordStore(createDatabase());
    const unstorable = { id: "bad", act: () => undefined };

    const put = await store.put([check, unstorable], []);

    expect(put.ok).toBe(false);
    expect(await store.loadAll()).toEqual({ ok: true, value: [] });
  });

  it("are read by their ids, those that are there", async () => {
    globalThis.indexedDB = new IDBFactory();
    const store = createRecordStore(createDatabase());
    await store.put([check, { ...check, id: "b2" }], []);

    const rows = await store.load(["b2", "c3"]);

    expect(rows).toEqual({ ok: true, value: [{ ...check, id: "b2" }] });
  });
});
