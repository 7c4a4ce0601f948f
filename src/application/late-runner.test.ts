import { describe, expect, it } from "vitest";

import { createFakePhone, downwardChoices } from "../../tests/fakes/fake-phone";
import { held, settled } from "../../tests/fakes/settled";
import { createLateRunner } from "./late-runner";
import type { SessionRunner } from "./session/runner";

/** A phone whose runner comes when the test says so. */
function phoneWithLateRunner() {
  const phone = createFakePhone();
  const coming = held<SessionRunner>();
  let timesFetched = 0;
  const late = createLateRunner(() => {
    timesFetched += 1;
    return coming.promise;
  });
  return {
    phone,
    late,
    come: async () => {
      coming.arrive(phone.runner);
      await settled();
    },
    timesFetched: () => timesFetched,
  };
}

describe("a runner that comes late", () => {
  it("is idle until it comes, and is fetched only when it is needed", () => {
    const { late, timesFetched } = phoneWithLateRunner();

    late.pause("asked");
    late.resume();
    late.stop();
    late.giveReason("enough");
    late.repeatRound();
    late.leaveRest();
    late.close();
    late.finish();
    late.leave();

    expect(late.get()).toEqual({ phase: "idle" });
    expect(late.positionMs()).toBe(0);
    expect(timesFetched()).toBe(0);
  });

  it("does what was asked of it meanwhile, and is fetched once", async () => {
    const { phone, late, come, timesFetched } = phoneWithLateRunner();

    late.prepare("downward", downwardChoices);
    const starting = late.start("downward", downwardChoices);
    await come();
    await starting;

    expect(timesFetched()).toBe(1);
    expect(phone.players.audibleMade).toHaveLength(1);
    expect(late.get()).toMatchObject({ phase: "on", session: { status: "running" } });
  });

  it("shows what the runner shows, and tells it", async () => {
    const { phone, late, come } = phoneWithLateRunner();
    let told = 0;
    late.subscribe(() => {
      told += 1;
    });
    const starting = late.start("downward", downwardChoices);
    await come();
    await starting;
    const toldAtStart = told;

    phone.clock.advance(40_000);

    expect(late.get()).toBe(phone.runner.get());
    expect(late.positionMs()).toBe(40_000);
    expect(told).toBeGreaterThan(toldAtStart);
  });

  it("starts right after the tap once it is here, for phones that ask for that", async () => {
    const { phone, late, come } = phoneWithLateRunner();
    const recovering = late.recover();
    await come();
    await recovering;

    const starting = late.start("downward", downwardChoices);
    const phaseAtOnce = phone.runner.get().phase;
    await starting;

    expect(phaseAtOnce).toBe("starting");
  });

  it("passes on every button", async () => {
    const { phone, late, come } = phoneWithLateRunner();
    const starting = late.start("downward", { ...downwardChoices, rounds: 3 });
    await come();
    await starting;
    const toStatus = (act: () => void) => {
      act();
      return phone.session().status;
    };
    phone.clock.advance(40_000);

    const statuses = [
      toStatus(() => late.pause("asked")),
      toStatus(() => late.resume()),
      toStatus(() => late.stop()),
      toStatus(() => late.giveReason("baby")),
      toStatus(() => late.repeatRound()),
      toStatus(() => late.close()),
      toStatus(() => late.finish()),
    ];
    await settled();
    late.leave();

    expect(statuses).toEqual([
      "paused",
      "running",
      "stopped",
      "stopped",
      "running",
      "running",
      "ended",
    ]);
    expect(late.get()).toEqual({ phase: "idle" });
  });

  it("finds a massage that was cut off", async () => {
    const { phone, late, come } = phoneWithLateRunner();
    phone.snapshots.put({ version: 1 });

    const recovering = late.recover();
    await come();

    expect(await recovering).toBe("unreadable");
  });

  it("is fetched again when it could not be fetched", async () => {
    const phone = createFakePhone();
    let timesFetched = 0;
    const late = createLateRunner(async () => {
      timesFetched += 1;
      if (timesFetched === 1) throw new Error("no network");
      return phone.runner;
    });

    await expect(late.start("downward", downwardChoices)).rejects.toThrow("no network");
    await late.start("downward", downwardChoices);

    expect(timesFetched).toBe(2);
    expect(late.get().phase).toBe("on");
  });

  it("is the idle one on a page that was written ahead of time", () => {
    const { late } = phoneWithLateRunner();

    expect(late.atStart()).toEqual({ phase: "idle" });
  });
});
