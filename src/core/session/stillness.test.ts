import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { LEAST_STILL_MS, MOST_PLAYED_MS, stoodStillMs, type Sight } from "./stillness";

const BEGIN: Sight = { monotonicMs: 1_000, positionMs: 60_000 };
const later = (passedMs: number, playedMs: number): Sight => ({
  monotonicMs: BEGIN.monotonicMs + passedMs,
  positionMs: BEGIN.positionMs + playedMs,
});

describe("time in which the track stood still", () => {
  it.each([
    ["a browser that was stopped for 20 s", 20_250, 300, 19_950],
    ["one that swallowed two seconds of the track when it went on", 20_250, 2_250, 18_000],
    ["the shortest that counts", LEAST_STILL_MS, 0, LEAST_STILL_MS],
    ["a stall just below it", LEAST_STILL_MS - 1, 0, 0],
    ["a page that slept while the track played on", 90_000, 90_000, 0],
    ["a track that was led 30 s back", 250, -30_000, 0],
    ["a track that was led 30 s on", 250, 30_000, 0],
  ])("%s", (_what, passedMs, playedMs, stillMs) => {
    expect(stoodStillMs(BEGIN, later(passedMs, playedMs))).toBe(stillMs);
  });

  it("is never more than the time that passed, nor less than counts", () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0, max: 3_600_000, noNaN: true }),
        fc.double({ min: -600_000, max: 600_000, noNaN: true }),
        (passedMs, playedMs) => {
          const stillMs = stoodStillMs(BEGIN, later(passedMs, playedMs));

          expect(stillMs === 0 || stillMs >= LEAST_STILL_MS).toBe(true);
          expect(stillMs).toBeLessThanOrEqual(passedMs + 1e-6);
        },
      ),
    );
  });

  it("is none while the track gets on at all, however unevenly: starved sound is late, not broken off", () => {
    const anyPace = fc.double({ min: 0.4, max: 1.1, noNaN: true });
    fc.assert(
      fc.property(fc.double({ min: 0, max: 600_000, noNaN: true }), anyPace, (passedMs, pace) => {
        expect(stoodStillMs(BEGIN, later(passedMs, passedMs * pace))).toBe(0);
      }),
    );
    expect(LEAST_STILL_MS * (0.4 / 0.6)).toBeGreaterThan(MOST_PLAYED_MS);
  });
});
