import { DAY_MS, HOUR_MS, MINUTE_MS } from "../time/spans";
import { offsetMinutes } from "../time/instant";
import { elapsedMs, instantMs, instantOf, type Instant } from "../time/instant";
import type { CareCalendar, ClockTime } from "./calendar";
import { nextVisits, type Visit } from "./visits";

export type MassageReminder = { readonly at: Instant };

/** Visits that share their time are one way to the midwife. */
export type VisitReminder = {
  readonly at: Instant;
  readonly until: Instant;
  readonly visits: readonly Visit[];
};

type Birth = { readonly at: Instant };

const minutesOf = (time: ClockTime): number =>
  Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5));

/** Every moment after `from` and before `until` at which the clock of the place of `now` shows one of the times. */
function momentsAt(
  times: readonly ClockTime[],
  from: Instant,
  until: Instant,
  now: Instant,
): readonly Instant[] {
  const offset = offsetMinutes(now);
  const firstDay = Math.floor((instantMs(from) + offset * MINUTE_MS) / DAY_MS);
  const days = Math.ceil(Math.max(0, elapsedMs(from, until)) / DAY_MS) + 1;
  return Array.from({ length: days }, (_, day) => firstDay + day)
    .flatMap((day) => times.map((time) => day * DAY_MS + (minutesOf(time) - offset) * MINUTE_MS))
    .filter((ms) => ms > instantMs(from) && ms < instantMs(until))
    .sort((a, b) => a - b)
    .map((ms) => instantOf(ms, offset));
}

const later = (a: Instant, b: Instant): Instant => (elapsedMs(a, b) > 0 ? b : a);

/** Massages that are still to come in the first days. */
export function massageReminders(
  { massage }: CareCalendar,
  birth: Birth,
  now: Instant,
): readonly MassageReminder[] {
  const atAge = (hours: number): Instant =>
    instantOf(instantMs(birth.at) + hours * HOUR_MS, offsetMinutes(birth.at));
  const from = later(atAge(massage.fromHours), now);
  return momentsAt(massage.at, from, atAge(massage.untilHours), now).map((at) => ({ at }));
}

/**
 * One reminder for each time of visits that is not over: at the first of the clock times within it that is still to
 * come, or soon, when it ends before.
 */
export function visitReminders(
  { visitAt, visits: rules }: CareCalendar,
  birth: Birth,
  now: Instant,
): readonly VisitReminder[] {
  const byTime = new Map<string, Visit[]>();
  for (const visit of nextVisits(rules, birth, now)) {
    const key = `${visit.from} ${visit.until}`;
    byTime.set(key, [...(byTime.get(key) ?? []), visit]);
  }
  return [...byTime.values()].flatMap((visits) => {
    const [first] = visits;
    if (first === undefined) return [];
    const from = later(first.from, now);
    const [at = soonWithin(from, first.until)] = momentsAt(visitAt, from, first.until, now);
    return [{ at, until: first.until, visits }];
  });
}

/** In an hour; half-way where less than two are left. */
const soonWithin = (from: Instant, until: Instant): Instant =>
  instantOf(
    instantMs(from) + Math.min(HOUR_MS, Math.round(elapsedMs(from, until) / 2)),
    offsetMinutes(from),
  );
