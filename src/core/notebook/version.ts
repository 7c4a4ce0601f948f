import { instantMs, instantOf, type Instant } from "../time/instant";
import type { NotebookRecord } from "./record";
import { offsetMinutes } from "../time/instant";

/** A change always stands above what it changed, even where the phone's clock was set back meanwhile. */
export function nextUpdate({ updatedAt }: NotebookRecord, now: Instant): Instant {
  const after = instantMs(updatedAt) + 1;
  return instantMs(now) >= after ? now : instantOf(after, offsetMinutes(now));
}
