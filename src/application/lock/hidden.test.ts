import { describe, expect, it } from "vitest";

import { createFakePageLife } from "../../../tests/fakes/fake-devices";
import { instantOf } from "../../core/time/instant";
import { LOCK_AFTER_MS, watchHidden } from "./hidden";
import type { Clock } from "../devices";

const START_MS = 1_800_000_000_000;

/** A clock whose hands are turned by the test: the calendar and the page's own time, each for itself. */
function watched() {
  const page = createFakePageLife();
  let calendarMs = START_MS;
  let awakeMs = 0;
  let timers = 0;
  let calls = 0;
  const clock: Clock = {
    now: () => instantOf(calendarMs, 420),
    at: () => null,
    wall: () => ({ date: "2026-11-24", time: "21:00" }),
    monotonicMs: () => awakeMs,
    every: () => {
      timers += 1;
      return () => {
        timers -= 1;
      };
    },
  };
  const stop = watchHidden(page, clock, () => {
    calls += 1;
  });
  return {
    page,
    stop,
    calls: () => calls,
    timers: () => timers,
    turn: (by: { readonly calendarMs: number; readonly awakeMs: number }) => {
      calendarMs += by.calendarMs;
      awakeMs += by.awakeMs;
    },
  };
}

describe("the watch over an app out of sight", () => {
  it("sees the time of a phone that slept, whose page stood still", () => {
    const { page, turn, calls } = watched();

    page.emit("hidden");
    turn({ calendarMs: LOCK_AFTER_MS, awakeMs: 0 });
    page.emit("visible");

    expect(calls()).toBe(1);
  });

  it("sees the time of a page whose calendar was set back", () => {
    const { page, turn, calls } = watched();

    page.emit("hidden");
    turn({ calendarMs: -86_400_000, awakeMs: LOCK_AFTER_MS });
    page.emit("visible");

    expect(calls()).toBe(1);
  });

  it("counts from when the app went out of sight, not from when it was frozen", () => {
    const { page, turn, calls } = watched();

    page.emit("hidden");
    turn({ calendarMs: LOCK_AFTER_MS - 1, awakeMs: 0 });
    page.emit("frozen");
    turn({ calendarMs: 1, awakeMs: 0 });
    page.emit("resumed");

    expect(calls()).toBe(1);
  });

  it("begins anew each time, and runs no timer while the app is seen", () => {
    const { page, turn, calls, timers } = watched();

    page.emit("hidden");
    turn({ calendarMs: LOCK_AFTER_MS - 1, awakeMs: 0 });
    page.emit("visible");
    turn({ calendarMs: LOCK_AFTER_MS, awakeMs: LOCK_AFTER_MS });
    page.emit("hidden");
    page.emit("visible");

    expect(calls()).toBe(0);
    expect(timers()).toBe(0);
  });
});
