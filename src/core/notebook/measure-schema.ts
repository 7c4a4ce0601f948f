import * as v from "valibot";

import type { Immutable } from "../immutable";
import { failure, success, type Result } from "../result";
import { MOST_ML } from "./limits";
import { MEASURE_IDS } from "./fields";

const positive = v.pipe(v.number(), v.gtValue(0), v.maxValue(MOST_ML));

const measureSchema = v.object({
  id: v.picklist(MEASURE_IDS),
  /** The steps of the count, and its ends. */
  count: v.object({ least: positive, most: positive, step: positive }),
  error: v.union([
    v.object({ kind: v.literal("counted"), ml: positive, lowMl: positive, highMl: positive }),
    v.object({ kind: v.literal("read"), share: positive, leastMl: positive }),
  ]),
  /** Ids of the sources page. */
  sources: v.pipe(v.array(v.string()), v.minLength(1)),
});

/**
 * A way to tell an amount. Counted: drops or spoons, each between a low and a high. Read: a figure on a scale, which is
 * wrong by a share of it, and by no less than half a mark.
 */
export type Measure = Immutable<v.InferOutput<typeof measureSchema>>;

/** Reads the content file of the measures: each named once, its low not above its high. */
export function parseMeasures(file: unknown): Result<readonly Measure[], "unreadable"> {
  const parsed = v.safeParse(v.array(measureSchema), file);
  if (!parsed.success) return failure("unreadable");
  const isOrdered = parsed.output.every(
    ({ count, error }) =>
      count.least <= count.most &&
      (error.kind === "read" || (error.lowMl <= error.ml && error.ml <= error.highMl)),
  );
  const isUnique = new Set(parsed.output.map(({ id }) => id)).size === parsed.output.length;
  return isOrdered && isUnique ? success(parsed.output) : failure("unreadable");
}
