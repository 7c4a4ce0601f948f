import { parseLockRow, type LockRow } from "../../core/lock/lock-row";
import { keyIdOf } from "../../core/lock/rows";
import {
  isSealedRow,
  parseSealedRow,
  plainRow,
  type LockableRow,
} from "../../core/lock/sealed-row";
import { stampOf } from "../../core/lock/stamp";
import { failure, success, type Result } from "../../core/result";
import type { LockChange, LockedRows, LockStore, SealingKey } from "./ports";
import type { Row } from "../notebook/ports";
import type { StoreFault } from "../storage";

/** How often it is begun anew because another tab wrote meanwhile. */
const ATTEMPTS = 5;

export type Rewriting = {
  /** The key that the notes are sealed with; null when they lie in the clear. */
  readonly from: SealingKey | null;
  /** The key to seal them with; null to leave them in the clear. */
  readonly to: SealingKey | null;
  /** The lock to come; "same" keeps the one there is, and "none" leaves none. */
  readonly lock: LockRow | "same" | "none";
};

/** By the stamp of its source what comes in its place; null: it does not open, and stays. */
type Prepared = ReadonlyMap<string, Row | null>;

function sourceOf(row: unknown, { from, to }: Rewriting): LockableRow | null {
  const plain = to === null ? null : plainRow(row);
  if (plain !== null || from === null || from === to) return plain;
  const sealed = parseSealedRow(row);
  return sealed?.key === from.id ? sealed : null;
}

async function renewed(source: LockableRow, { from, to }: Rewriting): Promise<Row | null> {
  const plain = isSealedRow(source) ? plainRow(await from?.open(source)) : source;
  return plain === null || to === null ? plain : to.seal(plain);
}

async function prepare(rows: readonly unknown[], rewriting: Rewriting): Promise<Prepared> {
  const sources = rows.flatMap((row) => sourceOf(row, rewriting) ?? []);
  const pairs = sources.map(
    async (source) => [stampOf(source), await renewed(source, rewriting)] as const,
  );
  return new Map(await Promise.all(pairs));
}

/** Whether the lock is still the one that was there; a damaged one is never taken for none. */
const isExpected = (lock: unknown, { from }: Rewriting): boolean =>
  from === null ? lock === undefined : keyIdOf(lock) === from.id;

/** A lock whose key alone could still open what does not open now. Nothing is destroyed that might be of use. */
function lockToKeep(lock: unknown, prepared: Prepared): LockRow | undefined {
  const parsed = parseLockRow(lock);
  return parsed.ok && [...prepared.values()].includes(null) ? parsed.value : undefined;
}

function decide(now: LockedRows, rewriting: Rewriting, prepared: Prepared): LockChange | null {
  const rows: Row[] = [];
  for (const row of now.rows) {
    const source = sourceOf(row, rewriting);
    if (source === null) continue;
    const next = prepared.get(stampOf(source));
    if (next === undefined) return null;
    if (next !== null) rows.push(next);
  }
  if (rewriting.lock === "same") return { lock: now.lock, rows, dropWithdrawn: false };
  return {
    lock: rewriting.lock === "none" ? undefined : rewriting.lock,
    rows,
    keptLock: lockToKeep(now.lock, prepared),
    dropWithdrawn: true,
  };
}

/**
 * Seals or opens every note of the mother and changes the lock with them, all or nothing. Ciphers cannot work inside a
 * transaction of the database: so they work first, and the transaction then makes sure that nothing was written meanwhile.
 */
export async function rewriteRows(
  store: LockStore,
  rewriting: Rewriting,
): Promise<Result<null, StoreFault>> {
  for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
    const read = await store.read();
    if (!read.ok) return read;
    if (!isExpected(read.value.lock, rewriting)) return failure("unavailable");
    const prepared = await prepare(read.value.rows, rewriting);
    const written = await store.rewrite((now) =>
      isExpected(now.lock, rewriting) ? decide(now, rewriting, prepared) : null,
    );
    if (!written.ok) return written;
    if (written.value) return success(null);
  }
  return failure("unavailable");
}
