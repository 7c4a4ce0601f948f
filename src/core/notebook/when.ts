import { instantMs, instantOf, offsetMinutes, type Instant } from "../time/instant";
import { DAY_MS, HOUR_MS, MINUTE_MS } from "../time/spans";
import type { EntryRecord, When } from "./record";

/**
 * The evening from which "last night" counts, and how long it lasts; from `lateHour` on people mean the night that runs
 * by it. App's judgement.
 */
const NIGHT = { fromHour: 18, hours: 12, lateHour: 21 } as const;

export const exactly = (at: Instant): When => ({ kind: "exact", at });

/** The moment by which something stands in order: the middle, where only a span is known. */
export function momentOf(when: When): Instant {
  if (when.kind === "exact") return when.at;
  const middleMs = (instantMs(when.from) + instantMs(when.until)) / 2;
  return instantOf(Math.round(middleMs), offsetMinutes(when.from));
}

/** When the thing that a record tells of was: a record has a moment, a `when`, or a beginning and an end. */
export function momentOfEntry(record: EntryRecord): Instant {
  if ("when" in record) return momentOf(record.when);
  return "startedAt" in record ? record.startedAt : record.at;
}

/**
 * The last night that has ended; late in the evening and until the morning the one that runs: 18.00 to 06.00 on the
 * clock of this place, but not after now and, when the birth is known, not before it. Null where no night was since.
 */
export function lastNight(now: Instant, birth: Instant | null): When | null {
  const nowMs = instantMs(now);
  const offset = offsetMinutes(now);
  const localMs = nowMs + offset * MINUTE_MS;
  const midnightMs = Math.floor(localMs / DAY_MS) * DAY_MS - offset * MINUTE_MS;
  const eveningMs = midnightMs + NIGHT.fromHour * HOUR_MS;
  const birthMs = birth === null ? Number.NEGATIVE_INFINITY : instantMs(birth);
  const isLate = nowMs >= midnightMs + NIGHT.lateHour * HOUR_MS;
  const wasBornSince = birthMs > eveningMs - DAY_MS + NIGHT.hours * HOUR_MS;
  const startMs = isLate || wasBornSince ? eveningMs : eveningMs - DAY_MS;
  const untilMs = Math.min(startMs + NIGHT.hours * HOUR_MS, nowMs);
  const fromMs = Math.max(startMs, birthMs);
  if (fromMs > untilMs) return null;
  return {
    kind: "between",
    from: instantOf(fromMs, offset),
    until: instantOf(untilMs, offset),
  };
}
