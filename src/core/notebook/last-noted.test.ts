import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { anyInstant, anyRecord } from "../../../tests/fakes/arbitrary-records";
import { elapsedMs, instantMs, instantOf } from "../time/instant";
import { MINUTE_MS } from "../time/spans";
import { ASKED_KINDS, lastNoted, timePassed } from "./last-noted";
import type { NotebookRecord, RecordOf } from "./record";

const NOW = "2026-11-24T02:10:00.000+07:00";
const base = { createdAt: NOW, updatedAt: NOW, deletedAt: null, deviceId: "phone" };
const feedAt = (at: string, id = at.replace(/\W/g, "")): RecordOf<"feed"> => ({
  ...base,
  id,
  kind: "feed",
  at,
});
const wetAt = (at: string): RecordOf<"nappy"> => ({
  ...base,
  id: "wet",
  kind: "nappy",
  at,
  content: "wet",
});

describe("how long ago it last was", () => {
  it("is told of feed, wee and poo, each by its newest note", () => {
    const records = [
      feedAt("2026-11-23T23:00:00.000+07:00"),
      feedAt("2026-11-24T00:10:00.000+07:00"),
      wetAt("2026-11-24T01:30:00.000+07:00"),
    ];

    expect(lastNoted(records, NOW)).toEqual([
      { kind: "feed", agoMs: 120 * MINUTE_MS, side: null },
      { kind: "wet", agoMs: 40 * MINUTE_MS, side: null },
    ]);
  });

  it("is told with the side of the newest feed, and of no older one", () => {
    const older = { ...feedAt("2026-11-23T23:00:00.000+07:00"), side: "left" as const };
    const newer = feedAt("2026-11-24T00:10:00.000+07:00");

    expect(lastNoted([older, { ...newer, side: "right" }], NOW)).toMatchObject([{ side: "right" }]);
    expect(lastNoted([older, newer], NOW)).toMatchObject([{ side: null }]);
  });

  it("is told with both sides of two feeds at the same moment, in whatever order they lie", () => {
    const at = "2026-11-24T00:10:00.000+07:00";
    const left = { ...feedAt(at, "a"), side: "left" as const };
    const right = { ...feedAt(at, "b"), side: "right" as const };

    expect(lastNoted([left, right], NOW)).toMatchObject([{ side: "both" }]);
    expect(lastNoted([right, left], NOW)).toMatchObject([{ side: "both" }]);
    expect(lastNoted([left, feedAt(at, "c")], NOW)).toMatchObject([{ side: "left" }]);
  });

  it("passes over what was deleted, and what a wrong clock wrote ahead of now", () => {
    const kept = feedAt("2026-11-24T00:10:00.000+07:00");
    const deleted = { ...feedAt("2026-11-24T02:00:00.000+07:00"), deletedAt: NOW };
    const ahead = feedAt("2026-11-26T02:00:00.000+07:00");

    expect(lastNoted([kept, deleted, ahead], NOW)).toEqual(lastNoted([kept], NOW));
  });

  it("is never negative: a note of this very minute is of now", () => {
    expect(lastNoted([feedAt("2026-11-24T02:10:40.000+07:00")], NOW)).toEqual([
      { kind: "feed", agoMs: 0, side: null },
    ]);
  });

  it("hangs on no order, place or other kind of note; nothing that was noted since is left out", () => {
    fc.assert(
      fc.property(fc.array(anyRecord), anyInstant, (records: readonly NotebookRecord[], now) => {
        const told = lastNoted(records, now);
        const asked = records.filter(({ kind }) => kind === "feed" || kind === "nappy");
        const elsewhere = instantOf(instantMs(now), 540);

        expect(lastNoted(asked.toReversed(), elsewhere)).toEqual(told);
        for (const { kind, agoMs } of told) {
          expect(ASKED_KINDS).toContain(kind);
          const since = asked.filter(
            (one) =>
              "at" in one &&
              one.deletedAt === null &&
              (one.kind === "nappy" ? one.content : "feed") === kind &&
              elapsedMs(one.at, now) >= 0 &&
              elapsedMs(one.at, now) < agoMs,
          );
          expect(since).toEqual([]);
        }
      }),
    );
  });
});

describe("a time that has passed", () => {
  it.each([
    [0, { days: 0, hours: 0, minutes: 0 }],
    [59_999, { days: 0, hours: 0, minutes: 0 }],
    [40 * MINUTE_MS, { days: 0, hours: 0, minutes: 40 }],
    [170 * MINUTE_MS, { days: 0, hours: 2, minutes: 50 }],
    [24 * 60 * MINUTE_MS, { days: 1, hours: 0, minutes: 0 }],
  ])("of %d ms: %o", (ms, parts) => {
    expect(timePassed(ms)).toEqual(parts);
  });

  it("is never told as longer than it was, nor as shorter by a minute", () => {
    fc.assert(
      fc.property(fc.nat(), (ms) => {
        const { days, hours, minutes } = timePassed(ms);
        const told = ((days * 24 + hours) * 60 + minutes) * MINUTE_MS;

        expect(told).toBeLessThanOrEqual(ms);
        expect(ms - told).toBeLessThan(MINUTE_MS);
      }),
    );
  });
});
