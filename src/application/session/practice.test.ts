import { describe, expect, it } from "vitest";

import { createFakePhone, downwardChoices } from "../../../tests/fakes/fake-phone";
import { settled } from "../../../tests/fakes/settled";

const WHOLE_MS = 84_000;

describe("a round on a pillow", () => {
  it("is led like a massage, to its end, and leaves nothing behind", async () => {
    const phone = createFakePhone();

    await phone.runner.practise("jujun");
    await settled();
    phone.clock.advance(20_000);
    phone.runner.pause("asked");
    await settled();
    phone.runner.resume();
    await settled();
    phone.clock.advance(WHOLE_MS);
    await settled();

    expect(phone.audible().timeline).toMatchObject({ durationMs: WHOLE_MS, direction: "up" });
    expect(phone.session()).toMatchObject({
      status: "ended",
      isPractice: true,
      activeMs: [60_000],
    });
    expect(phone.records.rows()).toEqual([]);
    expect(phone.journal).toEqual([]);
  });

  it("is gone when the app is killed: nothing is asked", async () => {
    const phone = createFakePhone();
    await phone.runner.practise("downward");
    phone.clock.advance(30_000);
    await settled();

    expect(await createFakePhone(phone).runner.recover()).toBe("nothing");
  });

  it("leaves a massage alone that was cut off before", async () => {
    const cut = createFakePhone();
    await cut.runner.start("downward", downwardChoices);
    cut.clock.advance(60_000);
    cut.runner.pause("asked");
    await settled();
    const kept = cut.snapshots.stored();

    const phone = createFakePhone(cut);
    await phone.runner.practise("jujun");
    phone.clock.advance(WHOLE_MS + 1_000);
    await settled();

    expect(phone.session()).toMatchObject({ status: "ended", isPractice: true });
    expect(phone.snapshots.stored()).toEqual(kept);
    expect(phone.records.rows()).toEqual([]);
  });

  it("does not take the place of a massage that is on", async () => {
    const phone = createFakePhone();
    await phone.runner.start("downward", downwardChoices);
    await settled();

    await phone.runner.practise("jujun");

    expect(phone.session()).toMatchObject({ isPractice: false, protocol: "downward" });
  });
});
