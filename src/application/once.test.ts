import { describe, expect, it } from "vitest";

import { createFakeClock } from "../../tests/fakes/fake-clock";
import { held } from "../../tests/fakes/settled";
import { createOnce, SAME_TAP_MS } from "./once";

function counted(isDone: (result: boolean) => boolean = (result) => result) {
  const clock = createFakeClock();
  const once = createOnce<boolean>(clock, isDone);
  let times = 0;
  const tap = (name = "save", result: Promise<boolean> = Promise.resolve(true)) =>
    once.act(name, () => {
      times += 1;
      return result;
    });
  return { clock, once, tap, times: () => times };
}

describe("an act that is done once", () => {
  it.each([60, 150, 300, 500])("is one with a second tap after %d ms", async (ms) => {
    const { clock, tap, times } = counted();
    await tap();
    clock.advance(ms);

    await tap();

    expect(times()).toBe(1);
  });

  it("is one with a second tap for as long as a slow phone needs for the first", async () => {
    const { clock, tap, times } = counted();
    const write = held<boolean>();
    const first = tap("save", write.promise);
    clock.advance(10_000);
    const second = tap();
    write.arrive(true);

    expect(await Promise.all([first, second])).toEqual([true, true]);
    expect(times()).toBe(1);
  });

  it("is another one later, and when it is something else", async () => {
    const { clock, tap, times } = counted();
    await tap();
    await tap("delete");
    clock.advance(SAME_TAP_MS);
    await tap("delete");

    expect(times()).toBe(3);
  });

  it("may be tried again at once when it has failed, and when it was taken back", async () => {
    const { once, tap, times } = counted();
    await tap("save", Promise.resolve(false));
    await tap();
    once.forget();
    await tap();

    expect(times()).toBe(3);
  });
});
