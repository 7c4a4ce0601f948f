import type { RecordStore, Row } from "../../application/notebook/ports";
import { failure, success, type Result } from "../../core/result";
import { mayLieBeside } from "../../core/lock/rows";
import { attempt, LONG_PATIENCE_MS, write, type OpenDatabase, type Writing } from "./attempt";
import { LOCK_KEY } from "./lock-row";

const MANY_ROWS = 50;

/** Keys of what was laid aside: where it stood, a slash, its key there. */
const WITHDRAWN_AT = "at";
const RECORD_PREFIX = "records/";
const LOCK_PREFIX = "lock/";

async function layAside(writing: Writing, from: "records" | "lock", prefix: string): Promise<void> {
  const [keys, rows] = await Promise.all([
    writing.objectStore(from).getAllKeys(),
    writing.objectStore(from).getAll(),
  ]);
  const aside = writing.objectStore("withdrawn");
  await Promise.all(keys.map((key, index) => aside.put(rows[index], prefix + key)));
  await writing.objectStore(from).clear();
}

async function putBack(writing: Writing): Promise<void> {
  const aside = writing.objectStore("withdrawn");
  const [keys, rows] = await Promise.all([aside.getAllKeys(), aside.getAll()]);
  for (const [index, key] of keys.entries()) {
    if (key.startsWith(LOCK_PREFIX))
      await writing.objectStore("lock").put(rows[index], key.slice(LOCK_PREFIX.length));
    if (!key.startsWith(RECORD_PREFIX)) continue;
    const isThere = await writing.objectStore("records").getKey(key.slice(RECORD_PREFIX.length));
    if (isThere === undefined) await writing.objectStore("records").put(rows[index]);
  }
  await aside.clear();
}

class SealedForAnotherLock extends Error {}

const asRefusal = (error: unknown): Result<null, "other-lock"> => {
  if (error instanceof SealedForAnotherLock) return failure("other-lock");
  throw error;
};

/** Another tab may have set or removed the PIN since the rows were sealed: they are then refused. */
async function putBesideLock(writing: Writing, rows: readonly Row[]): Promise<void> {
  const lock = await writing.objectStore("lock").get(LOCK_KEY);
  if (!rows.every((row) => mayLieBeside(lock, row))) throw new SealedForAnotherLock();
  await Promise.all(rows.map(async (row) => writing.objectStore("records").put(row)));
}

/** The notebook's rows, one a record. */
export const createRecordStore = (open: OpenDatabase): RecordStore => ({
  loadAll: () => attempt(async () => (await open()).getAll("records")),
  load: (ids) =>
    attempt(async () => {
      const reading = (await open()).transaction("records");
      const rows = await Promise.all(ids.map((id) => reading.store.get(id)));
      return rows.filter((row) => row !== undefined);
    }),
  put: async (rows) => {
    const put = await attempt<Result<null, "other-lock">>(
      () =>
        write(open, ["records", "lock"], (writing) => putBesideLock(writing, rows)).then(
          success,
          asRefusal,
        ),
      rows.length > MANY_ROWS ? LONG_PATIENCE_MS : undefined,
    );
    return put.ok ? put.value : put;
  },
  withdrawAll: (at) =>
    attempt(
      () =>
        write(open, ["records", "lock", "withdrawn"], async (writing) => {
          await writing.objectStore("withdrawn").clear();
          await layAside(writing, "records", RECORD_PREFIX);
          await layAside(writing, "lock", LOCK_PREFIX);
          await writing.objectStore("withdrawn").put(at, WITHDRAWN_AT);
        }),
      LONG_PATIENCE_MS,
    ),
  withdrawnAt: () => attempt(async () => (await open()).get("withdrawn", WITHDRAWN_AT)),
  bringAllBack: () =>
    attempt(() => write(open, ["records", "lock", "withdrawn"], putBack), LONG_PATIENCE_MS),
  dropWithdrawn: () =>
    attempt(() =>
      write(open, ["withdrawn"], (writing) => writing.objectStore("withdrawn").clear()),
    ),
});
