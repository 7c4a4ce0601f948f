import fc from "fast-check";
import { describe, expect, it } from "vitest";

import type { Segment } from "../protocol/timeline";
import { FRAME_MS } from "./frames";
import { frameHeardAt, type Placement } from "./placement";
import { placeTicks } from "./ticks";

const TICK_FRAMES = 5;
const MANY_FRAMES = 100_000;

const segments: readonly Segment[] = [
  { kind: "lead-in", startMs: 0, endMs: 30_000 },
  { kind: "round", round: 1, startMs: 30_000, endMs: 330_000 },
  { kind: "rest", afterRound: 1, startMs: 330_000, endMs: 450_000 },
  { kind: "round", round: 2, startMs: 450_000, endMs: 750_000 },
  { kind: "closing", startMs: 750_000, endMs: 780_000 },
];
const timeline = { segments, circleMs: 3000 };

const placed = (start: number, frames: number): Placement => ({
  id: "a",
  clip: "a",
  bytes: new Uint8Array(),
  start,
  end: start + frames,
  atMs: 0,
});

describe("ticks", () => {
  it("fall on every circle of every round and nowhere else", () => {
    const ticks = placeTicks(timeline, TICK_FRAMES, [], MANY_FRAMES);

    expect(ticks).toHaveLength(200);
    expect(ticks[0]).toBe(frameHeardAt(30_000));
    expect(ticks[100]).toBe(frameHeardAt(450_000));
    expect(ticks.at(-1)).toBe(frameHeardAt(747_000));
  });

  it("keep 250 ms away from any clip, before it and after it", () => {
    const anyStart = fc.integer({ min: 1200, max: 13_000 });

    fc.assert(
      fc.property(anyStart, fc.integer({ min: 1, max: 160 }), (start, frames) => {
        const ticks = placeTicks(timeline, TICK_FRAMES, [placed(start, frames)], MANY_FRAMES);

        const distances = ticks.map((tick) =>
          tick < start ? start - (tick + TICK_FRAMES) : tick - (start + frames),
        );
        expect(Math.min(...distances) * FRAME_MS).toBeGreaterThanOrEqual(250);
      }),
    );
  });

  it("are left out only where a clip is near", () => {
    const clip = placed(frameHeardAt(60_000), 50);

    const ticks = placeTicks(timeline, TICK_FRAMES, [clip], MANY_FRAMES);

    expect(ticks).toHaveLength(199);
    expect(ticks).not.toContain(frameHeardAt(60_000));
  });

  it("never run past the end of the track", () => {
    const ticks = placeTicks(timeline, TICK_FRAMES, [], frameHeardAt(747_000) + TICK_FRAMES - 1);

    expect(ticks).toHaveLength(199);
  });

  it("are none for circles without length", () => {
    const ticks = placeTicks({ ...timeline, circleMs: 0 }, TICK_FRAMES, [], MANY_FRAMES);

    expect(ticks).toEqual([]);
  });
});
