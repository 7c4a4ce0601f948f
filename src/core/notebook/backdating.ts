import { instantMs, instantOf, offsetMinutes, type Instant } from "../time/instant";
import { HOUR_MS, MINUTE_MS } from "../time/spans";
import { faultOfWhen } from "./entry-faults";
import type { NotebookRecord, When } from "./record";
import { exactly } from "./when";

/** How long before the tap something may have been that was noted by it: offered beside it, in ms. App's judgement. */
const BACKDATES_MS = [30 * MINUTE_MS, HOUR_MS] as const;

/** The record with another time; not every kind can be told by a span. */
export const movedTo =
  (when: When) =>
  (record: NotebookRecord): NotebookRecord => {
    if ("when" in record) return { ...record, when };
    return "at" in record && when.kind === "exact" ? { ...record, at: when.at } : record;
  };

/** The moments before a tap that are offered for its note; none of them lies before the birth, where that is known. */
export const backdatesOf = (
  tap: Instant,
  birth: Instant | null,
): readonly { readonly ms: number; readonly at: Instant }[] =>
  BACKDATES_MS.map((ms) => ({ ms, at: instantOf(instantMs(tap) - ms, offsetMinutes(tap)) })).filter(
    ({ at }) => faultOfWhen(exactly(at), birth, tap) === null,
  );
