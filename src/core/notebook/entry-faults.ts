import { elapsedMs, type Instant } from "../time/instant";
import { MINUTE_MS } from "../time/spans";
import { MOST_ML } from "./limits";
import type { When } from "./record";

/** Birth weights that are entered without a slip, in g. App's judgement: 500 g to 7 kg. */
const WEIGHT_G = { least: 500, most: 7_000 } as const;

/** A clock may stand a little wrong: up to this, a time after now is no mistake. */
const CLOCK_SLACK_MS = MINUTE_MS;

export type TimeFault = "future" | "before-birth" | "end-before-start";

/** What is impossible about a time, said at its field; null when nothing is. An unknown birth forbids nothing. */
export function faultOfWhen(when: When, birth: Instant | null, now: Instant): TimeFault | null {
  const [first, last] = when.kind === "exact" ? [when.at, when.at] : [when.from, when.until];
  if (elapsedMs(first, last) < 0) return "end-before-start";
  if (elapsedMs(now, last) > CLOCK_SLACK_MS) return "future";
  if (birth !== null && elapsedMs(birth, first) < 0) return "before-birth";
  return null;
}

export type AmountFault = "not-a-number" | "not-above-zero" | "too-much";

/** What is impossible about an amount in ml. */
export function faultOfAmount(ml: number): AmountFault | null {
  if (!Number.isFinite(ml)) return "not-a-number";
  if (ml <= 0) return "not-above-zero";
  return ml > MOST_ML ? "too-much" : null;
}

export type WeightFault = "not-a-number" | "unlikely";

/** What is impossible about a birth weight in g. */
export function faultOfWeight(grams: number): WeightFault | null {
  if (!Number.isFinite(grams)) return "not-a-number";
  return grams < WEIGHT_G.least || grams > WEIGHT_G.most ? "unlikely" : null;
}
