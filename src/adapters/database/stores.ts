import type { IDBPDatabase, StoreNames } from "idb";

import type { RecordStore, SnapshotStore, StoreFault } from "../../application/ports";
import { failure, success, type Result } from "../../core/result";
import type { Schema } from "./database";

export type OpenDatabase = () => Promise<IDBPDatabase<Schema>>;

const SNAPSHOT_KEY = "current";

const faultOf = (error: unknown): StoreFault =>
  error instanceof DOMException && error.name === "QuotaExceededError" ? "full" : "unavailable";

async function attempt<T>(work: () => Promise<T>): Promise<Result<T, StoreFault>> {
  try {
    return success(await work());
  } catch (error) {
    return failure(faultOf(error));
  }
}

/** Writes with strict durability: it resolves when the bytes are on the disk, not in its cache. */
async function put(
  open: OpenDatabase,
  name: StoreNames<Schema>,
  value: unknown,
  key?: string,
): Promise<null> {
  const database = await open();
  const transaction = database.transaction(name, "readwrite", { durability: "strict" });
  await Promise.all([transaction.store.put(value, key), transaction.done]);
  return null;
}

export const createRecordStore = (open: OpenDatabase): RecordStore => ({
  loadAll: () => attempt(async () => (await open()).getAll("records")),
  put: (record) => attempt(() => put(open, "records", record)),
});

export const createSnapshotStore = (open: OpenDatabase): SnapshotStore => ({
  load: () => attempt(async () => (await open()).get("running-session", SNAPSHOT_KEY)),
  save: (snapshot) => attempt(() => put(open, "running-session", snapshot, SNAPSHOT_KEY)),
  clear: () =>
    attempt(async () => {
      await (await open()).delete("running-session", SNAPSHOT_KEY);
      return null;
    }),
});
