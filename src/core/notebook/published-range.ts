import * as v from "valibot";

import type { Immutable } from "../immutable";
import { failure, success, type Result } from "../result";

const positive = v.pipe(v.number(), v.gtValue(0), v.maxValue(1_000));
const sources = v.pipe(v.array(v.string()), v.minLength(1));

const rangeSchema = v.object({
  /** What babies drink at one feed on day 1: a weighed mean with its spread, or a table's low and high. */
  perFeed: v.array(
    v.union([
      v.object({
        kind: v.literal("spread"),
        id: v.string(),
        meanMl: positive,
        sdMl: positive,
        babies: positive,
        sources,
      }),
      v.object({
        kind: v.literal("between"),
        id: v.string(),
        lowMl: positive,
        highMl: positive,
        sources,
      }),
    ]),
  ),
  /** What babies drink in a whole day of life: drawn in the lesson about studies only, never beside her notes. */
  perDay: v.array(
    v.object({
      day: positive,
      meanG: positive,
      lowG: positive,
      highG: positive,
      babies: positive,
      sources,
    }),
  ),
});

/**
 * Amounts seen in published studies of what babies drink, in ml and g. They are no measure for expressed milk, and
 * nothing to reach.
 */
export type PublishedRange = Immutable<v.InferOutput<typeof rangeSchema>>;
export type FeedRange = PublishedRange["perFeed"][number];

export function parsePublishedRange(file: unknown): Result<PublishedRange, "unreadable"> {
  const parsed = v.safeParse(rangeSchema, file);
  if (!parsed.success) return failure("unreadable");
  const isOrdered =
    parsed.output.perFeed.every((range) => range.kind === "spread" || range.lowMl < range.highMl) &&
    parsed.output.perDay.every(({ meanG, lowG, highG }) => lowG < meanG && meanG < highG);
  return isOrdered ? success(parsed.output) : failure("unreadable");
}

/**
 * How much of the soft band there is at an amount, 0 to 1: it fades both ways and ends nowhere. A spread fades around
 * its mean, a low and a high fade by their ratio, and are no edges; both more slowly than the normal curve, because
 * the band is as wide as what was seen. Our way of drawing, not the sources'.
 */
export function softness(range: FeedRange, ml: number): number {
  switch (range.kind) {
    case "spread":
      return bell((ml - range.meanMl) / range.sdMl);
    case "between": {
      if (ml <= 0) return 0;
      const middle = (Math.log(range.lowMl) + Math.log(range.highMl)) / 2;
      const halfWidth = (Math.log(range.highMl) - Math.log(range.lowMl)) / 2;
      return bell((Math.log(ml) - middle) / halfWidth);
    }
  }
}

const bell = (distance: number): number => Math.exp(-(distance ** 2) / 4);
