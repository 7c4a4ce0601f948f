import type { ReadBundle } from "../exchange/bundle";
import { entriesOf } from "../notebook/reading";
import { failure, success, type Result } from "../result";
import { instantMs, isInAge, type Instant } from "../time/instant";
import { DAY_MS } from "../time/spans";
import type { HandOver } from "./record";
import { toldIn } from "./told-in";
import type { Told } from "./told";

/** A notebook that a family hands over, as far as the study needs it. */
export type Handed = Pick<HandOver, "madeAt"> & {
  readonly told: Told;
  /** So many of its notes this app could not take. */
  readonly unreadable: number;
};

/** "empty": no note in it. "ahead": made by a clock that goes ahead of this one, so that it would stand for ever. */
export type HandedFault = "empty" | "ahead";

/** Two phones' clocks differ by no more than this, in ms: the month may be set wrongly. */
const SLACK_MS = 31 * DAY_MS;

/** Of one whose moment cannot be true: every other one of that notebook stands above it. */
const LONG_AGO: Instant = "2000-01-01T00:00:00.000+00:00";

/** Takes out of a notebook what the study needs; all else of it is left where it came from. */
export function handedIn(
  { records, madeAt, unreadable }: ReadBundle,
  now: Instant,
): Result<Handed, HandedFault> {
  if (entriesOf(records).length === 0) return failure("empty");
  if (instantMs(madeAt) > instantMs(now) + SLACK_MS) return failure("ahead");
  return success({
    madeAt: isInAge(madeAt) ? madeAt : LONG_AGO,
    told: toldIn(records),
    unreadable,
  });
}
