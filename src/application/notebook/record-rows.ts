import { outcomeOf, type Change } from "../../core/notebook/change";
import type { NotebookRecord } from "../../core/notebook/record";
import { parseRecord } from "../../core/notebook/schema";
import { failure, success, type Result } from "../../core/result";
import type { Instant } from "../../core/time/instant";
import type { StoreFault } from "../storage";
import type { RecordStore, RowGuard } from "./ports";

/**
 * "locked": the records are behind the PIN. "unsound": what would be written could not be read back, so that it would
 * be lost at the next start. "lost": a record that lay in the store is not there to be changed.
 */
export type WriteFault = StoreFault | "locked" | "unsound" | "lost";

/** A record before and after a change; before is null for a new one. */
export type Changed = { readonly before: NotebookRecord | null; readonly after: NotebookRecord };

export type CarriedOut = {
  /** The records that were written, as they lie in the store now. */
  readonly written: readonly NotebookRecord[];
  /** What the changes themselves have done, without those that they stand on. */
  readonly changed: readonly Changed[];
};

export type Reading = {
  readonly records: readonly NotebookRecord[];
  /** Rows that could not be read. */
  readonly unreadable: readonly unknown[];
  /** How many rows are behind the PIN now. */
  readonly locked: number;
};

/** The records behind the rows of the store: read, and written in the place of those that they were made from. */
export type RecordRows = {
  readonly loadAll: () => Promise<Result<Reading, StoreFault>>;
  readonly load: (ids: readonly string[]) => Promise<Result<Reading, StoreFault>>;
  /**
   * Carries changes out, all or none, on what lies in the store at that moment; when another tab writes meanwhile, they
   * are made anew of what it has written. A row that cannot be read is never written over, and none is written.
   *
   * @param earlier changes of the same records that stand before them and are not in the store yet
   * @param undoableFrom given when all of it is to be taken back at once, later: since when
   */
  readonly carryOut: (
    earlier: readonly Change[],
    changes: readonly Change[],
    undoableFrom?: Instant,
  ) => Promise<Result<CarriedOut, WriteFault>>;
};

/** How often changes are made anew because another tab wrote meanwhile. */
const ATTEMPTS = 20;

type Standing = {
  readonly rows: readonly unknown[];
  readonly records: ReadonlyMap<string, NotebookRecord>;
  /** Ids of rows that cannot be read. */
  readonly closed: ReadonlySet<unknown>;
};

const NOTHING: Standing = { rows: [], records: new Map(), closed: new Set() };

export const idIn = (row: unknown): unknown =>
  typeof row === "object" && row !== null ? Reflect.get(row, "id") : undefined;

async function readRows(guard: RowGuard, rows: readonly unknown[]): Promise<Reading> {
  const opened = await guard.open(rows);
  const records: NotebookRecord[] = [];
  const unreadable: unknown[] = [];
  for (const row of opened.rows) {
    const parsed = parseRecord(row);
    if (parsed.ok) records.push(parsed.value);
    else unreadable.push(row);
  }
  return { records, unreadable, locked: opened.locked };
}

/** @param isKnown whether a record lay in the store when it was last looked at */
export function createRecordRows(
  store: RecordStore,
  guard: RowGuard,
  isKnown: (id: string) => boolean,
): RecordRows {
  const read = (rows: readonly unknown[]): Promise<Reading> => readRows(guard, rows);

  async function standing(changes: readonly Change[]): Promise<Result<Standing, WriteFault>> {
    const rows = await store.load([...new Set(changes.map(({ id }) => id))]);
    if (!rows.ok) return rows;
    const { records, unreadable, locked } = await read(rows.value);
    if (locked > 0) return failure("locked");
    return success({
      rows: rows.value,
      records: new Map(records.map((record) => [record.id, record])),
      closed: new Set(unreadable.map(idIn)),
    });
  }

  async function tryOnce(
    { rows, records, closed }: Standing,
    earlier: readonly Change[],
    changes: readonly Change[],
    undoableFrom: Instant | undefined,
  ): Promise<Result<CarriedOut, WriteFault | "other-lock" | "stale">> {
    const isOpen = ({ id }: Change): boolean => !closed.has(id);
    const base = outcomeOf(records, earlier.filter(isOpen));
    const own = outcomeOf(new Map([...records, ...base]), changes.filter(isOpen));
    const standing = new Map([...records, ...base, ...own]);
    if (changes.some(({ id }) => isKnown(id) && !standing.has(id) && !closed.has(id)))
      return failure("lost");
    const written = [...new Map([...base, ...own]).values()];
    const changed = Array.from(own, ([id, after]) => ({
      before: base.get(id) ?? records.get(id) ?? null,
      after,
    }));
    if (written.length === 0) return success({ written, changed });
    if (!written.every((record) => parseRecord(record).ok)) return failure("unsound");
    const sealed = await guard.seal(written);
    if (!sealed.ok) return sealed;
    const put = await store.put(sealed.value, rows, undoableFrom);
    return put.ok ? success({ written, changed }) : put;
  }

  return {
    loadAll: async () => {
      const rows = await store.loadAll();
      return rows.ok ? success(await read(rows.value)) : rows;
    },
    load: async (ids) => {
      const rows = await store.load(ids);
      return rows.ok ? success(await read(rows.value)) : rows;
    },
    carryOut: async (earlier, changes, undoableFrom) => {
      const all = [...earlier, ...changes];
      let isNew = all.every((change) => change.isNew);
      for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
        const found = isNew ? success(NOTHING) : await standing(all);
        if (!found.ok) return found;
        const tried = await tryOnce(found.value, earlier, changes, undoableFrom);
        if (tried.ok) return tried;
        const { reason } = tried;
        if (reason === "other-lock") {
          // Another tab has set or removed the PIN, and its word has not come.
          await guard.look();
        } else if (reason !== "stale") return failure(reason);
        isNew = false;
      }
      return failure("unavailable");
    },
  };
}
