import type { RecordStore, Row } from "../../application/notebook/ports";
import { failure, success, type Result } from "../../core/result";
import { mayLieBeside } from "../../core/lock/rows";
import { stampOf } from "../../core/lock/stamp";
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

type Refusal = "other-lock" | "stale";

const refusals = new WeakMap<Error, Refusal>();

const refuse = (reason: Refusal): never => {
  const error = new Error(reason);
  refusals.set(error, reason);
  throw error;
};

const asRefusal = (error: unknown): Result<null, Refusal> => {
  const reason = error instanceof Error ? refusals.get(error) : undefined;
  if (reason === undefined) throw error;
  return failure(reason);
};

const idIn = (row: unknown): unknown =>
  typeof row === "object" && row !== null ? Reflect.get(row, "id") : undefined;

/**
 * Another tab may have written since: what was made from other rows than lie there now is refused, and so is what is
 * not sealed for the lock that stands now.
 */
async function putInPlace(
  writing: Writing,
  rows: readonly Row[],
  made: readonly unknown[],
): Promise<void> {
  const records = writing.objectStore("records");
  const [lock, ...lying] = await Promise.all([
    writing.objectStore("lock").get(LOCK_KEY),
    ...rows.map(async ({ id }) => records.get(id)),
  ]);
  if (!rows.every((row) => mayLieBeside(lock, row))) refuse("other-lock");
  const stamps = new Map(made.map((row) => [idIn(row), stampOf(row)]));
  const isInPlace = rows.every(({ id }, index) => (stamps.get(id) ?? "") === stampOf(lying[index]));
  if (!isInPlace) refuse("stale");
  await Promise.all(rows.map(async (row) => records.put(row)));
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
  put: async (rows, made) => {
    const put = await attempt<Result<null, Refusal>>(
      () =>
        write(open, ["records", "lock"], (writing) => putInPlace(writing, rows, made)).then(
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
          // What was laid aside before and can still be brought back stays there: a second tap finds nothing to take.
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
