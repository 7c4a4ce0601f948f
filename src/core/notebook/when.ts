import { instantMs, instantOf, offsetMinutes, type Instant } from "../time/instant";
import { HOUR_MS } from "../time/spans";
import type { EntryRecord, When } from "./record";

/** The evening from which "last night" counts, and how long it lasts. */
const NIGHT = { fromHour: 18, hours: 12 } as const;

export const exactly = (at: Instant): When => ({ kind: "exact", at });

/** The moment by which something stands in order: the middle, where only a span is known. */
export function momentOf(when: When): Instant {
  if (when.kind === "exact") return when.at;
  const middleMs = (instantMs(when.from) + instantMs(when.until)) / 2;
  return instantOf(Math.round(middleMs), offsetMinutes(when.from));
}

/** When the thing that a record tells of was. */
export function momentOfEntry(record: EntryRecord): Instant {
  switch (record.kind) {
    case "session":
      return record.startedAt;
    case "first-colostrum":
    case "milk-volume":
      return momentOf(record.when);
    case "birth":
    case "not-yet":
    case "milk-coming-in":
    case "feed":
    case "nappy":
      return record.at;
  }
}

/**
 * The night that runs, or the last one that has begun: 18.00 to 06.00 on the clock of this place, but not after now
 * and, when the birth is known, not before it.
 */
export function lastNight(now: Instant, birth: Instant | null): When {
  const nowMs = instantMs(now);
  const offset = offsetMinutes(now);
  const localMs = nowMs + offset * 60_000;
  const midnightMs = Math.floor(localMs / (24 * HOUR_MS)) * 24 * HOUR_MS - offset * 60_000;
  const eveningMs = midnightMs + NIGHT.fromHour * HOUR_MS;
  const startMs = nowMs >= eveningMs ? eveningMs : eveningMs - 24 * HOUR_MS;
  const untilMs = Math.min(startMs + NIGHT.hours * HOUR_MS, nowMs);
  const fromMs = birth === null ? startMs : Math.max(startMs, Math.min(instantMs(birth), untilMs));
  return {
    kind: "between",
    from: instantOf(fromMs, offset),
    until: instantOf(untilMs, offset),
  };
}
