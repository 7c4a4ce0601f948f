import type { IDBPDatabase, IDBPTransaction, StoreNames } from "idb";

import type { StoreFault } from "../../application/storage";
import { failure, success, type Result } from "../../core/result";
import type { Schema } from "./database";

export type OpenDatabase = () => Promise<IDBPDatabase<Schema>>;

const faultOf = (error: unknown): StoreFault =>
  error instanceof DOMException && error.name === "QuotaExceededError" ? "full" : "unavailable";

/** A database that has not answered by then will not, and the massage must not wait for it: seen in Safari 14. */
const PATIENCE_MS = 5_000;
/** For a whole notebook at once, on a slow phone. */
export const LONG_PATIENCE_MS = 60_000;

const inTime = <T>(work: Promise<T>, patienceMs: number): Promise<T> =>
  new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error("no answer")), patienceMs);
    void work.then(resolve, reject).finally(() => clearTimeout(timer));
  });

export async function attempt<T>(
  work: () => Promise<T>,
  patienceMs = PATIENCE_MS,
): Promise<Result<T, StoreFault>> {
  try {
    return success(await inTime(work(), patienceMs));
  } catch (error) {
    return failure(faultOf(error));
  }
}

export type Writing = IDBPTransaction<Schema, StoreNames<Schema>[], "readwrite">;

/** A row that the browser refuses to copy does not end the transaction by itself: the rows before it would be kept. */
async function workOrAbort<T>(
  writing: Writing,
  work: (writing: Writing) => Promise<T>,
): Promise<T> {
  try {
    return await work(writing);
  } catch (error) {
    try {
      writing.abort();
    } catch {
      // It has ended already, and said why.
    }
    throw error;
  }
}

/** Writes with strict durability, all or nothing: it resolves when the bytes are on the disk, not in its cache. */
export async function writeAndAnswer<T>(
  open: OpenDatabase,
  names: StoreNames<Schema>[],
  work: (writing: Writing) => Promise<T>,
): Promise<T> {
  const database = await open();
  const writing = database.transaction(names, "readwrite", { durability: "strict" });
  const [answer] = await Promise.all([workOrAbort(writing, work), writing.done]);
  return answer;
}

/** The same, where the writing has nothing to tell. */
export async function write(
  open: OpenDatabase,
  names: StoreNames<Schema>[],
  work: (writing: Writing) => Promise<unknown>,
): Promise<null> {
  await writeAndAnswer(open, names, work);
  return null;
}
