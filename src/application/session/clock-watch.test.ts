import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { createFakePhone, downwardChoices, type FakePhone } from "../../../tests/fakes/fake-phone";
import { settled } from "../../../tests/fakes/settled";
import { instantMs, instantOf } from "../../core/time/instant";

async function massaging(forMs: number): Promise<FakePhone> {
  const phone = createFakePhone();
  await phone.runner.start("downward", downwardChoices);
  await settled();
  phone.clock.advance(forMs);
  return phone;
}

/** Time passes; neither page nor sound move. The track is a little further when it is seen again. */
function standStill(phone: FakePhone, forMs: number, playedMs = 0): void {
  const player = phone.audible();
  const atMs = player.positionMs() + playedMs;
  phone.clock.sleep(forMs);
  player.seekTo(atMs);
}

/** Someone sets the phone's clock by so much, forward or back. */
const setClock = (phone: FakePhone, byMs: number): void =>
  phone.clock.set(instantOf(instantMs(phone.clock.now()) + byMs, 420));

describe("a browser that the system had stopped", () => {
  it("leaves a break in the record, from when the sound stood until it went on, and the massage goes on", async () => {
    const phone = await massaging(60_000);

    standStill(phone, 20_000);
    phone.clock.advance(5_000);

    expect(phone.session()).toMatchObject({ status: "running", positionMs: 65_000 });
    expect(phone.session().interruptions).toEqual([
      {
        cause: "page-frozen",
        atMs: 60_000,
        from: "2026-11-24T21:01:00.250+07:00",
        until: "2026-11-24T21:01:20.250+07:00",
      },
    ]);
    expect(phone.vibrator.felt).toEqual(["start"]);
    expect(phone.speaker.said).toEqual([]);
  });

  it("is noted too when a part of the track was swallowed on waking", async () => {
    const phone = await massaging(60_000);

    standStill(phone, 20_000, 2_000);
    phone.clock.advance(5_000);

    const [only] = phone.session().interruptions;
    expect(phone.session().interruptions).toHaveLength(1);
    expect(only).toMatchObject({ atMs: 60_000, until: "2026-11-24T21:01:20.250+07:00" });
  });

  it("is not taken for a broken sound when the page wakes before its sound", async () => {
    const phone = await massaging(60_000);
    const player = phone.audible();

    player.pause();
    phone.clock.sleep(20_000);
    phone.clock.advance(1_000);
    await player.play();
    phone.clock.advance(5_000);

    expect(phone.session().status).toBe("running");
    expect(phone.session().interruptions).toMatchObject([{ cause: "page-frozen", atMs: 60_000 }]);
  });

  it("whose sound does not come back is a break as any other, and is asked about", async () => {
    const phone = await massaging(60_000);

    phone.audible().pause();
    phone.clock.sleep(20_000);
    phone.clock.advance(6_000);

    expect(phone.session()).toMatchObject({ status: "paused", cause: "outside" });
    expect(phone.session().interruptions).toHaveLength(1);
  });

  it("is in the snapshot at once", async () => {
    const phone = await massaging(62_000);
    await settled();
    phone.snapshots.put(null);

    standStill(phone, 20_000);
    phone.clock.advance(250);
    await settled();

    expect(phone.snapshots.stored()).toMatchObject({
      interruptions: [{ cause: "page-frozen", atMs: 62_000 }],
    });
  });

  it("counts no time twice that a pause has told of already", async () => {
    const phone = await massaging(60_000);

    phone.runner.pause("asked");
    phone.clock.sleep(30_000);
    phone.runner.resume();
    await settled();
    phone.clock.advance(5_000);

    expect(phone.session().interruptions).toMatchObject([{ cause: "asked" }]);
  });
});

describe("no break is invented", () => {
  it("by a page that sleeps while the track plays", async () => {
    const phone = await massaging(60_000);

    phone.clock.sleep(90_000);
    phone.clock.advance(1_000);

    expect(phone.session()).toMatchObject({ positionMs: 151_000, interruptions: [] });
  });

  it("by a page that sleeps beyond the end of the track", async () => {
    const phone = await massaging(237_500);

    phone.clock.sleep(7_750);
    phone.clock.advance(500);

    expect(phone.session()).toMatchObject({ status: "ended", interruptions: [] });
  });

  it("by leading the track back and forth from the lock screen", async () => {
    const phone = await massaging(60_000);

    for (const way of ["previous", "next", "previous", "previous"] as const) {
      phone.media.press(way);
      phone.clock.advance(250);
    }

    expect(phone.session().interruptions).toEqual([]);
  });

  it("by stalls and late looks below five seconds, nor by a clock that is set by hand", async () => {
    const anyStep = fc.oneof(
      fc.record({ type: fc.constant("plays"), ms: fc.integer({ min: 1, max: 3_000 }) }),
      fc.record({ type: fc.constant("sleeps"), ms: fc.integer({ min: 1, max: 120_000 }) }),
      fc.record({ type: fc.constant("stalls"), ms: fc.integer({ min: 1, max: 4_500 }) }),
      fc.record({
        type: fc.constant("clock-set"),
        ms: fc.integer({ min: -86_400_000, max: 86_400_000 }),
      }),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(anyStep, { maxLength: 30 }), async (steps) => {
        const phone = await massaging(1_000);

        for (const { type, ms } of steps) {
          if (phone.session().status !== "running") break;
          if (type === "plays") phone.clock.advance(ms);
          else if (type === "sleeps") phone.clock.sleep(ms);
          else if (type === "stalls") standStill(phone, ms);
          else setClock(phone, ms);
          // One look between two stalls, as a page that is awake has.
          phone.clock.advance(500);
        }

        expect(phone.session().interruptions).toEqual([]);
      }),
      { numRuns: 200 },
    );
  });
});
