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
};

type Timer = { dueMs: number; readonly everyMs: number; readonly callback: () => void };

export function createFakeClock(start: Instant = EVENING): FakeClock {
  const startMs = instantMs(start);
  const timers = new Set<Timer>();
  let passedMs = 0;

  const firstDueBy = (ms: number): Timer | undefined =>
    [...timers].filter((timer) => timer.dueMs <= ms).sort((a, b) => a.dueMs - b.dueMs)[0];

  return {
    now: () => instantOf(startMs + passedMs, KERINCI_MINUTES),
    at: (date, time) => {
      const epochMs = Date.parse(`${date}T${time}:00+07:00`);
      return Number.isNaN(epochMs) ? null : instantOf(epochMs, KERINCI_MINUTES);
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
    sleep: (ms) => {
      passedMs += ms;
      for (const timer of timers) timer.dueMs = passedMs + timer.everyMs;
    },
  };
}
