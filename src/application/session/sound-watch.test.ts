import { describe, expect, it } from "vitest";

import { createFakePhone, downwardChoices, type FakePhone } from "../../../tests/fakes/fake-phone";
import { settled } from "../../../tests/fakes/settled";
import { LOOK_FOR_OUTPUT_EVERY_MS } from "./sound-watch";

/** Time passes in small steps, so that what is asked of the phone is answered between them. */
async function pass(phone: FakePhone, ms: number): Promise<void> {
  for (let passedMs = 0; passedMs < ms; passedMs += 250) {
    phone.clock.advance(250);
    await settled();
  }
}

async function massaging(forMs: number): Promise<FakePhone> {
  const phone = createFakePhone();
  await phone.runner.start("downward", downwardChoices);
  await settled();
  await pass(phone, forMs);
  return phone;
}

/** The only sound card is gone, and the element breaks. */
async function lost(phone: FakePhone): Promise<void> {
  phone.output.setThere(false);
  phone.audible().breakDown();
  await settled();
}

describe("sound whose only way out is gone", () => {
  it("is told as silence for as long as there is none: no browser's own nothing is played into", async () => {
    const phone = await massaging(60_000);

    await lost(phone);
    await pass(phone, 15_000);

    expect(phone.session()).toMatchObject({ sound: "silent", positionMs: 75_000 });
    expect(phone.players.audibleMade).toHaveLength(1);
  });

  it("is back at its place soon after there is one again, without a word from the browser", async () => {
    const phone = await massaging(60_000);
    await lost(phone);
    await pass(phone, 15_000);

    phone.output.setThere(true);
    await pass(phone, LOOK_FOR_OUTPUT_EVERY_MS);

    expect(phone.session()).toMatchObject({ status: "running", sound: "audible" });
    expect(phone.audible().isPlaying()).toBe(true);
    expect(phone.audible().positionMs()).toBe(75_000 + LOOK_FOR_OUTPUT_EVERY_MS);
    expect(phone.session().interruptions).toEqual([]);
  });

  it("is back at once where the browser tells of it", async () => {
    const phone = await massaging(60_000);
    await lost(phone);

    phone.output.setThere(true);
    phone.output.change();
    await settled();

    expect(phone.session().sound).toBe("audible");
  });

  it("is tried again at each change where the browser does not tell what is there", async () => {
    const phone = await massaging(60_000);
    phone.players.setSound(false);
    phone.audible().breakDown();
    await pass(phone, 5_000);

    phone.players.setSound(true);
    phone.output.change();
    await settled();

    expect(phone.session()).toMatchObject({ sound: "audible", positionMs: 65_000 });
  });

  it("stays silent when it is asked for by hand and there is still none", async () => {
    const phone = await massaging(60_000);
    await lost(phone);

    await phone.runner.retrySound();
    await pass(phone, LOOK_FOR_OUTPUT_EVERY_MS);

    expect(phone.session().sound).toBe("silent");
    phone.output.setThere(true);
    await pass(phone, LOOK_FOR_OUTPUT_EVERY_MS);
    expect(phone.session().sound).toBe("audible");
  });

  it("is noticed when it went during a pause, and nothing broke", async () => {
    const phone = await massaging(60_000);
    phone.runner.pause("asked");
    phone.output.setThere(false);
    await pass(phone, 30_000);

    phone.runner.resume();
    await pass(phone, 2 * LOOK_FOR_OUTPUT_EVERY_MS);

    expect(phone.session()).toMatchObject({ status: "running", sound: "silent" });
  });

  it("is not given up for one look that found nothing while it still seems to play", async () => {
    const phone = await massaging(60_000);
    phone.runner.pause("asked");
    phone.output.setThere(false);
    await pass(phone, 4_000);

    phone.runner.resume();
    await pass(phone, LOOK_FOR_OUTPUT_EVERY_MS);
    phone.output.setThere(true);
    await pass(phone, 10_000);

    expect(phone.session()).toMatchObject({ status: "running", sound: "audible" });
    expect(phone.players.audibleMade).toHaveLength(1);
  });

  it("waits for her word when it comes back during a pause", async () => {
    const phone = await massaging(60_000);
    await lost(phone);
    phone.runner.pause("asked");

    phone.output.setThere(true);
    await pass(phone, LOOK_FOR_OUTPUT_EVERY_MS);

    expect(phone.session()).toMatchObject({ status: "paused", sound: "audible" });
    expect(phone.audible().isPlaying()).toBe(false);
  });

  it("is looked for no more when the massage is over", async () => {
    const phone = await massaging(60_000);
    await lost(phone);
    phone.runner.finish();
    await settled();

    phone.output.setThere(true);
    phone.output.change();
    await pass(phone, 10_000);

    expect(phone.players.audibleMade).toHaveLength(1);
  });
});

describe("sound that breaks while there is a way out", () => {
  it("is tried again at once, and then not more often than once a minute", async () => {
    const phone = await massaging(60_000);

    phone.audible().breakDown();
    await settled();
    const afterFirst = phone.session().sound;
    phone.audible().breakDown();
    await settled();
    await pass(phone, 10_000);

    expect(afterFirst).toBe("audible");
    expect(phone.session().sound).toBe("silent");
    expect(phone.players.audibleMade).toHaveLength(2);
  });
});
