import type { LockChange, LockedRows, LockStore } from "../../application/lock/ports";
import {
  attempt,
  LONG_PATIENCE_MS,
  writeAndAnswer,
  type OpenDatabase,
  type Writing,
} from "./attempt";
import { LOCK_KEY } from "./lock-row";

/** Before the name of its key, that of a lock which no longer stands but may still be wanted. */
const KEPT_PREFIX = "kept/";

async function contentsOf(writing: Writing): Promise<LockedRows> {
  const [lock, rows] = await Promise.all([
    writing.objectStore("lock").get(LOCK_KEY),
    writing.objectStore("records").getAll(),
  ]);
  return { lock, rows };
}

async function carryOut(writing: Writing, change: LockChange): Promise<void> {
  const { lock, rows, keptLock, dropWithdrawn } = change;
  const locks = writing.objectStore("lock");
  const records = writing.objectStore("records");
  await Promise.all([
    lock === undefined ? locks.delete(LOCK_KEY) : locks.put(lock, LOCK_KEY),
    keptLock === undefined ? null : locks.put(keptLock, KEPT_PREFIX + keptLock.key.id),
    dropWithdrawn ? writing.objectStore("withdrawn").clear() : null,
    ...rows.map(async (row) => records.put(row)),
  ]);
}

/** The lock beside the notebook's rows: changed only together with them. */
export const createLockStore = (open: OpenDatabase): LockStore => ({
  read: () =>
    attempt(
      open,
      async (database) => {
        const reading = database.transaction(["lock", "records"]);
        const [lock, rows] = await Promise.all([
          reading.objectStore("lock").get(LOCK_KEY),
          reading.objectStore("records").getAll(),
        ]);
        return { lock, rows };
      },
      LONG_PATIENCE_MS,
    ),
  update: (change) =>
    writeAndAnswer(open, ["lock"], async (writing) => {
      const locks = writing.objectStore("lock");
      const { lock, answer } = change(await locks.get(LOCK_KEY));
      if (lock !== null) await locks.put(lock, LOCK_KEY);
      return answer;
    }),
  rewrite: (decide) =>
    writeAndAnswer(
      open,
      ["lock", "records", "withdrawn"],
      async (writing) => {
        const change = decide(await contentsOf(writing));
        if (change !== null) await carryOut(writing, change);
        return change !== null;
      },
      LONG_PATIENCE_MS,
    ),
});
