import fc from "fast-check";
import { describe, expect, it } from "vitest";

import {
  anyMassage,
  anyStory,
  tell,
  type Massage,
  type Story,
} from "../../../tests/fakes/arbitraries";
import { protocols } from "../../content/protocols/index";
import { usualChoices } from "../protocol/choices";
import { compileTimeline } from "../protocol/compile";
import { positionAt } from "../protocol/position";
import type { Segment, Timeline } from "../protocol/timeline";
import { elapsedMs, type Instant } from "../time/instant";
import { advance, startSession } from "./machine";
import { SNAPSHOT_EVERY_MS } from "./progress";
import type { Session, SessionEffect, SessionEvent, SessionFacts } from "./session";
import { LEAST_STILL_MS } from "./stillness";

const START: Instant = "2026-11-24T21:00:00.000+07:00";
const LATER: Instant = "2026-11-24T21:06:00.000+07:00";
const MUCH_LATER: Instant = "2026-11-24T21:20:00.000+07:00";

const timeline = compileTimeline(protocols.jujun);
const segmentOf = (wanted: (segment: Segment) => boolean): Segment => {
  const found = timeline.segments.find(wanted);
  if (found === undefined) throw new Error("the study's massage has every kind of segment");
  return found;
};
const firstRound = segmentOf(({ kind }) => kind === "round");
const firstRest = segmentOf(({ kind }) => kind === "rest");
const closing = segmentOf(({ kind }) => kind === "closing");

const begun = startSession(
  {
    isPractice: false,
    id: "massage-1",
    protocol: "jujun",
    choices: usualChoices(protocols.jujun),
    startedAt: START,
    sound: "audible",
  },
  timeline,
).session;

const after = (session: Session, ...events: readonly SessionEvent[]): Session =>
  events.reduce((now, event) => advance(now, event, timeline).session, session);
const clock = (positionMs: number): SessionEvent => ({ type: "clock", positionMs, now: LATER });
const effectTypes = (effects: readonly SessionEffect[]) => effects.map(({ type }) => type);
const sum = (values: readonly number[]): number => values.reduce((total, one) => total + one, 0);
const openBreaks = ({ interruptions }: SessionFacts) =>
  interruptions.filter(({ until }) => until === null);

const isJump = ({ type }: SessionEvent): boolean =>
  type === "seek" || type === "repeat-round" || type === "leave-rest" || type === "close";

/** Where a jump leads from here; null where it leads nowhere. Written down apart from the machine. */
function targetOf({ positionMs }: Session, event: SessionEvent, axis: Timeline): number | null {
  const { segments, durationMs } = axis;
  switch (event.type) {
    case "seek":
      return Math.max(0, Math.min(event.toMs, durationMs));
    case "close": {
      const closingMs = segments.at(-1)?.startMs ?? durationMs;
      return positionMs < closingMs || positionMs >= durationMs ? closingMs : null;
    }
    case "repeat-round":
      return (
        segments.findLast(({ kind, startMs }) => kind === "round" && startMs <= positionMs)
          ?.startMs ?? 0
      );
    case "leave-rest":
      return (
        segments.find(
          ({ kind, startMs, endMs }) =>
            (kind === "rest" || kind === "between") && startMs <= positionMs && positionMs < endMs,
        )?.endMs ?? null
      );
    case "clock":
    case "pause":
    case "resume":
    case "stop":
    case "give-reason":
    case "finish":
    case "sound-changed":
    case "attended":
    case "stood-still":
      return null;
  }
}

/** What a massage in this state must not react to. */
function isIllegal(session: Session, event: SessionEvent, axis: Timeline): boolean {
  const leadsNowhere =
    isJump(event) && [null, session.positionMs].includes(targetOf(session, event, axis));
  switch (session.status) {
    case "running":
      return ["resume", "give-reason", "attended"].includes(event.type) || leadsNowhere;
    case "paused":
      if (event.type === "pause")
        return (
          !["page-frozen", "danger-signs"].includes(event.cause) || event.cause === session.cause
        );
      if (event.type === "attended") return !["outside", "page-frozen"].includes(session.cause);
      return ["clock", "stood-still", "seek", "leave-rest", "close", "give-reason"].includes(
        event.type,
      );
    case "stopped":
      return (
        [
          "clock",
          "stood-still",
          "seek",
          "leave-rest",
          "close",
          "pause",
          "stop",
          "attended",
        ].includes(event.type) ||
        (event.type === "give-reason" && event.reason === session.reason) ||
        (session.reason === "unwell" && ["resume", "repeat-round"].includes(event.type))
      );
    case "ended":
      return true;
  }
}

/** Told already by the break before it, or too short to be one. */
const isToldStandstill = ({ startedAt, interruptions }: Session, event: SessionEvent): boolean =>
  event.type === "stood-still" &&
  Math.min(event.forMs, elapsedMs(interruptions.at(-1)?.until ?? startedAt, event.now)) <
    LEAST_STILL_MS;

const isOldNews = (session: Session, event: SessionEvent): boolean =>
  isToldStandstill(session, event) ||
  // Only something is said.
  event.type === "attended" ||
  (event.type === "clock" && event.positionMs <= 0 && session.positionMs === 0) ||
  (event.type === "clock" && event.positionMs === session.positionMs) ||
  (event.type === "sound-changed" && event.sound === session.sound) ||
  (event.type === "give-reason" && session.status === "stopped" && event.reason === session.reason);

describe("a massage, whatever happens to it", () => {
  const holds = (law: (story: Story) => void): void =>
    fc.assert(fc.property(anyStory, law), { numRuns: 300 });

  it("returns the same object, and asks for nothing, when its state does not allow an event", () =>
    holds(({ steps, timeline: axis }) => {
      for (const { before, event, after: result, effects } of steps)
        if (isIllegal(before, event, axis)) {
          expect(result).toBe(before);
          expect(effects).toEqual([]);
        }
    }));

  it("changes when its state allows an event that says something new", () =>
    holds(({ steps, timeline: axis }) => {
      for (const { before, event, after: result } of steps)
        if (!isIllegal(before, event, axis) && !isOldNews(before, event))
          expect(result).not.toEqual(before);
    }));

  it("stays on its axis", () =>
    holds(({ steps, timeline: axis }) => {
      for (const { after: result } of steps) {
        expect(result.positionMs).toBeGreaterThanOrEqual(0);
        expect(result.positionMs).toBeLessThanOrEqual(axis.durationMs);
      }
    }));

  it("never takes hands-on time back", () =>
    holds(({ steps }) => {
      for (const { before, after: result } of steps)
        for (const [index, ms] of before.activeMs.entries())
          expect(result.activeMs[index]).toBeGreaterThanOrEqual(ms);
    }));

  it("counts for each round just the way the clock made inside it", () =>
    holds(({ steps, timeline: axis }) => {
      const rounds = axis.segments.filter(({ kind }) => kind === "round");
      for (const { before, event, after: result } of steps) {
        const isMoving = before.status === "running" && event.type === "clock";
        const expected = rounds.map(({ startMs, endMs }, index) => {
          const heldWithin = (ms: number): number => Math.max(startMs, Math.min(ms, endMs));
          const wayMs = heldWithin(result.positionMs) - heldWithin(before.positionMs);
          return (before.activeMs[index] ?? 0) + (isMoving ? Math.max(0, wayMs) : 0);
        });

        expect(result.activeMs).toEqual(expected);
      }
    }));

  it("counts no more hands-on time than the clock moved forward", () =>
    holds(({ steps, last }) => {
      const forwardMs = steps.map(({ before, event, after: result }) =>
        event.type === "clock" ? Math.max(0, result.positionMs - before.positionMs) : 0,
      );

      expect(sum(last.activeMs)).toBeLessThanOrEqual(sum(forwardMs));
    }));

  it("adds no hands-on time by a jump", () =>
    holds(({ steps }) => {
      for (const { before, event, after: result } of steps)
        if (isJump(event)) expect(result.activeMs).toEqual(before.activeMs);
    }));

  it("lands where a jump leads, and tells the player so", () =>
    holds(({ steps, timeline: axis }) => {
      for (const { before, event, after: result, effects } of steps) {
        if (before.status !== "running" || !isJump(event) || isIllegal(before, event, axis))
          continue;
        const toMs = targetOf(before, event, axis);

        expect(result.positionMs).toBe(toMs);
        expect(effects).toContainEqual({ type: "seek", toMs });
      }
    }));

  it("has one open break while it stands still, and none while it runs or has ended", () =>
    holds(({ steps }) => {
      for (const { after: result } of steps) {
        const standsStill = result.status === "paused" || result.status === "stopped";

        expect(openBreaks(result)).toHaveLength(standsStill ? 1 : 0);
      }
    }));

  it("keeps its breaks in order, none ending before it began", () =>
    holds(({ last }) => {
      let earliest = last.startedAt;
      for (const { from, until } of last.interruptions) {
        expect(elapsedMs(earliest, from)).toBeGreaterThanOrEqual(0);
        expect(elapsedMs(from, until ?? from)).toBeGreaterThanOrEqual(0);
        earliest = until ?? from;
      }
    }));

  it("is recorded once when it ends, and never before or after", () =>
    holds(({ steps, last }) => {
      for (const { before, after: result, effects } of steps) {
        const hasEnded = before.status !== "ended" && result.status === "ended";

        expect(effects.filter(({ type }) => type === "record")).toHaveLength(hasEnded ? 1 : 0);
      }
      const all = steps.flatMap(({ effects }) => effects);
      expect(all.filter(({ type }) => type === "record")).toHaveLength(
        last.status === "ended" ? 1 : 0,
      );
    }));

  it("ends when the clock reaches the end of the axis, and by nothing else but a finish", () =>
    holds(({ steps, timeline: axis }) => {
      for (const { before, event, after: result } of steps) {
        if (before.status === "ended") continue;
        const isOver =
          event.type === "finish" ||
          (event.type === "clock" &&
            before.status === "running" &&
            event.positionMs >= axis.durationMs);

        expect(result.status === "ended").toBe(isOver);
      }
    }));

  it("asks to be remembered whenever the clock passes a sound or a mark of five seconds", () =>
    holds(({ steps, timeline: axis }) => {
      for (const { before, event, after: result, effects } of steps) {
        if (event.type !== "clock" || before.status !== "running") continue;
        const { positionMs: fromMs } = before;
        const { positionMs: toMs } = result;
        const marks = Array.from(
          { length: axis.durationMs / 5_000 + 1 },
          (_, index) => index * 5e3,
        );
        const passed = [...marks, ...axis.cues.map(({ atMs }) => atMs)].some(
          (ms) => fromMs < ms && ms <= toMs,
        );

        expect(effectTypes(effects).includes("remember")).toBe(passed);
      }
    }));

  it("asks to be remembered whenever it comes to stand or goes on", () =>
    holds(({ steps }) => {
      for (const { before, after: result, effects } of steps)
        if (before.status !== result.status && result.status !== "ended")
          expect(effectTypes(effects)).toContain("remember");
    }));

  it("buzzes at most once in one step", () =>
    holds(({ steps }) => {
      for (const { effects } of steps)
        expect(effects.filter(({ type }) => type === "buzz").length).toBeLessThanOrEqual(1);
    }));

  it("buzzes for the last bell or warning the clock passed", () => {
    const buzzOf = new Map([
      ["bell-start", "start"],
      ["bell-rest", "rest"],
      ["bell-resume", "resume"],
      ["bell-end", "end"],
      ["ten-seconds-then-rest", "soon"],
      ["ten-seconds-then-ask", "soon"],
      ["ten-seconds-then-done", "soon"],
      ["ten-seconds-go-on", "soon"],
    ]);
    holds(({ steps, timeline: axis }) => {
      for (const { before, event, after: result, effects } of steps) {
        if (event.type !== "clock" || before.status !== "running") continue;
        const felt = axis.cues
          .filter(({ atMs }) => before.positionMs < atMs && atMs <= result.positionMs)
          .flatMap(({ clip }) => buzzOf.get(clip) ?? [])
          .slice(-1);

        expect(effects.flatMap((one) => (one.type === "buzz" ? [one.buzz] : []))).toEqual(felt);
      }
    });
  });

  it("leaves nothing but a rest or the question between rounds by 'leave-rest'", () =>
    holds(({ steps, timeline: axis }) => {
      for (const { before, event, after: result } of steps) {
        if (event.type !== "leave-rest" || result === before) continue;

        expect(["rest", "between"]).toContain(positionAt(axis, before.positionMs).kind);
        expect(positionAt(axis, result.positionMs).kind).toBe("round");
      }
    }));

  it("keeps who, what and when of its beginning", () =>
    holds(({ start, last }) => {
      const { id, protocol, choices, startedAt } = last;

      expect({ id, protocol, choices, startedAt }).toEqual({
        id: start.id,
        protocol: start.protocol,
        choices: start.choices,
        startedAt: start.startedAt,
      });
    }));

  it("has a player that plays while it runs, and only then", () =>
    holds(({ steps }) => {
      let isPlaying = true;
      for (const { after: result, effects } of steps) {
        for (const { type } of effects) {
          if (type === "play") isPlaying = true;
          if (type === "pause" || type === "record") isPlaying = false;
        }

        expect(isPlaying).toBe(result.status === "running");
      }
    }));
});

describe("a page that slept", () => {
  const anyCut = fc.record({
    massage: anyMassage,
    fromMs: fc.nat({ max: 1_300_000 }),
    cutsMs: fc.array(fc.nat({ max: 1_300_000 }), { maxLength: 30 }),
    toMs: fc.nat({ max: 1_300_000 }),
  });
  const clockTo = (session: Session, positionsMs: readonly number[], axis: Timeline): Session =>
    positionsMs.reduce(
      (now, positionMs) => advance(now, { type: "clock", positionMs, now: LATER }, axis).session,
      session,
    );
  const startAt = (massage: Massage, toMs: number): Session => {
    const { start } = tell(massage, []);
    return advance(start, { type: "seek", toMs }, massage.timeline).session;
  };

  it("comes to the same massage in one long step as in many short ones", () => {
    fc.assert(
      fc.property(anyCut, ({ massage, fromMs, cutsMs, toMs }) => {
        const start = startAt(massage, fromMs);
        const between = cutsMs.filter((ms) => ms >= fromMs && ms <= toMs).sort((a, b) => a - b);

        const long = clockTo(start, [toMs], massage.timeline);
        const short = clockTo(start, [...between, toMs], massage.timeline);

        expect(short).toEqual(long);
      }),
    );
  });

  it("has massaged every round whole when it wakes at the end", () => {
    fc.assert(
      fc.property(anyMassage, (massage) => {
        const { protocol, choices, timeline: axis } = massage;

        const woken = clockTo(tell(massage, []).start, [axis.durationMs], axis);

        expect(woken.status).toBe("ended");
        expect(woken.activeMs).toEqual(
          Array.from({ length: choices.rounds }, () => protocol.roundMs),
        );
      }),
    );
  });
});

describe("a massage that begins", () => {
  it("plays, is remembered, and has counted nothing yet", () => {
    const started = startSession(
      {
        isPractice: false,
        id: "massage-1",
        protocol: "jujun",
        choices: usualChoices(protocols.jujun),
        startedAt: START,
        sound: "silent",
      },
      timeline,
    );

    expect(effectTypes(started.effects)).toEqual(["play", "remember"]);
    expect(started.session).toMatchObject({
      status: "running",
      positionMs: 0,
      activeMs: [0, 0, 0],
      interruptions: [],
      startedAt: START,
      sound: "silent",
    });
  });
});

describe("a pause", () => {
  it.each([
    ["asked", ["paused"]],
    ["lock-screen", ["paused-locked"]],
    ["outside", []],
    ["page-frozen", []],
    ["danger-signs", []],
  ] as const)("that is '%s' says %j", (cause, lines) => {
    const running = after(begun, clock(60_000));

    const { session, effects } = advance(running, { type: "pause", cause, now: LATER }, timeline);

    expect(effects.flatMap((one) => (one.type === "say" ? [one.clip] : []))).toEqual(lines);
    expect(session).toMatchObject({ status: "paused", cause, positionMs: 60_000 });
    expect(session.interruptions).toEqual([{ cause, atMs: 60_000, from: LATER, until: null }]);
  });

  it("ends with a resume, and the massage goes on from its place", () => {
    const paused = after(begun, clock(67_000), { type: "pause", cause: "asked", now: LATER });

    const { session, effects } = advance(paused, { type: "resume", now: MUCH_LATER }, timeline);

    expect(session).toMatchObject({ status: "running", positionMs: 67_000 });
    expect(session.interruptions).toEqual([
      { cause: "asked", atMs: 67_000, from: LATER, until: MUCH_LATER },
    ]);
    expect(effects).toContainEqual({ type: "say", clip: "resumed" });
    expect(effects).toContainEqual({ type: "play" });
  });

  it("goes back to the beginning of the line it cut off, which is then heard whole", () => {
    const line = timeline.cues.find(({ clip }) => clip === "circles-up");
    const inLineMs = (line?.atMs ?? 0) + 700;
    const paused = after(begun, clock(inLineMs), { type: "pause", cause: "outside", now: LATER });

    const { session, effects } = advance(paused, { type: "resume", now: MUCH_LATER }, timeline);

    expect(session.positionMs).toBe(line?.atMs);
    expect(effects).toContainEqual({ type: "seek", toMs: line?.atMs });
    expect(effects).not.toContainEqual({ type: "say", clip: "resumed" });
  });

  it("says nothing of its own when the next line is near", () => {
    const next = timeline.cues.find(({ clip }) => clip === "never-on-bone");
    const justBefore = clock((next?.atMs ?? 0) - 2_000);
    const paused = after(begun, justBefore, { type: "pause", cause: "asked", now: LATER });

    const { effects } = advance(paused, { type: "resume", now: MUCH_LATER }, timeline);

    expect(effectTypes(effects)).not.toContain("say");
  });

  it("may end with the round from its beginning", () => {
    const paused = after(begun, clock(60_000), { type: "pause", cause: "outside", now: LATER });

    const { session, effects } = advance(
      paused,
      { type: "repeat-round", now: MUCH_LATER },
      timeline,
    );

    expect(session).toMatchObject({ status: "running", positionMs: firstRound.startMs });
    expect(session.activeMs).toEqual(paused.activeMs);
    expect(effectTypes(effects).slice(0, 2)).toEqual(["seek", "play"]);
  });

  it.each(["page-frozen", "danger-signs"] as const)(
    "is asked about otherwise when it turns into '%s', and stays one break",
    (cause) => {
      const paused = after(begun, clock(60_000), { type: "pause", cause: "asked", now: LATER });

      const retold = after(paused, { type: "pause", cause, now: MUCH_LATER });

      expect(retold).toMatchObject({ status: "paused", cause });
      expect(retold.interruptions).toEqual(paused.interruptions);
    },
  );

  it("that is finished ends the massage when the break began, and drops that break", () => {
    const paused = after(
      begun,
      clock(60_000),
      { type: "pause", cause: "outside", now: START },
      { type: "resume", now: LATER },
      clock(90_000),
      { type: "pause", cause: "asked", now: LATER },
    );

    const ended = after(paused, { type: "finish", now: MUCH_LATER });

    expect(ended).toMatchObject({ status: "ended", endedAt: LATER, reason: null });
    expect(ended.interruptions).toEqual([
      { cause: "outside", atMs: 60_000, from: START, until: LATER },
    ]);
  });
});

describe("a standstill that nobody asked for", () => {
  const stoodStill = (forMs: number, now: Instant): SessionEvent => ({
    type: "stood-still",
    atMs: 60_000,
    forMs,
    now,
  });

  it("is told beside the other breaks, and stops nothing", () => {
    const running = after(begun, clock(60_000));

    const { session, effects } = advance(running, stoodStill(20_000, LATER), timeline);

    expect(session).toEqual({
      ...running,
      interruptions: [
        {
          cause: "page-frozen",
          atMs: 60_000,
          from: "2026-11-24T21:05:40.000+07:00",
          until: LATER,
        },
      ],
    });
    expect(effectTypes(effects)).toEqual(["remember"]);
  });

  it("begins where an earlier break ends", () => {
    const paused = after(begun, { type: "pause", cause: "asked", now: START });
    const resumed = after(paused, { type: "resume", now: "2026-11-24T21:05:50.000+07:00" });

    const { interruptions } = after(resumed, stoodStill(20_000, LATER));

    expect(interruptions.map(({ from, until }) => [from, until])).toEqual([
      [START, "2026-11-24T21:05:50.000+07:00"],
      ["2026-11-24T21:05:50.000+07:00", LATER],
    ]);
  });

  it("is none when an earlier break has told of it, or while the massage stands still anyway", () => {
    const paused = after(begun, { type: "pause", cause: "asked", now: START });
    const resumed = after(paused, { type: "resume", now: LATER });

    expect(advance(resumed, stoodStill(20_000, LATER), timeline).session).toBe(resumed);
    expect(advance(paused, stoodStill(20_000, LATER), timeline).session).toBe(paused);
  });
});

describe("BERHENTI", () => {
  const stopped = after(begun, clock(100_000), { type: "stop", now: LATER });

  it("stops at once, without asking why first", () => {
    const { session, effects } = advance(begun, { type: "stop", now: LATER }, timeline);

    expect(session).toMatchObject({ status: "stopped", reason: null });
    expect(effectTypes(effects)[0]).toBe("pause");
    expect(effects).toContainEqual({ type: "say", clip: "stopped" });
  });

  it.each([
    ["enough", []],
    ["baby", []],
    ["pain", []],
    ["unwell", ["call-midwife-now"]],
  ] as const)("takes the reason '%s' and says %j", (reason, lines) => {
    const { session, effects } = advance(stopped, { type: "give-reason", reason }, timeline);

    expect(session).toMatchObject({ status: "stopped", reason });
    expect(effects.flatMap((one) => (one.type === "say" ? [one.clip] : []))).toEqual(lines);
  });

  it("keeps the reason that was tapped last: a mis-tap can be mended, both ways", () => {
    const mended = after(
      stopped,
      { type: "give-reason", reason: "unwell" },
      { type: "give-reason", reason: "baby" },
    );
    const worse = after(mended, { type: "give-reason", reason: "unwell" });

    expect(mended).toMatchObject({ status: "stopped", reason: "baby" });
    expect(after(mended, { type: "resume", now: MUCH_LATER }).status).toBe("running");
    expect(worse).toMatchObject({ status: "stopped", reason: "unwell" });
    expect(after(worse, { type: "resume", now: MUCH_LATER })).toBe(worse);
  });

  it("may be followed by going on: then it was a break", () => {
    const going = after(
      stopped,
      { type: "give-reason", reason: "baby" },
      { type: "resume", now: MUCH_LATER },
    );

    expect(going.status).toBe("running");
    expect(going.interruptions).toEqual([
      { cause: "stopped", atMs: 100_000, from: LATER, until: MUCH_LATER },
    ]);
  });

  it("may be followed by the end: it was over when she said so, for her reason", () => {
    const ended = after(
      stopped,
      { type: "give-reason", reason: "pain" },
      { type: "finish", now: MUCH_LATER },
    );

    expect(ended).toMatchObject({ status: "ended", reason: "pain", endedAt: LATER });
    expect(ended.interruptions).toEqual([]);
  });

  it("needs no reason", () => {
    const ended = after(stopped, { type: "finish", now: MUCH_LATER });

    expect(ended).toMatchObject({ status: "ended", reason: null, endedAt: LATER });
  });

  it("said during a pause is the same break, told otherwise", () => {
    const paused = after(begun, clock(60_000), { type: "pause", cause: "asked", now: LATER });

    const stoppedThen = after(paused, { type: "stop", now: MUCH_LATER });

    expect(stoppedThen.status).toBe("stopped");
    expect(openBreaks(stoppedThen)).toEqual(paused.interruptions);
  });
});

describe("a finish while it runs", () => {
  it("ends now, with the time so far", () => {
    const running = after(begun, clock(firstRound.startMs + 42_000));

    const { session, effects } = advance(running, { type: "finish", now: MUCH_LATER }, timeline);

    expect(session).toMatchObject({ status: "ended", endedAt: MUCH_LATER, reason: null });
    expect(session.activeMs).toEqual([42_000, 0, 0]);
    expect(effectTypes(effects)).toEqual(["pause", "record"]);
  });
});

describe("a rest", () => {
  it("may be left for the next round, and counts as nobody's time", () => {
    const resting = after(begun, clock(firstRest.startMs + 30_000));

    const left = after(resting, { type: "leave-rest" });

    expect(left.positionMs).toBe(firstRest.endMs);
    expect(left.activeMs).toEqual([300_000, 0, 0]);
  });

  it("cannot be left where there is none", () => {
    const massaging = after(begun, clock(firstRound.startMs + 30_000));

    expect(advance(massaging, { type: "leave-rest" }, timeline).session).toBe(massaging);
    expect(advance(begun, { type: "leave-rest" }, timeline).session).toBe(begun);
  });

  it("may be the last one: 'close' goes to the closing", () => {
    const resting = after(begun, clock(firstRest.startMs + 30_000));

    const closed = after(resting, { type: "close" });

    expect(closed.positionMs).toBe(closing.startMs);
    expect(closed.activeMs).toEqual(resting.activeMs);
  });
});

describe("a round that is repeated", () => {
  it("adds to the time of that round", () => {
    const once = after(begun, clock(firstRound.startMs + 60_000));

    const again = after(
      once,
      { type: "repeat-round", now: LATER },
      clock(firstRound.startMs + 45_000),
    );

    expect(again.activeMs).toEqual([105_000, 0, 0]);
  });

  it("is the whole axis from its start when no round has begun", () => {
    const leadingIn = after(begun, clock(12_000));

    const again = after(leadingIn, { type: "repeat-round", now: LATER });

    expect(again.positionMs).toBe(0);
  });
});

describe("writing it down", () => {
  it("happens at least every five seconds", () => {
    expect(SNAPSHOT_EVERY_MS).toBeLessThanOrEqual(5_000);
  });
});
