import type { IDBPDatabase, IDBPObjectStore, StoreNames } from "idb";

import type { RecordStore, SnapshotStore, StoreFault } from "../../application/ports";
import { failure, success, type Result } from "../../core/result";
import type { Schema } from "./database";

export type OpenDatabase = () => Promise<IDBPDatabase<Schema>>;

const SNAPSHOT_KEY = "current";
const UNREADABLE_KEY = "unreadable";

const faultOf = (error: unknown): StoreFault =>
  error instanceof DOMException && error.name === "QuotaExceededError" ? "full" : "unavailable";

/** A database that has not answered by then will not, and the massage must not wait for it: seen in Safari 14. */
const PATIENCE_MS = 5_000;

const inTime = <T>(work: Promise<T>): Promise<T> =>
  new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error("no answer")), PATIENCE_MS);
    void work.then(resolve, reject).finally(() => clearTimeout(timer));
  });

async function attempt<T>(work: () => Promise<T>): Promise<Result<T, StoreFault>> {
  try {
    return success(await inTime(work()));
  } catch (error) {
    return failure(faultOf(error));
  }
}

type Store = IDBPObjectStore<Schema, StoreNames<Schema>[], StoreNames<Schema>, "readwrite">;

/** Writes with strict durability: it resolves when the bytes are on the disk, not in its cache. */
async function write(
  open: OpenDatabase,
  name: StoreNames<Schema>,
  work: (store: Store) => Promise<unknown>,
): Promise<null> {
  const database = await open();
  const transaction = database.transaction([name], "readwrite", { durability: "strict" });
  await Promise.all([work(transaction.objectStore(name)), transaction.done]);
  return null;
}

export const createRecordStore = (open: OpenDatabase): RecordStore => ({
  loadAll: () => attempt(async () => (await open()).getAll("records")),
  put: (record) => attempt(() => write(open, "records", (store) => store.put(record))),
});

export const createSnapshotStore = (open: OpenDatabase): SnapshotStore => ({
  load: () => attempt(async () => (await open()).get("running-session", SNAPSHOT_KEY)),
  save: (snapshot) =>
    attempt(() => write(open, "running-session", (store) => store.put(snapshot, SNAPSHOT_KEY))),
  clear: () => attempt(() => write(open, "running-session", (store) => store.delete(SNAPSHOT_KEY))),
  setAside: () =>
    attempt(() =>
      write(open, "running-session", async (store) => {
        const unreadable = await store.get(SNAPSHOT_KEY);
        await store.put(unreadable, UNREADABLE_KEY);
        await store.delete(SNAPSHOT_KEY);
      }),
    ),
});
