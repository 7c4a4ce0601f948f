import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { anyStory } from "../../../tests/fakes/arbitraries";
import type { RecordBase, SafetyCheckRecord, SessionRecord } from "./record";
import { parseRecord } from "./schema";
import { recordOf, totalActiveMs } from "./session-record";
import { isWhole, roundsDone } from "./session-rounds";

const NOW = "2026-11-24T21:30:00.000+07:00";
const base: RecordBase = {
  id: "record-1",
  createdAt: NOW,
  updatedAt: NOW,
  deletedAt: null,
  deviceId: "phone-1",
};
const session: SessionRecord = {
  ...base,
  kind: "session",
  protocol: "jujun",
  choices: { restMs: 120_000, rounds: 3, oil: true, helper: "father", position: "sitting" },
  startedAt: "2026-11-24T21:00:00.000+07:00",
  endedAt: "2026-11-24T21:20:00.000+07:00",
  activeMs: [300_000, 300_000, 300_000],
  interruptions: [
    {
      cause: "outside",
      atMs: 60_000,
      from: "2026-11-24T21:01:00.000+07:00",
      until: "2026-11-24T21:02:00.000+07:00",
    },
  ],
  stopReason: null,
  sound: "audible",
  feeling: null,
};
const check: SafetyCheckRecord = {
  ...base,
  kind: "safety-check",
  at: NOW,
  answers: { bleeding: "no", "back-and-body": "unsure" },
  advice: "ask-midwife",
  midwifeAgreed: true,
};

const throughStorage = (value: unknown): unknown => JSON.parse(JSON.stringify(value));
const withActiveMs = (...activeMs: readonly number[]): SessionRecord => ({ ...session, activeMs });

describe("the record of a massage", () => {
  it("exists just when the massage has ended and a round had begun, or she felt unwell", () => {
    fc.assert(
      fc.property(anyStory, ({ last }) => {
        const hasMassaged = last.activeMs.some((ms) => ms > 0);

        const record = recordOf(last, base);

        expect(record !== null).toBe(
          last.status === "ended" && (hasMassaged || last.reason === "unwell"),
        );
      }),
      { numRuns: 300 },
    );
  });

  it("tells what was planned, what was done and what broke in, and comes back from storage so", () => {
    fc.assert(
      fc.property(anyStory, ({ last }) => {
        const record = recordOf(last, base);
        fc.pre(record !== null && last.status === "ended");

        expect(record).toEqual({
          ...base,
          kind: "session",
          protocol: last.protocol,
          choices: last.choices,
          startedAt: last.startedAt,
          endedAt: last.endedAt,
          activeMs: last.activeMs,
          interruptions: last.interruptions,
          stopReason: last.reason,
          sound: last.sound,
          feeling: null,
        });
        expect(parseRecord(throughStorage(record))).toEqual({ ok: true, value: record });
      }),
      { numRuns: 300 },
    );
  });

  it("has no open break", () => {
    fc.assert(
      fc.property(anyStory, ({ last }) => {
        const record = recordOf(last, base);

        expect(record?.interruptions.filter(({ until }) => until === null) ?? []).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });
});

describe("parseRecord", () => {
  it.each([
    ["session", session],
    ["safety-check", check],
  ])("reads a record of kind '%s' as it was written", (_kind, record) => {
    expect(parseRecord(throughStorage(record))).toEqual({ ok: true, value: record });
  });

  it.each(["comfortable", "so-so", "uncomfortable"])("reads how it felt: '%s'", (feeling) => {
    expect(parseRecord({ ...session, feeling }).ok).toBe(true);
  });

  it("refuses whatever is not a record, and never throws", () => {
    fc.assert(
      fc.property(fc.anything(), (value) => {
        expect(parseRecord(value)).toEqual({ ok: false, reason: "unreadable" });
      }),
      { numRuns: 500 },
    );
  });

  it.each([
    ...Object.keys(session).map((name) => ["session", name, session] as const),
    ...Object.keys(check).map((name) => ["safety-check", name, check] as const),
  ])("refuses a %s without '%s', or with another type in it", (_kind, name, record) => {
    const { [name]: _left, ...rest }: Record<string, unknown> = { ...record };
    const wrongs = [{ no: 1 }, [{}], 3.5, "no such word", Symbol("s")];

    expect(parseRecord(rest).ok).toBe(false);
    for (const wrong of wrongs) expect(parseRecord({ ...record, [name]: wrong }).ok).toBe(false);
  });

  it.each([
    ["no id", { id: "" }],
    ["an endless id", { id: "x".repeat(65) }],
    ["a date without a time", { createdAt: "2026-11-24" }],
    ["negative time", { activeMs: [-1] }],
    ["endless time", { activeMs: [Number.POSITIVE_INFINITY] }],
    ["too many rounds", { activeMs: Array.from({ length: 11 }, () => 1) }],
    ["an unknown reason", { stopReason: "bored" }],
    ["an unknown kind", { kind: "weight" }],
  ])("refuses %s", (_what, change) => {
    expect(parseRecord({ ...session, ...change })).toEqual({ ok: false, reason: "unreadable" });
  });
});

describe("the figures of a massage", () => {
  it("add up the hands-on time of all rounds", () => {
    expect(totalActiveMs(withActiveMs())).toBe(0);
    expect(totalActiveMs(withActiveMs(300_000, 12_500, 0))).toBe(312_500);
  });

  it("count the rounds that had begun", () => {
    expect(roundsDone(withActiveMs(0, 0, 0))).toBe(0);
    expect(roundsDone(withActiveMs(300_000, 1, 0))).toBe(2);
    expect(roundsDone(withActiveMs(0, 0, 300_000))).toBe(1);
  });

  it.each([
    [[300_000, 300_000, 300_000], true],
    [[295_000, 300_000, 300_000], true],
    [[294_999, 300_000, 300_000], false],
    [[300_000, 300_000, 0], false],
    [[300_000, 450_000, 300_000], true],
  ])("call %j whole: %s", (activeMs, isExpected) => {
    expect(isWhole(withActiveMs(...activeMs), 300_000)).toBe(isExpected);
  });
});
