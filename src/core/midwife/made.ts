import * as v from "valibot";

import type { Immutable } from "../immutable";
import { instantSchema } from "../time/schemas";

const madeSchema = v.object({
  at: instantSchema,
  /** Of its file. */
  bytes: v.pipe(v.number(), v.integer(), v.minValue(1)),
});

/** What is remembered of the package that was made last. */
export type Made = Immutable<v.InferOutput<typeof madeSchema>>;

/** Reads what was kept of it; null where there is nothing that could be read. */
export function readMade(row: unknown): Made | null {
  const parsed = v.safeParse(madeSchema, row);
  return parsed.success ? parsed.output : null;
}
