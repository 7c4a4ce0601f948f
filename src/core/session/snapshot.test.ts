import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { anyMassage, anyStory, tell } from "../../../tests/fakes/arbitraries";
import { protocols } from "../../content/protocols/index";
import { usualChoices } from "../protocol/choices";
import { compileTimeline } from "../protocol/compile";
import { instantMs, instantOf, type Instant } from "../time/instant";
import { advance } from "./machine";
import {
  isOffered,
  OFFER_FOR_MS,
  parseSnapshot,
  restoreSession,
  snapshotOf,
  type Snapshot,
} from "./snapshot";

const SAVED: Instant = "2026-11-24T21:07:00.000+07:00";
const CAUSES = ["asked", "lock-screen", "outside", "danger-signs", "page-frozen", "stopped"];

const throughStorage = (value: unknown): unknown => JSON.parse(JSON.stringify(value));
const parse = (value: unknown) => parseSnapshot(value, protocols);

const timeline = compileTimeline(protocols.jujun);
const snapshot: Snapshot = {
  version: 1,
  id: "massage-1",
  protocol: "jujun",
  choices: usualChoices(protocols.jujun),
  startedAt: "2026-11-24T21:00:00.000+07:00",
  sound: "audible",
  positionMs: 400_000,
  activeMs: [300_000, 0, 0],
  interruptions: [
    {
      cause: "outside",
      atMs: 90_000,
      from: "2026-11-24T21:02:00.000+07:00",
      until: "2026-11-24T21:03:00.000+07:00",
    },
  ],
  savedAt: SAVED,
  stopped: null,
};

describe("a snapshot", () => {
  it("comes back from storage as it was, whatever happened to the massage", () => {
    fc.assert(
      fc.property(anyStory, ({ last, endedAt }) => {
        const taken = snapshotOf(last, endedAt);

        expect(parse(throughStorage(taken))).toEqual({ ok: true, value: taken });
      }),
    );
  });

  it("brings the massage back at its place, waiting for an answer", () => {
    fc.assert(
      fc.property(anyStory, ({ last, endedAt }) => {
        const parsed = parse(throughStorage(snapshotOf(last, endedAt)));
        if (!parsed.ok) throw new Error(parsed.reason);

        const { interruptions, ...restored } = restoreSession(parsed.value);

        expect(restored).toEqual({
          id: last.id,
          protocol: last.protocol,
          choices: last.choices,
          isPractice: false,
          startedAt: last.startedAt,
          sound: last.sound,
          positionMs: last.positionMs,
          activeMs: last.activeMs,
          ...(last.status === "stopped"
            ? { status: "stopped", reason: last.reason }
            : { status: "paused", cause: "app-closed" }),
        });
        expect(interruptions.filter(({ until }) => until === null)).toHaveLength(1);
        expect(interruptions.slice(0, last.interruptions.length)).toEqual(last.interruptions);
      }),
    );
  });

  it("opens a break when the massage ran, from the moment it was last written down", () => {
    const restored = restoreSession(snapshot);

    expect(restored.interruptions.at(-1)).toEqual({
      cause: "app-closed",
      atMs: 400_000,
      from: SAVED,
      until: null,
    });
  });

  it("goes on with the break in which the app was closed", () => {
    const open = { cause: "outside", atMs: 400_000, from: SAVED, until: null } as const;

    const restored = restoreSession({ ...snapshot, interruptions: [open] });

    expect(restored).toMatchObject({ status: "paused", cause: "app-closed" });
    expect(restored.interruptions).toEqual([open]);
  });

  it("may be continued, repeated or finished after the restart like any other break", () => {
    const restored = restoreSession(snapshot);
    const now: Instant = "2026-11-24T21:30:00.000+07:00";

    const goingOn = advance(restored, { type: "resume", now }, timeline).session;
    const finished = advance(restored, { type: "finish", now }, timeline).session;

    expect(goingOn).toMatchObject({ status: "running", positionMs: 400_000 });
    expect(finished).toMatchObject({ status: "ended", endedAt: SAVED });
    expect(finished.interruptions).toEqual(snapshot.interruptions);
  });
});

describe("a snapshot that cannot be read", () => {
  const isRefused = (value: unknown): void => {
    expect(parse(value)).toEqual({ ok: false, reason: "unreadable" });
  };

  it("is refused, whatever stands in its place", () => {
    fc.assert(fc.property(fc.anything(), isRefused), { numRuns: 500 });
    fc.assert(fc.property(fc.jsonValue(), isRefused), { numRuns: 500 });
  });

  it("never makes the reading throw, whatever stands in one of its fields", () => {
    const field = fc.constantFrom(...Object.keys(snapshot));
    fc.assert(
      fc.property(field, fc.anything(), (name, value) => {
        const parsed = parse({ ...snapshot, [name]: value });

        expect(throughStorage(parsed)).toEqual(
          parsed.ok ? parse(throughStorage(parsed.value)) : { ok: false, reason: "unreadable" },
        );
      }),
      { numRuns: 1_000 },
    );
  });

  it.each(Object.keys(snapshot))("is refused without its field '%s'", (name) => {
    const { [name]: _left, ...rest }: Record<string, unknown> = { ...snapshot };

    isRefused(rest);
  });

  it.each(Object.keys(snapshot))("is refused when '%s' is of another type", (name) => {
    for (const wrong of [{}, [{}], true, null, undefined, "", -1, Number.NaN])
      if (!(name === "stopped" && wrong === null)) isRefused({ ...snapshot, [name]: wrong });
  });

  it.each([
    ["another version", { version: 2 }],
    ["an unknown protocol", { protocol: "upward" }],
    ["an id that is too long", { id: "x".repeat(65) }],
    ["a time that is no instant", { startedAt: "yesterday" }],
    ["a place past the end of the axis", { positionMs: timeline.durationMs + 1 }],
    ["a place before its start", { positionMs: -1 }],
    ["a place that is no number", { positionMs: Number.POSITIVE_INFINITY }],
    ["more rounds than the massage has", { activeMs: [1, 2, 3, 4] }],
    ["fewer rounds than the massage has", { activeMs: [1, 2] }],
    ["time that was taken back", { activeMs: [-1, 0, 0] }],
    ["a rest the protocol does not allow", { choices: { ...snapshot.choices, restMs: 90_000 } }],
    ["rounds the protocol does not allow", { choices: { ...snapshot.choices, rounds: 2 } }],
    ["half a round", { choices: { ...snapshot.choices, rounds: 2.5 } }],
    ["another helper", { choices: { ...snapshot.choices, helper: "aunt" } }],
    [
      "choices of another protocol",
      {
        protocol: "downward",
        choices: { ...snapshot.choices, rounds: 1, position: "side-lying" },
        activeMs: [0],
        positionMs: 0,
      },
    ],
    ["a huge list of rounds", { activeMs: Array.from({ length: 100_000 }, () => 1) }],
    [
      "a huge list of breaks",
      { interruptions: Array.from({ length: 100_000 }, () => snapshot.interruptions[0]) },
    ],
    [
      "a break for an unknown cause",
      { interruptions: [{ cause: "sneeze", atMs: 0, from: SAVED, until: null }] },
    ],
    [
      "a break without a beginning",
      { interruptions: [{ cause: "asked", atMs: 0, from: "", until: null }] },
    ],
  ])("is refused with %s", (_what, change) => {
    isRefused({ ...snapshot, ...change });
  });

  it("is the exception: the same snapshot without a change is read", () => {
    expect(parse(throughStorage(snapshot))).toEqual({ ok: true, value: snapshot });
  });

  it("loses a field that is not its own, and nothing else", () => {
    const parsed = parse({ ...snapshot, colour: "red" });

    expect(parsed).toEqual({ ok: true, value: snapshot });
  });

  it("reads every cause of a break", () => {
    for (const cause of CAUSES)
      expect(
        parse({ ...snapshot, interruptions: [{ cause, atMs: 1, from: SAVED, until: null }] }).ok,
      ).toBe(true);
  });

  it("reads a place anywhere on the axis of any massage, up to its very end", () => {
    fc.assert(
      fc.property(anyMassage, (massage) => {
        const { start } = tell(massage, []);
        const at = (positionMs: number) => parse({ ...snapshotOf(start, SAVED), positionMs }).ok;

        expect(at(massage.timeline.durationMs)).toBe(true);
        expect(at(massage.timeline.durationMs + 1)).toBe(false);
      }),
    );
  });
});

describe("the offer to continue", () => {
  const isOfferedAfter = (ms: number): boolean =>
    isOffered(snapshot, instantOf(instantMs(SAVED) + ms, 420));

  it("stands for three hours, to the millisecond", () => {
    expect(OFFER_FOR_MS).toBe(10_800_000);
    expect(isOfferedAfter(0)).toBe(true);
    expect(isOfferedAfter(OFFER_FOR_MS)).toBe(true);
    expect(isOfferedAfter(OFFER_FOR_MS + 1)).toBe(false);
  });

  it("counts real hours when the phone has changed its time zone", () => {
    const now = instantOf(instantMs(SAVED) + OFFER_FOR_MS, 540);

    expect(isOffered(snapshot, now)).toBe(true);
  });
});
