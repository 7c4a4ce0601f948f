import type { Clock } from "../../src/application/devices";
import { instantMs, instantOf, type Instant } from "../../src/core/time/instant";

/** Late in the evening in Kerinci. */
export const EVENING: Instant = "2026-11-24T21:00:00.000+07:00";
const KERINCI_MINUTES = 420;

export type FakeClock = Clock & {
  /** Time passes while the page is awake: every timer is called when it is due. */
  readonly advance: (ms: number) => void;
  /** Time passes while the page sleeps: no timer is called, and none is made up for. */
  readonly sleep: (ms: number) => void;
  /** Someone sets the phone's clock; no time passes. */
  readonly set: (now: Instant) => void;
};

type Timer = { dueMs: number; readonly everyMs: number; readonly callback: () => void };

/** @param place east of Greenwich, in minutes */
export function createFakeClock(start: Instant = EVENING, place = KERINCI_MINUTES): FakeClock {
  let startMs = instantMs(start);
  const timers = new Set<Timer>();
  let passedMs = 0;

  const firstDueBy = (ms: number): Timer | undefined =>
    [...timers].filter((timer) => timer.dueMs <= ms).sort((a, b) => a.dueMs - b.dueMs)[0];

  return {
    now: () => instantOf(startMs + passedMs, place),
    at: (date, time) => {
      const localMs = Date.parse(`${date}T${time}:00Z`);
      return Number.isNaN(localMs) ? null : instantOf(localMs - place * 60_000, place);
    },
    wall: (instant) => {
      const local = instantOf(instantMs(instant), place);
      return { date: local.slice(0, 10), time: local.slice(11, 16) };
    },
    monotonicMs: () => passedMs,
    every: (everyMs, callback) => {
      const timer: Timer = { dueMs: passedMs + everyMs, everyMs, callback };
      timers.add(timer);
      return () => timers.delete(timer);
    },
    advance: (ms) => {
      const untilMs = passedMs + ms;
      for (let timer = firstDueBy(untilMs); timer !== undefined; timer = firstDueBy(untilMs)) {
        passedMs = timer.dueMs;
        timer.dueMs += timer.everyMs;
        timer.callback();
      }
      passedMs = untilMs;
    },
    set: (now) => {
      startMs = instantMs(now) - passedMs;
    },
    sleep: (ms) => {
      passedMs += ms;
      for (const timer of timers) timer.dueMs = passedMs + timer.everyMs;
    },
  };
}
