import { describe, expect, it, vi } from "vitest";

import { createFrameWatch, type FrameWatch } from "./frame-watch";

let nowMs = 0;

/** Lets `count` frames pass, `everyMs` apart; gives how many of them were drawn. */
function pass(watch: FrameWatch, count: number, everyMs: number): number {
  let drawn = 0;
  for (let frame = 0; frame < count; frame += 1) {
    nowMs += everyMs;
    if (watch.isDue(nowMs)) drawn += 1;
  }
  return drawn;
}

describe("the watch over frames", () => {
  it("lets every frame of a quick phone be drawn, with the trail", () => {
    const onOverload = vi.fn<() => void>();
    const watch = createFrameWatch({ isWeak: false, onOverload });

    const drawn = pass(watch, 240, 16);

    expect(drawn).toBe(240);
    expect(onOverload).not.toHaveBeenCalled();
  });

  it("drops the trail once, before any frame, when frames come late", () => {
    const onOverload = vi.fn<() => void>();
    const watch = createFrameWatch({ isWeak: false, onOverload });

    const drawn = pass(watch, 60, 50);

    expect(drawn).toBe(60);
    expect(onOverload).toHaveBeenCalledOnce();
  });

  it("thins frames out when even that does not help, never below thirty a second", () => {
    const onOverload = vi.fn<() => void>();
    const watch = createFrameWatch({ isWeak: false, onOverload });
    pass(watch, 120, 50);

    const slow = pass(watch, 100, 50);
    const quick = pass(watch, 120, 16);

    expect(slow).toBe(100);
    expect(quick).toBe(60);
    expect(onOverload).toHaveBeenCalledOnce();
  });

  it("draws every frame of a weak phone that keeps up", () => {
    const watch = createFrameWatch({ isWeak: true, onOverload: vi.fn<() => void>() });

    const drawn = pass(watch, 100, 16);

    expect(drawn).toBe(100);
  });

  it("thins frames out at once on a weak phone that does not keep up: it has no trail to lose", () => {
    const onOverload = vi.fn<() => void>();
    const watch = createFrameWatch({ isWeak: true, onOverload });
    pass(watch, 60, 50);

    const drawn = pass(watch, 120, 16);

    expect(drawn).toBeLessThan(70);
    expect(onOverload).not.toHaveBeenCalled();
  });
});
