import * as v from "valibot";

import type { Immutable } from "../immutable";
import { bytesOf, bytesSchema, keyIdSchema } from "./lock-row";
import { isOpenRow, isSealed } from "./rows";

const sealedRowSchema = v.object({
  id: v.pipe(v.string(), v.nonEmpty()),
  kind: v.literal("sealed"),
  /** Name of the key it was sealed with. */
  key: keyIdSchema,
  iv: bytesOf(12),
  bytes: bytesSchema,
});

/** A note of the mother as it lies in the store behind a PIN. */
export type SealedRow = Immutable<v.InferOutput<typeof sealedRowSchema>>;

/** Null for what is no sealed row, or one that is damaged. */
export function parseSealedRow(row: unknown): SealedRow | null {
  const parsed = v.safeParse(sealedRowSchema, row, { abortEarly: true });
  return parsed.success ? parsed.output : null;
}

/** A row in the clear that a PIN must cover. */
export type PlainRow = { readonly id: string };

const hasId = (row: unknown): row is PlainRow =>
  typeof row === "object" && row !== null && "id" in row && typeof row.id === "string";

/** Whether a text can carry a value without loss. */
const isFaithful = (value: unknown): boolean => {
  switch (typeof value) {
    case "string":
    case "boolean":
      return true;
    case "number":
      return Number.isFinite(value) && !Object.is(value, -0);
    case "object":
      if (value === null) return true;
      if (Array.isArray(value)) return Array.from(value).every(isFaithful);
      return (
        Object.prototype.toString.call(value) === "[object Object]" &&
        Object.values(value).every(isFaithful)
      );
    case "undefined":
    case "function":
    case "symbol":
    case "bigint":
      return false;
  }
};

/** The row, when it lies in the clear and must be sealed; null when not, and for what sealing would change. */
export const plainRow = (row: unknown): PlainRow | null =>
  hasId(row) && !isOpenRow(row) && !isSealed(row) && isFaithful(row) ? row : null;

/** What must change when the lock does: a row that is sealed, or one that should be. */
export type LockableRow = PlainRow | SealedRow;

export const isSealedRow = (row: LockableRow): row is SealedRow => isSealed(row);
