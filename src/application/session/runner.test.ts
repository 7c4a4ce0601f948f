import { describe, expect, it } from "vitest";

import {
  createFakePhone,
  downwardChoices,
  jujunChoices,
  type FakePhone,
} from "../../../tests/fakes/fake-phone";
import { playRefused } from "../../../tests/fakes/fake-players";
import { held, settled } from "../../../tests/fakes/settled";
import { protocols } from "../../content/protocols/index";
import { compileTimeline } from "../../core/protocol/compile";
import type { Result } from "../../core/result";
import { OFFER_FOR_MS } from "../../core/session/snapshot";

const axis = compileTimeline(protocols.downward);
const LEAD_IN_MS = 30_000;
const ROUND_MS = 180_000;

/** A phone on which the short massage has been running for so long. */
async function massaging(forMs: number, phone = createFakePhone()): Promise<FakePhone> {
  await phone.runner.start("downward", downwardChoices);
  await settled();
  phone.clock.advance(forMs);
  await settled();
  return phone;
}

/** The app is killed, and opened again on the same phone so much later. */
async function openedAgain(phone: FakePhone, laterMs: number): Promise<FakePhone> {
  await settled();
  phone.clock.sleep(laterMs);
  return createFakePhone(phone);
}

const recordOf = (phone: FakePhone) => {
  const state = phone.massage.get();
  return state.phase === "on" ? state.record : undefined;
};

describe("a whole massage", () => {
  it("is led by the track to its end and kept once", async () => {
    const phone = createFakePhone();
    await phone.runner.start("jujun", jujunChoices);
    await settled();
    const { durationMs } = phone.audible().timeline;

    phone.clock.advance(durationMs + 5_000);
    await settled();

    expect(phone.session()).toMatchObject({ status: "ended", positionMs: durationMs });
    expect(recordOf(phone)).toMatchObject({
      kind: "session",
      protocol: "jujun",
      activeMs: [300_000, 300_000, 300_000],
      interruptions: [],
      sound: "audible",
    });
    expect(phone.records.rows()).toEqual([recordOf(phone)]);
    expect(phone.journal.filter((line) => line === "record put")).toHaveLength(1);
  });

  it("ends at the end of its track, in the time it took", async () => {
    const phone = await massaging(axis.durationMs);

    const { startedAt, endedAt } = { endedAt: undefined, ...phone.session() };

    expect(startedAt).toBe("2026-11-24T21:00:00.000+07:00");
    expect(endedAt).toBe("2026-11-24T21:04:00.000+07:00");
  });

  it("is felt at each of its turns", async () => {
    const phone = await massaging(axis.durationMs);

    expect(phone.vibrator.felt).toEqual(["start", "soon", "end"]);
  });

  it("clears its snapshot only after the record is kept", async () => {
    const phone = createFakePhone();
    const write = held<void>();
    await massaging(axis.durationMs - 1_000, phone);
    phone.records.holdWrites(write.promise);

    phone.clock.advance(2_000);
    await settled();
    const storedMeanwhile = phone.snapshots.stored();
    write.arrive();
    await settled();

    expect(storedMeanwhile).toMatchObject({ version: 1 });
    expect(phone.snapshots.stored()).toBeNull();
    expect(phone.journal.slice(-2)).toEqual(["record put", "snapshot cleared"]);
  });

  it("lets go of everything it held", async () => {
    const phone = await massaging(axis.durationMs + 1_000);

    expect(phone.gate.isHeld()).toBe(false);
    expect(phone.screenLock.state()).toBe("off");
    expect(phone.media.progress()).toBeNull();
    expect(phone.audible().isDisposed()).toBe(true);
  });

  it("goes on while the page sleeps, and is whole when it wakes", async () => {
    const phone = await massaging(10_000);

    phone.clock.sleep(axis.durationMs);
    phone.audible().emit({ type: "ended" });
    await settled();

    expect(phone.session()).toMatchObject({ status: "ended", activeMs: [ROUND_MS] });
    expect(phone.vibrator.felt).toEqual(["end"]);
  });

  it.each(["visible", "resumed"] as const)(
    "catches up when the page is %s again",
    async (event) => {
      const phone = await massaging(10_000);

      phone.clock.sleep(90_000);
      phone.page.emit(event);

      expect(phone.session()).toMatchObject({ status: "running", positionMs: 100_000 });
      expect(phone.session().activeMs).toEqual([70_000]);
    },
  );

  it("is known to the millisecond between two ticks of the page", async () => {
    const phone = await massaging(10_000);

    phone.clock.advance(123);

    expect(phone.runner.positionMs()).toBe(10_123);
  });

  it("is finished early with the time it had", async () => {
    const phone = await massaging(LEAD_IN_MS + 60_000);

    phone.clock.sleep(1_100);
    phone.runner.finish();
    await settled();

    expect(recordOf(phone)).toMatchObject({ activeMs: [61_100], stopReason: null });
    expect(phone.audible().isPlaying()).toBe(false);
  });

  it("leaves no record when no round had begun", async () => {
    const phone = await massaging(10_000);

    phone.runner.finish();
    await settled();

    expect(phone.session().status).toBe("ended");
    expect(recordOf(phone)).toBeNull();
    expect(phone.records.rows()).toEqual([]);
    expect(phone.snapshots.stored()).toBeNull();
    expect(phone.gate.isHeld()).toBe(false);
  });

  it("can be put away, and another one begun", async () => {
    const phone = await massaging(axis.durationMs);

    phone.runner.leave();
    const left = phone.massage.get();
    await massaging(40_000, phone);

    expect(left).toEqual({ phase: "idle" });
    expect(phone.session()).toMatchObject({ status: "running", positionMs: 40_000 });
    expect(phone.players.audibleMade).toHaveLength(2);
  });

  it("is not in the way of the next one when its record is written slowly", async () => {
    const phone = createFakePhone();
    const write = held<void>();
    phone.records.holdWrites(write.promise);
    await massaging(axis.durationMs, phone);

    phone.runner.leave();
    await massaging(40_000, phone);
    const next = phone.session().id;
    write.arrive();
    await settled();
    phone.clock.advance(1_000);

    expect(phone.session()).toMatchObject({ id: next, status: "running", positionMs: 41_000 });
    expect(recordOf(phone)).toBeNull();
    expect(phone.gate.isHeld()).toBe(true);
  });
});

describe("preparing", () => {
  it("loads the track once for prepare and start", async () => {
    const phone = createFakePhone();

    phone.runner.prepare("downward", downwardChoices);
    await settled();
    await massaging(1_000, phone);

    expect(phone.players.audibleMade).toHaveLength(1);
    expect(phone.audible().isPlaying()).toBe(true);
  });

  it("loads it once when MULAI comes before the track is there", async () => {
    const phone = createFakePhone();
    const load = phone.players.holdNextLoad();
    phone.runner.prepare("downward", downwardChoices);

    const starting = phone.runner.start("downward", downwardChoices);
    await settled();
    const meanwhile = phone.massage.get().phase;
    load.arrive();
    await starting;

    expect(meanwhile).toBe("starting");
    expect(phone.players.audibleMade).toHaveLength(1);
    expect(phone.session().status).toBe("running");
  });

  it("loads another one when they chose otherwise, and lets the first go", async () => {
    const phone = createFakePhone();
    phone.runner.prepare("jujun", jujunChoices);
    await settled();

    await massaging(1_000, phone);

    expect(phone.players.audibleMade.map((player) => player.isDisposed())).toEqual([true, false]);
    expect(phone.audible().timeline.protocol).toBe("downward");
  });

  it("does nothing to a massage that is on", async () => {
    const phone = await massaging(20_000);

    phone.runner.prepare("jujun", jujunChoices);
    await settled();

    expect(phone.players.audibleMade).toHaveLength(1);
    expect(phone.audible().isPlaying()).toBe(true);
  });

  it("starts once, however often MULAI is pressed", async () => {
    const phone = createFakePhone();

    await Promise.all([
      phone.runner.start("downward", downwardChoices),
      phone.runner.start("downward", downwardChoices),
    ]);
    await settled();

    expect(phone.players.audibleMade).toHaveLength(1);
    expect(phone.session()).toMatchObject({ id: "id-1", status: "running" });
  });

  it("lets a track that comes too late not take the place of the one they chose", async () => {
    const phone = createFakePhone();
    const late = phone.players.holdNextLoad();
    phone.runner.prepare("jujun", jujunChoices);
    await massaging(20_000, phone);

    late.arrive();
    await settled();
    phone.clock.advance(5_000);

    expect(phone.session()).toMatchObject({ status: "running", positionMs: 25_000 });
    expect(phone.session().sound).toBe("audible");
  });

  it("lets go of a track that comes too late", async () => {
    const phone = createFakePhone();
    const late = phone.players.holdNextLoad();
    phone.runner.prepare("jujun", jujunChoices);
    await massaging(20_000, phone);

    late.arrive();
    await settled();

    const unused = phone.players.audibleMade.filter(
      ({ timeline }) => timeline.protocol === "jujun",
    );
    expect(unused.map((player) => player.isDisposed())).toEqual([true]);
  });

  it("tells how many sounds of the massage could not be used", async () => {
    const phone = createFakePhone();
    phone.players.loseClips([{ clip: "take-oil" }, { clip: "finish" }]);

    await massaging(1_000, phone);

    expect(phone.massage.get()).toMatchObject({ phase: "on", lostClips: 2 });
  });
});

describe("a massage without sound", () => {
  it("is led by the screen alone when this phone cannot play the track", async () => {
    const phone = createFakePhone();
    phone.players.setSound(false);

    await massaging(axis.durationMs, phone);

    expect(recordOf(phone)).toMatchObject({ sound: "silent", activeMs: [ROUND_MS] });
    expect(phone.vibrator.felt).toEqual(["start", "soon", "end"]);
  });

  it("goes on silently at its place when the phone refuses to play", async () => {
    const phone = createFakePhone();
    phone.players.answerPlay(playRefused);

    await massaging(40_000, phone);

    expect(phone.session()).toMatchObject({ status: "running", sound: "silent" });
    expect(phone.session().positionMs).toBe(40_000);
    expect(phone.audible().isDisposed()).toBe(true);
  });

  it("goes on silently from where the sound broke off", async () => {
    const phone = await massaging(60_000);

    phone.audible().breakDown();
    const atBreak = phone.session().positionMs;
    phone.clock.advance(10_000);

    expect(atBreak).toBe(60_000);
    expect(phone.session()).toMatchObject({ status: "running", sound: "silent" });
    expect(phone.session().positionMs).toBe(70_000);
    expect(phone.session().activeMs).toEqual([40_000]);
  });

  it("stays still when the sound breaks during a pause, and goes on when she says so", async () => {
    const phone = await massaging(68_000);
    phone.runner.pause("asked");

    phone.audible().breakDown();
    phone.clock.advance(30_000);
    const still = phone.session();
    phone.runner.resume();
    await settled();
    phone.clock.advance(5_000);

    expect(still).toMatchObject({ status: "paused", positionMs: 68_000 });
    expect(phone.session()).toMatchObject({ status: "running", positionMs: 73_000 });
  });

  it("stays still when the refusal comes after a pause", async () => {
    const phone = createFakePhone();
    const answer = held<Result<null, "refused">>();
    phone.players.answerPlay(() => answer.promise);
    await massaging(0, phone);
    phone.runner.pause("asked");

    answer.arrive({ ok: false, reason: "refused" });
    await settled();
    phone.clock.advance(10_000);

    expect(phone.session()).toMatchObject({ status: "paused", sound: "silent", positionMs: 0 });
    expect(phone.silent().isPlaying()).toBe(false);
  });

  it("says nothing outside the track", async () => {
    const phone = createFakePhone();
    phone.players.setSound(false);
    await massaging(40_000, phone);

    phone.runner.pause("asked");
    phone.runner.resume();

    expect(phone.speaker.said).toEqual([]);
  });

  it("has its sound back at its place when it is tried again", async () => {
    const phone = createFakePhone();
    phone.players.setSound(false);
    await massaging(40_000, phone);
    phone.players.setSound(true);

    await phone.runner.retrySound();
    await settled();
    phone.clock.advance(5_000);

    expect(phone.session()).toMatchObject({ sound: "audible", positionMs: 45_000 });
    expect(phone.audible().isPlaying()).toBe(true);
    expect(phone.silent().isDisposed()).toBe(true);
  });

  it("goes on as it was when the sound is tried again in vain", async () => {
    const phone = createFakePhone();
    phone.players.setSound(false);
    await massaging(40_000, phone);

    await phone.runner.retrySound();
    phone.clock.advance(5_000);

    expect(phone.session()).toMatchObject({ sound: "silent", positionMs: 45_000 });
    expect(phone.players.silentMade).toHaveLength(1);
  });

  it("loses no time while the sound is tried again slowly", async () => {
    const phone = createFakePhone();
    phone.players.setSound(false);
    await massaging(40_000, phone);
    phone.players.setSound(true);
    const load = phone.players.holdNextLoad();

    const retrying = phone.runner.retrySound();
    phone.clock.advance(6_000);
    load.arrive();
    await retrying;
    phone.clock.advance(1_000);

    expect(phone.session().positionMs).toBe(47_000);
    expect(phone.session().activeMs).toEqual([17_000]);
  });

  it("stays still when they paused while the sound was tried again", async () => {
    const phone = createFakePhone();
    phone.players.setSound(false);
    await massaging(40_000, phone);
    phone.players.setSound(true);
    const load = phone.players.holdNextLoad();

    const retrying = phone.runner.retrySound();
    phone.runner.pause("asked");
    load.arrive();
    await retrying;
    await settled();

    expect(phone.session().status).toBe("paused");
    expect(phone.audible().isPlaying()).toBe(false);
  });

  it("plays nothing when it has ended while the sound was tried again", async () => {
    const phone = createFakePhone();
    phone.players.setSound(false);
    await massaging(40_000, phone);
    phone.players.setSound(true);
    const load = phone.players.holdNextLoad();

    const retrying = phone.runner.retrySound();
    phone.runner.finish();
    await settled();
    load.arrive();
    await retrying;
    await settled();

    expect(phone.session().status).toBe("ended");
    expect(phone.audible().isPlaying()).toBe(false);
    expect(phone.audible().isDisposed()).toBe(true);
  });

  it("goes on silently when the phone refuses the sound that was tried again", async () => {
    const phone = createFakePhone();
    phone.players.setSound(false);
    await massaging(40_000, phone);
    phone.players.setSound(true);
    phone.players.answerPlay(playRefused);

    await phone.runner.retrySound();
    await settled();
    phone.clock.advance(5_000);

    expect(phone.session()).toMatchObject({
      status: "running",
      sound: "silent",
      positionMs: 45_000,
    });
  });
});

describe("a break", () => {
  it("by a call keeps the massage at its place, and is told as one from outside", async () => {
    const phone = await massaging(60_000);

    phone.audible().pauseFromOutside();
    phone.clock.advance(120_000);

    expect(phone.session()).toMatchObject({
      status: "paused",
      cause: "outside",
      positionMs: 60_000,
    });
    expect(phone.session().interruptions).toEqual([
      { cause: "outside", atMs: 60_000, from: "2026-11-24T21:01:00.000+07:00", until: null },
    ]);
  });

  it("that nobody asked for says how to go on, where someone looks", async () => {
    const phone = await massaging(60_000);

    phone.audible().pauseFromOutside();

    expect(phone.speaker.said).toEqual(["paused"]);
  });

  it("by a call over a hidden page is told on return, and only then", async () => {
    const phone = await massaging(60_000);
    phone.page.emit("hidden");

    phone.audible().pauseFromOutside();
    expect(phone.speaker.said).toEqual([]);
    phone.page.emit("visible");

    expect(phone.speaker.said).toEqual(["paused"]);
  });

  it("that was asked for is not explained again on return", async () => {
    const phone = await massaging(60_000);
    phone.runner.pause("asked");
    phone.page.emit("hidden");

    phone.page.emit("visible");

    expect(phone.speaker.said).toEqual(["paused"]);
  });

  it("by a call ends when the phone goes on by itself", async () => {
    const phone = await massaging(68_000);
    phone.audible().pauseFromOutside();
    phone.clock.advance(120_000);

    phone.audible().resumeFromOutside();
    phone.clock.advance(5_000);

    expect(phone.session()).toMatchObject({ status: "running", positionMs: 73_000 });
    expect(phone.session().interruptions).toMatchObject([
      { until: "2026-11-24T21:03:08.000+07:00" },
    ]);
  });

  it("that was asked for is spoken, felt and shown, and the screen may go dark", async () => {
    const phone = await massaging(60_000);

    phone.runner.pause("asked");

    expect(phone.audible().isPlaying()).toBe(false);
    expect(phone.speaker.said).toEqual(["paused"]);
    expect(phone.vibrator.felt.at(-1)).toBe("paused");
    expect(phone.screenLock.state()).toBe("off");
    expect(phone.media.progress()).toMatchObject({ playing: false, positionMs: 60_000 });
  });

  it("ends when they go on", async () => {
    const phone = await massaging(68_000);
    phone.runner.pause("asked");

    phone.runner.resume();
    await settled();
    phone.clock.advance(1_000);

    expect(phone.session()).toMatchObject({ status: "running", positionMs: 69_000 });
    expect(phone.audible().isPlaying()).toBe(true);
    expect(phone.screenLock.state()).toBe("held");
  });

  it("by a frozen page is asked about on return", async () => {
    const phone = await massaging(60_000);

    phone.page.emit("frozen");

    expect(phone.session()).toMatchObject({ status: "paused", cause: "page-frozen" });
    expect(phone.audible().isPlaying()).toBe(false);
  });

  it("begins where the sound stood, though the page slept until then", async () => {
    const phone = await massaging(60_000);

    phone.clock.sleep(45_000);
    phone.media.press("pause");

    expect(phone.session()).toMatchObject({ status: "paused", positionMs: 105_000 });
    expect(phone.session().activeMs).toEqual([75_000]);
  });

  it("by a call begins where the sound stood, though the page slept until then", async () => {
    const phone = await massaging(60_000);

    phone.clock.sleep(45_000);
    phone.audible().pauseFromOutside();

    expect(phone.session()).toMatchObject({ status: "paused", positionMs: 105_000 });
  });

  it("is silent and still when they wish no voice and no vibration", async () => {
    const phone = createFakePhone();
    phone.wishes.voice = false;
    phone.wishes.vibration = false;

    await massaging(60_000, phone);
    phone.runner.pause("asked");

    expect(phone.speaker.said).toEqual([]);
    expect(phone.vibrator.felt).toEqual([]);
  });

  it("may end with the round from its beginning", async () => {
    const phone = await massaging(60_000);
    phone.runner.pause("asked");

    phone.runner.repeatRound();
    await settled();
    phone.clock.advance(1_000);

    expect(phone.session()).toMatchObject({ status: "running", positionMs: LEAD_IN_MS + 1_000 });
    expect(phone.session().activeMs).toEqual([31_000]);
  });
});

describe("the lock screen", () => {
  it("shows how far the massage is, and goes with it", async () => {
    const phone = await massaging(60_000);

    expect(phone.media.progress()).toEqual({
      playing: true,
      positionMs: 60_000,
      durationMs: axis.durationMs,
    });
  });

  it("pauses and goes on", async () => {
    const phone = await massaging(60_000);

    phone.media.press("pause");
    const paused = phone.session();
    phone.media.press("play");
    await settled();

    expect(paused).toMatchObject({ status: "paused", cause: "lock-screen" });
    expect(phone.session().status).toBe("running");
    expect(phone.audible().isPlaying()).toBe(true);
  });

  it("goes to the line before and the line after, without counting the way", async () => {
    const phone = await massaging(60_000);
    const lines = axis.cues.filter(({ kind }) => kind === "voice").map(({ atMs }) => atMs);
    const next = lines.find((atMs) => atMs > 60_000);

    phone.media.press("next");
    const afterNext = phone.audible().positionMs();
    phone.media.press("previous");
    const afterPrevious = phone.audible().positionMs();

    expect(afterNext).toBe(next);
    expect(afterPrevious).toBe(lines.findLast((atMs) => atMs < 60_000 && lines.includes(atMs)));
    expect(phone.session().activeMs).toEqual([30_000]);
  });

  it("does nothing after the last line", async () => {
    const phone = await massaging(axis.durationMs - 1_000);
    const before = phone.session();

    phone.media.press("next");

    expect(phone.session()).toBe(before);
  });

  it("has no say after the massage has ended", async () => {
    const phone = await massaging(axis.durationMs);
    const ended = phone.session();

    phone.media.press("play");
    phone.page.emit("frozen");

    expect(phone.session()).toBe(ended);
  });
});

describe("BERHENTI", () => {
  it("stops at once; her reason and the end are kept", async () => {
    const phone = await massaging(60_000);

    phone.runner.stop();
    const isStill = !phone.audible().isPlaying();
    phone.runner.giveReason("unwell");
    phone.clock.advance(20_000);
    phone.runner.finish();
    await settled();

    expect(isStill).toBe(true);
    expect(phone.speaker.said).toEqual(["stopped", "call-midwife-now"]);
    expect(recordOf(phone)).toMatchObject({
      stopReason: "unwell",
      endedAt: "2026-11-24T21:01:00.000+07:00",
      activeMs: [30_000],
      interruptions: [],
    });
  });

  it("may be followed by going on", async () => {
    const phone = await massaging(68_000);
    phone.runner.stop();

    phone.runner.resume();
    await settled();
    phone.clock.advance(1_000);

    expect(phone.session()).toMatchObject({ status: "running", positionMs: 69_000 });
  });

  it("is not undone from the lock screen, nor by a call that ends", async () => {
    const phone = await massaging(68_000);
    phone.runner.stop();

    phone.media.press("play");
    phone.audible().resumeFromOutside();
    phone.clock.advance(5_000);

    expect(phone.session()).toMatchObject({ status: "stopped", positionMs: 68_000 });
    expect(phone.audible().isPlaying()).toBe(false);
  });

  it("lets nothing go on while she feels unwell, until a mis-tap is mended", async () => {
    const phone = await massaging(68_000);
    phone.runner.stop();
    phone.runner.giveReason("unwell");

    phone.runner.resume();
    phone.runner.repeatRound();
    const standing = phone.session();
    phone.runner.giveReason("enough");

    expect(standing).toMatchObject({ status: "stopped", reason: "unwell" });
    expect(phone.session()).toMatchObject({ status: "stopped", reason: "enough" });
  });

  it("because she feels unwell is kept, also before the first stroke", async () => {
    const phone = await massaging(5_000);
    phone.runner.stop();
    phone.runner.giveReason("unwell");
    phone.runner.finish();
    await settled();

    expect(recordOf(phone)).toMatchObject({ stopReason: "unwell", activeMs: [0] });
  });

  it("outlives the app: the massage comes back stopped, with her reason", async () => {
    const phone = await massaging(68_000);
    phone.runner.stop();
    phone.runner.giveReason("unwell");
    await settled();

    const again = await openedAgain(phone, 60_000);
    await again.runner.recover();

    expect(again.session()).toMatchObject({ status: "stopped", reason: "unwell" });
  });
});

describe("a rest", () => {
  it("may be left for the next round", async () => {
    const phone = createFakePhone();
    await phone.runner.start("downward", { ...downwardChoices, rounds: 2 });
    await settled();
    phone.clock.advance(LEAD_IN_MS + ROUND_MS + 5_000);

    phone.runner.leaveRest();
    phone.clock.advance(1_000);

    expect(phone.session().positionMs).toBe(LEAD_IN_MS + ROUND_MS + 24_000 + 1_000);
    expect(phone.session().activeMs).toEqual([ROUND_MS, 1_000]);
  });

  it("may be the last one: the massage closes", async () => {
    const phone = createFakePhone();
    await phone.runner.start("downward", { ...downwardChoices, rounds: 3 });
    await settled();
    phone.clock.advance(LEAD_IN_MS + ROUND_MS + 5_000);

    phone.runner.close();
    phone.clock.advance(30_000);
    await settled();

    expect(phone.session().status).toBe("ended");
    expect(recordOf(phone)).toMatchObject({ activeMs: [ROUND_MS, 0, 0] });
  });
});

describe("another massage on this phone", () => {
  it("is not begun when one runs in another tab", async () => {
    const phone = createFakePhone();
    phone.gate.setBusyElsewhere(true);

    await phone.runner.start("downward", downwardChoices);

    expect(phone.massage.get()).toEqual({ phase: "busy-elsewhere" });
    expect(phone.players.audibleMade).toEqual([]);
  });

  it("may be begun when the other tab is done", async () => {
    const phone = createFakePhone();
    phone.gate.setBusyElsewhere(true);
    await phone.runner.start("downward", downwardChoices);
    phone.gate.setBusyElsewhere(false);

    await massaging(1_000, phone);

    expect(phone.session().status).toBe("running");
  });

  it("does not take the place of the one that is on", async () => {
    const phone = await massaging(40_000);
    const { id } = phone.session();

    await phone.runner.start("jujun", jujunChoices);
    phone.clock.advance(1_000);

    expect(phone.session()).toMatchObject({ id, status: "running", positionMs: 41_000 });
  });
});

describe("a massage that was cut off", () => {
  it("is none when nothing was kept", async () => {
    const phone = createFakePhone();

    expect(await phone.runner.recover()).toBe("nothing");
    expect(phone.massage.get()).toEqual({ phase: "idle" });
  });

  it("is found at its place, waiting for an answer", async () => {
    const phone = await openedAgain(await massaging(65_000), 600_000);

    const found = await phone.runner.recover();
    phone.clock.advance(30_000);

    expect(found).toBe("found");
    expect(phone.session()).toMatchObject({
      id: "id-1",
      status: "paused",
      cause: "app-closed",
      positionMs: 65_000,
      activeMs: [35_000],
    });
    expect(phone.audible().isPlaying()).toBe(false);
    expect(phone.runner.positionMs()).toBe(65_000);
  });

  it("goes on from its place, and is kept as one massage with a break", async () => {
    const phone = await openedAgain(await massaging(50_000), 600_000);
    await phone.runner.recover();

    phone.runner.resume();
    await settled();
    phone.clock.advance(axis.durationMs);
    await settled();

    expect(phone.records.rows()).toMatchObject([
      {
        id: "id-1",
        startedAt: "2026-11-24T21:00:00.000+07:00",
        activeMs: [ROUND_MS],
        interruptions: [
          {
            cause: "app-closed",
            atMs: 50_000,
            from: "2026-11-24T21:00:50.000+07:00",
            until: "2026-11-24T21:10:50.000+07:00",
          },
        ],
      },
    ]);
    expect(phone.snapshots.stored()).toBeNull();
  });

  it("may be finished where it broke off", async () => {
    const phone = await openedAgain(await massaging(65_000), 600_000);
    await phone.runner.recover();

    phone.runner.finish();
    await settled();

    expect(recordOf(phone)).toMatchObject({
      endedAt: "2026-11-24T21:01:05.000+07:00",
      activeMs: [35_000],
      interruptions: [],
    });
  });

  it("is found without sound on a phone that lost it", async () => {
    const phone = await openedAgain(await massaging(50_000), 600_000);
    phone.players.setSound(false);

    await phone.runner.recover();
    phone.runner.resume();
    await settled();
    phone.clock.advance(1_000);

    expect(phone.session()).toMatchObject({ sound: "silent", positionMs: 51_000 });
  });

  it("is kept as what it was when it is too old to go on, and not asked about again", async () => {
    const phone = await openedAgain(await massaging(65_000), OFFER_FOR_MS + 60_000);

    const found = await phone.runner.recover();
    const again = await phone.runner.recover();

    expect(found).toBe("kept-as-partial");
    expect(again).toBe("nothing");
    expect(phone.massage.get()).toEqual({ phase: "idle" });
    expect(phone.records.rows()).toMatchObject([
      { id: "id-1", activeMs: [35_000], endedAt: "2026-11-24T21:01:05.000+07:00" },
    ]);
    expect(phone.snapshots.stored()).toBeNull();
  });

  it("that cannot be read is reported once and put away", async () => {
    const phone = createFakePhone();
    phone.snapshots.put({ version: 1, id: "massage" });

    const found = await phone.runner.recover();
    const again = await phone.runner.recover();

    expect([found, again]).toEqual(["unreadable", "nothing"]);
    expect(phone.snapshots.stored()).toBeNull();
    expect(phone.massage.get()).toEqual({ phase: "idle" });
  });

  it("is none when the phone's store cannot be opened", async () => {
    const phone = await openedAgain(await massaging(65_000), 600_000);
    phone.snapshots.fail("unavailable");

    expect(await phone.runner.recover()).toBe("nothing");
    expect(phone.snapshots.stored()).not.toBeNull();
  });

  it("is left alone while it still runs in another tab", async () => {
    const phone = await openedAgain(await massaging(65_000), 0);
    phone.gate.setBusyElsewhere(true);

    expect(await phone.runner.recover()).toBe("nothing");
    expect(phone.snapshots.stored()).not.toBeNull();
  });

  it("is not looked for while one is on", async () => {
    const phone = await massaging(65_000);
    const before = phone.session();

    expect(await phone.runner.recover()).toBe("nothing");
    expect(phone.session()).toBe(before);
  });
});

describe("a store that fails", () => {
  it("does not stop the massage", async () => {
    const phone = createFakePhone();
    phone.snapshots.fail("full");

    await massaging(axis.durationMs, phone);

    expect(phone.session().status).toBe("ended");
    expect(recordOf(phone)).toMatchObject({ activeMs: [ROUND_MS] });
    expect(phone.journal).toContain("snapshot not saved");
  });

  it("that works again is written to again", async () => {
    const phone = createFakePhone();
    phone.snapshots.fail("full");
    await massaging(40_000, phone);
    phone.snapshots.fail(null);

    phone.clock.advance(10_000);
    await settled();

    expect(phone.snapshots.stored()).toMatchObject({ positionMs: 50_000 });
  });

  it("keeps the snapshot when the record cannot be kept, so that nothing is lost", async () => {
    const phone = createFakePhone();
    phone.records.fail("full");

    await massaging(axis.durationMs, phone);

    expect(phone.session().status).toBe("ended");
    expect(phone.notebook.get().hasUnsaved).toBe(true);
    expect(phone.snapshots.stored()).toMatchObject({ id: "id-1" });
  });

  it("puts the snapshot away once the record was kept by another try", async () => {
    const phone = createFakePhone();
    phone.records.fail("full");
    await massaging(axis.durationMs, phone);
    const meanwhile = phone.snapshots.stored();
    phone.records.fail(null);

    await phone.notebook.retry();
    await settled();

    expect(meanwhile).toMatchObject({ id: "id-1" });
    expect(phone.snapshots.stored()).toBeNull();
    expect(await (await openedAgain(phone, 60_000)).runner.recover()).toBe("nothing");
  });

  it("leaves the snapshot of a massage that began meanwhile", async () => {
    const phone = createFakePhone();
    phone.records.fail("full");
    await massaging(axis.durationMs, phone);
    const next = { id: "id-next" };
    phone.snapshots.put(next);
    phone.records.fail(null);

    await phone.notebook.retry();
    await settled();

    expect(phone.snapshots.stored()).toEqual(next);
  });

  it("keeps the snapshot when what was cut off cannot be kept as partial", async () => {
    const phone = await openedAgain(await massaging(65_000), OFFER_FOR_MS + 60_000);
    phone.records.fail("full");

    await phone.runner.recover();

    expect(phone.snapshots.stored()).toMatchObject({ id: "id-1" });
  });

  it("is written to every five seconds of the massage", async () => {
    const phone = await massaging(0);

    for (let atMs = 5_000; atMs <= 60_000; atMs += 5_000) {
      phone.clock.advance(5_000);
      await settled();

      expect(phone.snapshots.stored()).toMatchObject({ positionMs: atMs });
    }
  });
});

describe("before any massage", () => {
  it("no button does anything", async () => {
    const phone = createFakePhone();

    phone.runner.pause("asked");
    phone.runner.resume();
    phone.runner.stop();
    phone.runner.finish();
    phone.runner.close();
    await phone.runner.retrySound();

    expect(phone.massage.get()).toEqual({ phase: "idle" });
    expect(phone.runner.positionMs()).toBe(0);
  });
});

describe("what the screen is told", () => {
  it("is every change, until it no longer listens", async () => {
    const phone = createFakePhone();
    let told = 0;
    const stop = phone.massage.subscribe(() => {
      told += 1;
    });

    await massaging(1_000, phone);
    const toldWhileListening = told;
    stop();
    phone.clock.advance(5_000);

    expect(toldWhileListening).toBeGreaterThanOrEqual(5);
    expect(told).toBe(toldWhileListening);
  });
});
