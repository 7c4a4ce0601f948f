import { describe, expect, it, vi } from "vitest";

import { createFrameWatch, type FrameWatch } from "./frame-watch";

/** Lets `count` frames pass, `everyMs` apart; gives how many of them were drawn. */
function pass(watch: FrameWatch, count: number, everyMs: number): number {
  let drawn = 0;
  for (let frame = 0; frame < count; frame += 1) if (watch.isDue(frame * everyMs)) drawn += 1;
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

  it("draws every second frame when even that does not help", () => {
    const onOverload = vi.fn<() => void>();
    const watch = createFrameWatch({ isWeak: false, onOverload });
    pass(watch, 120, 50);

    const drawn = pass(watch, 100, 50);

    expect(drawn).toBe(50);
    expect(onOverload).toHaveBeenCalledOnce();
  });

  it("starts with half the frames on a weak phone", () => {
    const watch = createFrameWatch({ isWeak: true, onOverload: vi.fn<() => void>() });

    const drawn = pass(watch, 100, 16);

    expect(drawn).toBe(50);
  });
});
