import { describe, expect, it } from "vitest";

import { createFakeClock } from "../../../tests/fakes/fake-clock";
import { createSilentPlayer } from "./silent-player";

const DURATION_MS = 60_000;

describe("a player without sound", () => {
  it("stands still until it plays", () => {
    const clock = createFakeClock();
    const player = createSilentPlayer(clock, DURATION_MS);

    clock.advance(5_000);

    expect(player.positionMs()).toBe(0);
  });

  it("moves with the clock while it plays, and keeps its place while paused", async () => {
    const clock = createFakeClock();
    const player = createSilentPlayer(clock, DURATION_MS);

    await player.play();
    clock.advance(4_000);
    player.pause();
    clock.advance(30_000);
    await player.play();
    clock.advance(1_500);

    expect(player.positionMs()).toBe(5_500);
  });

  it("goes on from where it was sent, whether it plays or not", async () => {
    const clock = createFakeClock();
    const player = createSilentPlayer(clock, DURATION_MS);

    player.seekTo(10_000);
    await player.play();
    clock.advance(1_000);
    player.seekTo(20_000);
    clock.advance(2_000);

    expect(player.positionMs()).toBe(22_000);
  });

  it("does not start over when it is told to play twice", async () => {
    const clock = createFakeClock();
    const player = createSilentPlayer(clock, DURATION_MS);

    await player.play();
    clock.advance(3_000);
    await player.play();
    clock.advance(1_000);

    expect(player.positionMs()).toBe(4_000);
  });

  it("ends at the end", async () => {
    const clock = createFakeClock();
    const player = createSilentPlayer(clock, DURATION_MS);

    await player.play();
    clock.advance(DURATION_MS * 2);

    expect(player.positionMs()).toBe(DURATION_MS);
  });
});
