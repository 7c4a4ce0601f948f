import type { MotherRecord, NotebookRecord } from "../notebook/record";

type OpenKind = Exclude<NotebookRecord, MotherRecord>["kind"];

/**
 * Kinds that stay open: massage and its safety work without the PIN. All others are the mother's. By name, held to the
 * register by the compiler: to read it here would fetch the schemas so early that the first page weighs more.
 */
const OPEN_KINDS: ReadonlySet<unknown> = new Set(
  Object.keys({ session: 1, "safety-check": 1, erased: 1 } satisfies Record<OpenKind, 1>),
);

const fieldOf = (row: unknown, name: string): unknown =>
  typeof row === "object" && row !== null ? Reflect.get(row, name) : undefined;

/** Whether a row may be read without the PIN. What is not known is the mother's. */
export const isOpenRow = (row: unknown): boolean => OPEN_KINDS.has(fieldOf(row, "kind"));

export const isSealed = (row: unknown): boolean => fieldOf(row, "kind") === "sealed";

/** Name of the key of a lock as it lies in the store; null when there is no lock, or none that can be read. */
export function keyIdOf(lock: unknown): string | null {
  const id = fieldOf(fieldOf(lock, "key"), "id");
  return typeof id === "string" ? id : null;
}

/**
 * Whether a row may be written beside the lock that lies in the store now. A tab that has missed that a PIN was set
 * would write in the clear; one that has missed that it was removed would write what nobody can open.
 */
export function mayLieBeside(lock: unknown, row: unknown): boolean {
  if (isOpenRow(row)) return true;
  if (lock === undefined) return !isSealed(row);
  const keyId = keyIdOf(lock);
  return keyId !== null && isSealed(row) && fieldOf(row, "key") === keyId;
}
