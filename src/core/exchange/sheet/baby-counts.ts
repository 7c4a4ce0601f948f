import { isOfOneBaby } from "../../notebook/babies";
import { BABIES } from "../../notebook/fields";
import { markOf, type DrawnRecord } from "../../notebook/marks";
import type { Baby } from "../../notebook/record";

/** What was noted of one of several babies; of none in particular where `baby` is null. */
export type BabyCounts = {
  readonly baby: Baby | null;
  readonly feed: number;
  readonly wet: number;
  readonly stool: number;
};

/** Each baby of which something was told, in their order, and last what was told of none; nothing where all of it was. */
export function byBabyOf(entries: readonly DrawnRecord[]): readonly BabyCounts[] {
  const told = entries.filter(isOfOneBaby);
  if (told.every(({ baby }) => baby === undefined)) return [];
  return [...BABIES, null].flatMap((baby) => {
    const own = told.filter((entry) => (entry.baby ?? null) === baby);
    const countOf = (mark: "feed" | "wet" | "stool"): number =>
      own.filter((entry) => markOf(entry, false) === mark).length;
    return own.length === 0
      ? []
      : [{ baby, feed: countOf("feed"), wet: countOf("wet"), stool: countOf("stool") }];
  });
}
