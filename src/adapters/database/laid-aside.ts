import type { Row } from "../../application/notebook/ports";
import { stampOf } from "../../core/lock/stamp";
import type { Writing } from "./attempt";

/** Keys of what was laid aside when everything was deleted: where it stood, a slash, its key there. */
export const WITHDRAWN_AT = "at";
const RECORD_PREFIX = "records/";
const LOCK_PREFIX = "lock/";

/** Key of what a copy has replaced. */
export const REPLACED = "replaced";

const below = (prefix: string): IDBKeyRange => IDBKeyRange.bound(prefix, `${prefix}\uffff`);

async function layAside(writing: Writing, from: "records" | "lock", prefix: string): Promise<void> {
  const [keys, rows] = await Promise.all([
    writing.objectStore(from).getAllKeys(),
    writing.objectStore(from).getAll(),
  ]);
  const aside = writing.objectStore("withdrawn");
  await Promise.all(keys.map((key, index) => aside.put(rows[index], prefix + key)));
  await writing.objectStore(from).clear();
}

/** Takes everything out. What was laid aside before and can still be brought back stays there beside it. */
export async function withdraw(writing: Writing, at: string): Promise<void> {
  await layAside(writing, "records", RECORD_PREFIX);
  await layAside(writing, "lock", LOCK_PREFIX);
  const aside = writing.objectStore("withdrawn");
  await Promise.all([aside.put(at, WITHDRAWN_AT), aside.delete(REPLACED)]);
}

/** Destroys what was laid aside when everything was deleted. */
export async function dropWithdrawn(writing: Writing): Promise<void> {
  const aside = writing.objectStore("withdrawn");
  await Promise.all([
    aside.delete(WITHDRAWN_AT),
    aside.delete(below(RECORD_PREFIX)),
    aside.delete(below(LOCK_PREFIX)),
  ]);
}

/** Puts what was laid aside back in its place; what was written since stays. */
export async function putBack(writing: Writing): Promise<void> {
  const aside = writing.objectStore("withdrawn");
  const [keys, rows] = await Promise.all([aside.getAllKeys(), aside.getAll()]);
  for (const [index, key] of keys.entries()) {
    if (key.startsWith(LOCK_PREFIX))
      await writing.objectStore("lock").put(rows[index], key.slice(LOCK_PREFIX.length));
    if (!key.startsWith(RECORD_PREFIX)) continue;
    const isThere = await writing.objectStore("records").getKey(key.slice(RECORD_PREFIX.length));
    if (isThere === undefined) await writing.objectStore("records").put(rows[index]);
  }
  await dropWithdrawn(writing);
}

/** A short text by which a row is known again, instead of all of it: a copy may bring tens of thousands. */
function markOf(row: unknown): string {
  const stamp = stampOf(row);
  let [high, low] = [0xdeadbeef, 0x41c6ce57];
  for (let at = 0; at < stamp.length; at += 1) {
    const code = stamp.charCodeAt(at);
    high = Math.imul(high ^ code, 2654435761);
    low = Math.imul(low ^ code, 1597334677);
  }
  return `${stamp.length}.${high >>> 0}.${low >>> 0}`;
}

/** Keeps what the rows take the place of, so that they can be taken back. @param lying what lies there now, in order */
export const keepReplaced = (
  writing: Writing,
  { at, rows, lying }: { at: string; rows: readonly Row[]; lying: readonly unknown[] },
): Promise<unknown> =>
  writing.objectStore("withdrawn").put(
    {
      at,
      rows: rows.map((row, index) => ({ id: row.id, mark: markOf(row), before: lying[index] })),
    },
    REPLACED,
  );

const fieldOf = (value: unknown, name: string): unknown =>
  typeof value === "object" && value !== null ? Reflect.get(value, name) : undefined;

/** When a copy was taken in; undefined where that can no longer be taken back. */
export const replacedAt = (kept: unknown): unknown => fieldOf(kept, "at");

/** Takes back what a copy has brought; what was changed since stays. */
export async function putReplacedBack(writing: Writing): Promise<void> {
  const aside = writing.objectStore("withdrawn");
  const records = writing.objectStore("records");
  const rows = fieldOf(await aside.get(REPLACED), "rows");
  const kept: readonly unknown[] = Array.isArray(rows) ? rows : [];
  await Promise.all(
    kept.map(async (one) => {
      const id = fieldOf(one, "id");
      if (typeof id !== "string" || markOf(await records.get(id)) !== fieldOf(one, "mark")) return;
      const before = fieldOf(one, "before");
      await (before === undefined ? records.delete(id) : records.put(before));
    }),
  );
  await aside.delete(REPLACED);
}
