import type { IDBPDatabase } from "idb";

import type { RecordStore, Row } from "../../application/notebook/ports";
import { failure, success, type Result } from "../../core/result";
import { mayLieBeside } from "../../core/lock/rows";
import { stampOf } from "../../core/lock/stamp";
import {
  attempt,
  LONG_PATIENCE_MS,
  transact,
  write,
  type OpenDatabase,
  type Writing,
} from "./attempt";
import {
  dropWithdrawn,
  keepReplaced,
  putBack,
  putReplacedBack,
  REPLACED,
  replacedAt,
  withdraw,
  WITHDRAWN_AT,
} from "./laid-aside";
import { LOCK_KEY } from "./lock-row";
import type { Schema } from "./schema";

const MANY_ROWS = 50;
/** What a slow phone takes for one of many rows at most, in ms. */
const ROW_MS = 3;

const ALL_STORES: ("records" | "lock" | "withdrawn")[] = ["records", "lock", "withdrawn"];

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
  undoableFrom: string | undefined,
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
  if (undoableFrom !== undefined) await keepReplaced(writing, { at: undoableFrom, rows, lying });
  await Promise.all(rows.map(async (row) => records.put(row)));
}

/** So many rows are read in one piece: of a long register all at once would hold up a finger. */
const READ_AT_ONCE = 128;

/** All rows as they stand at one moment. */
async function readAll(database: IDBPDatabase<Schema>): Promise<readonly unknown[]> {
  const { store } = database.transaction("records");
  const rows: unknown[] = [];
  let some: readonly unknown[] = await store.getAll(undefined, READ_AT_ONCE);
  while (some.length === READ_AT_ONCE) {
    rows.push(...some);
    const after = IDBKeyRange.lowerBound(idIn(some[READ_AT_ONCE - 1]), true);
    some = await store.getAll(after, READ_AT_ONCE);
  }
  return [...rows, ...some];
}

/** The notebook's rows, one a record. */
export const createRecordStore = (open: OpenDatabase): RecordStore => ({
  loadAll: () => attempt(open, readAll),
  load: (ids) =>
    attempt(open, async (database) => {
      const reading = database.transaction("records");
      const rows = await Promise.all(ids.map((id) => reading.store.get(id)));
      return rows.filter((row) => row !== undefined);
    }),
  put: async (rows, made, undoableFrom) => {
    const put = await attempt<Result<null, Refusal>>(
      open,
      (database, patience) =>
        transact(
          database,
          patience,
          undoableFrom === undefined ? ["records", "lock"] : ["records", "lock", "withdrawn"],
          (writing) => putInPlace(writing, rows, made, undoableFrom),
        ).then(() => success(null), asRefusal),
      rows.length > MANY_ROWS ? LONG_PATIENCE_MS + rows.length * ROW_MS : undefined,
    );
    return put.ok ? put.value : put;
  },
  withdrawAll: (at) =>
    write(open, ALL_STORES, (writing) => withdraw(writing, at), LONG_PATIENCE_MS),
  withdrawnAt: () => attempt(open, (database) => database.get("withdrawn", WITHDRAWN_AT)),
  bringAllBack: () => write(open, ALL_STORES, putBack, LONG_PATIENCE_MS),
  dropWithdrawn: () => write(open, ["withdrawn"], dropWithdrawn),
  replacedAt: () =>
    attempt(open, async (database) => replacedAt(await database.get("withdrawn", REPLACED))),
  putReplacedBack: () => write(open, ["records", "withdrawn"], putReplacedBack, LONG_PATIENCE_MS),
  dropReplaced: () =>
    write(open, ["withdrawn"], (writing) => writing.objectStore("withdrawn").delete(REPLACED)),
});
