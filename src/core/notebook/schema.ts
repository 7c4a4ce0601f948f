import * as v from "valibot";

import { failure, success, type Result } from "../result";
import { kinds } from "./kinds";
import type { NotebookRecord } from "./record";

/** By its kind at once: to try one schema after the other takes three times as long, and a notebook has thousands. */
const kindOf = new Map<unknown, (typeof kinds)[NotebookRecord["kind"]]>(Object.entries(kinds));

/** Reads a row of the database or of a file. Fields that no kind has are left out. */
export function parseRecord(value: unknown): Result<NotebookRecord, "unreadable"> {
  const kind =
    typeof value === "object" && value !== null
      ? kindOf.get(Reflect.get(value, "kind"))
      : undefined;
  if (kind === undefined) return failure("unreadable");
  const parsed = v.safeParse(kind.schema, value, { abortEarly: true });
  return parsed.success ? success(parsed.output) : failure("unreadable");
}
