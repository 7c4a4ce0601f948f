import { isSealed } from "./rows";

const textOf = (_name: string, value: unknown): unknown =>
  typeof value === "bigint"
    ? String(value)
    : value instanceof Uint8Array
      ? Array.from(value).join(".")
      : value;

/**
 * A text by which a row is known again as it lay in the store: it changes with whatever is written there. A sealed row
 * is another each time it is sealed, and its nonce tells it; undefined stands for no row.
 */
export function stampOf(row: unknown): string {
  if (row === undefined) return "";
  return isSealed(row) && typeof row === "object" && row !== null
    ? JSON.stringify([Reflect.get(row, "id"), Reflect.get(row, "iv")], textOf)
    : JSON.stringify(row, textOf);
}
