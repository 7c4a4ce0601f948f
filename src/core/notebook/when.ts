import { instantMs, instantOf, offsetMinutes, type Instant } from "../time/instant";
import { DAY_MS, HOUR_MS, MINUTE_MS } from "../time/spans";
import type { EntryRecord, When } from "./record";

/**
 * The evening from which "last night" counts, and how long it lasts; from `lateHour` on people mean the night that runs
 * by it. App's judgement.
 */
const NIGHT = { fromHour: 18, hours: 12, lateHour: 21 } as const;

export const exactly = (at: Instant): When => ({ kind: "exact", at });

/** The two moments between which it was, as they were told; both the same where the moment is known. */
export const endsOf = (when: When): readonly [from: Instant, until: Instant] =>
  when.kind === "exact" ? [when.at, when.at] : [when.from, when.until];

/**
 * The moment by which something stands in order and is filed under a day: the middle, where only a span is known, so
 * that half of what it may have been lies before and half after. It is told to nobody: see `boundsOf`.
 */
export function momentOf(when: When): Instant {
  if (when.kind === "exact") return when.at;
  const middleMs = (instantMs(when.from) + instantMs(when.until)) / 2;
  return instantOf(Math.round(middleMs), offsetMinutes(when.from));
}

/** When what a record tells of was, as it was told; of what lasted, when it began. */
export function whenOfEntry(record: EntryRecord): When {
  if ("when" in record) return record.when;
  return exactly("startedAt" in record ? record.startedAt : record.at);
}

/** The moment by which a record stands in order: see `momentOf`. */
export const momentOfEntry = (record: EntryRecord): Instant => momentOf(whenOfEntry(record));

/** The earliest and the latest moment at which it may have been, or have begun; both the same where that is known. */
export function boundsOf(record: EntryRecord): readonly [first: Instant, last: Instant] {
  const [from, until] = endsOf(whenOfEntry(record));
  return instantMs(from) <= instantMs(until) ? [from, until] : [until, from];
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
