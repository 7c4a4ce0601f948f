import * as v from "valibot";

import { failure, success, type Result } from "../result";
import { kinds } from "./kinds";
import type { NotebookRecord } from "./record";

/** By its kind at once: to try one schema after the other takes three times as long, and a notebook has thousands. */
const kindOf = new Map<unknown, (typeof kinds)[NotebookRecord["kind"]]>(Object.entries(kinds));

const kindIn = (value: unknown): unknown =>
  typeof value === "object" && value !== null ? Reflect.get(value, "kind") : undefined;

/** Whether this app knows the kind of a record, or it says none: another kind is of an app of after this one. */
export const isKnownKind = (value: unknown): boolean => {
  const kind = kindIn(value);
  return typeof kind !== "string" || kindOf.has(kind);
};

/** Milk coming in was once kept as a moment alone, also where she had told a span; that moment is all that is left. */
const inFieldsOfNow = (value: unknown): unknown =>
  typeof value === "object" &&
  value !== null &&
  kindIn(value) === "milk-coming-in" &&
  !("when" in value)
    ? { ...value, when: { kind: "exact", at: Reflect.get(value, "at") } }
    : value;

/** Reads a row of the database or of a file, also of an app of before. Fields that no kind has are left out. */
export function parseRecord(value: unknown): Result<NotebookRecord, "unreadable"> {
  const kind = kindOf.get(kindIn(value));
  if (kind === undefined) return failure("unreadable");
  const parsed = v.safeParse(kind.schema, inFieldsOfNow(value), { abortEarly: true });
  return parsed.success ? success(parsed.output) : failure("unreadable");
}
