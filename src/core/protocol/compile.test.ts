import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { anyMassage } from "../../../tests/fakes/arbitraries";
import { protocols } from "../../content/protocols/index";
import { completeChoices } from "./choices";
import { compileTimeline } from "./compile";
import { cuesBetween, neighbourCueMs, positionAt } from "./position";
import { CLEAR_MS, timelineFaults } from "./timeline-faults";

const anyTimeline = anyMassage.map(({ timeline }) => timeline);

describe("compileTimeline, for every legal choice", () => {
  it("tiles the axis with segments, without gap or overlap", () => {
    fc.assert(
      fc.property(anyTimeline, ({ segments, durationMs }) => {
        const starts = segments.map((segment) => segment.startMs);
        const ends = segments.map((segment) => segment.endMs);

        expect([...starts, durationMs]).toEqual([0, ...ends]);
        for (const segment of segments) expect(segment.endMs).toBeGreaterThan(segment.startMs);
      }),
    );
  });

  it("keeps every sound within its segment", () => {
    fc.assert(
      fc.property(anyTimeline, ({ segments, cues }) => {
        for (const cue of cues) {
          const segment = segments[cue.segment];

          expect(cue.atMs).toBeGreaterThanOrEqual(segment?.startMs ?? Infinity);
          expect(cue.atMs + cue.lastsMs).toBeLessThanOrEqual(segment?.endMs ?? -Infinity);
        }
      }),
    );
  });

  it("lets no two sounds overlap and keeps each half a second clear of the next", () => {
    fc.assert(
      fc.property(anyTimeline, ({ cues }) => {
        for (const [index, cue] of cues.entries()) {
          const next = cues[index + 1];

          if (next) expect(next.atMs - cue.atMs - cue.lastsMs).toBeGreaterThanOrEqual(CLEAR_MS);
        }
      }),
    );
  });

  it("finds no fault in its own axis", () => {
    fc.assert(
      fc.property(anyTimeline, (timeline) => {
        expect(timelineFaults(timeline)).toEqual([]);
      }),
    );
  });

  it("counts the time under her thumbs as the protocol says", () => {
    fc.assert(
      fc.property(anyMassage, ({ protocol, choices }) => {
        const { segments, rounds } = compileTimeline(protocol, choices);
        const massage = segments.filter((segment) => segment.kind === "round");

        expect(rounds).toBe(choices.rounds);
        expect(massage.map((segment) => segment.endMs - segment.startMs)).toEqual(
          Array.from({ length: choices.rounds }, () => protocol.roundMs),
        );
      }),
    );
  });

  it("names every cue only once", () => {
    fc.assert(
      fc.property(anyTimeline, ({ cues }) => {
        expect(new Set(cues.map((cue) => cue.id)).size).toBe(cues.length);
      }),
    );
  });
});

describe("the study's massage", () => {
  const { interval } = protocols.jujun;
  if (interval.kind !== "rest") throw new Error("the study's massage rests");

  it.each([
    [120_000, 19],
    [150_000, 20],
    [180_000, 21],
  ])("with rests of %i ms takes %i minutes between lead-in and closing", (restMs, minutes) => {
    const { segments } = compileTimeline(protocols.jujun, { restMs });
    const counted = segments.filter(({ kind }) => kind === "round" || kind === "rest");

    const totalMs = counted.reduce((sum, { startMs, endMs }) => sum + endMs - startMs, 0);

    expect(totalMs).toBe(minutes * 60_000);
  });

  it("names the minutes of a rest only when they are true", () => {
    const clipsOf = (restMs: number) =>
      compileTimeline(protocols.jujun, { restMs }).cues.map((cue) => cue.clip);

    expect(clipsOf(120_000)).toContain("rest-two-minutes");
    expect(clipsOf(150_000)).not.toContain("rest-two-minutes");
    expect(clipsOf(150_000)).not.toContain("rest-three-minutes");
    expect(clipsOf(180_000)).toContain("rest-three-minutes");
  });

  it("says other lines without oil, with another helper, and on her side", () => {
    const clips = compileTimeline(protocols.jujun, {
      oil: false,
      helper: "other",
      position: "side-lying",
    }).cues.map((cue) => cue.clip);

    expect(clips).toContain("rub-hands-warm");
    expect(clips).not.toContain("take-oil");
    expect(clips).not.toContain("more-oil");
    expect(clips).not.toContain("support-matters");
    expect(clips).toContain("rest-change-side");
  });

  it.each([
    [{ restMs: interval.leastMs - 1000 }, "rest-out-of-range"],
    [{ restMs: interval.mostMs + 1000 }, "rest-out-of-range"],
    [{ restMs: interval.leastMs + 500 }, "rest-out-of-range"],
    [{ restMs: Number.NaN }, "rest-out-of-range"],
    [{ rounds: 2 }, "rounds-out-of-range"],
  ])("refuses %o", (chosen, reason) => {
    const completed = completeChoices(protocols.jujun, chosen);

    expect(completed).toEqual({ ok: false, reason });
    expect(() => compileTimeline(protocols.jujun, chosen)).toThrow(RangeError);
  });
});

describe("positionAt", () => {
  const anyMoment = anyTimeline.chain((timeline) =>
    fc.record({
      timeline: fc.constant(timeline),
      ms: fc.integer({ min: 0, max: timeline.durationMs - 1 }),
    }),
  );

  it("is unique at any millisecond", () => {
    fc.assert(
      fc.property(anyMoment, ({ timeline, ms }) => {
        const holding = timeline.segments.filter(
          (segment) => segment.startMs <= ms && ms < segment.endMs,
        );
        const position = positionAt(timeline, ms);

        expect(holding).toEqual([timeline.segments[position.segment]]);
        expect(position.kind).toBe(holding[0]?.kind);
      }),
    );
  });

  it("agrees with the axis on what is left, said now and said next", () => {
    fc.assert(
      fc.property(anyMoment, ({ timeline, ms }) => {
        const position = positionAt(timeline, ms);
        const next = timeline.cues.find((cue) => cue.atMs > ms) ?? null;

        expect(position.segmentLeftMs).toBe((timeline.segments[position.segment]?.endMs ?? 0) - ms);
        expect(position.next).toBe(next);
        expect(position.current?.segment ?? position.segment).toBe(position.segment);
        expect(position.current?.atMs ?? 0).toBeLessThanOrEqual(ms);
      }),
    );
  });

  it("moves the thumbs evenly and ends every pass where the protocol says", () => {
    fc.assert(
      fc.property(anyMoment, ({ timeline, ms }) => {
        const position = positionAt(timeline, ms);
        fc.pre(position.kind === "round");
        const segment = timeline.segments[position.segment];
        const passEndMs = (segment?.startMs ?? 0) + position.pass * timeline.passMs;
        const last = positionAt(timeline, passEndMs - 1);

        expect(position.thumbs.to).toBe(timeline.path.to);
        expect(position.thumbs.share).toBeGreaterThanOrEqual(0);
        expect(position.thumbs.share).toBeLessThan(1);
        expect(position.thumbs.turn).toBeLessThan(1);
        expect(last.kind === "round" && last.thumbs.share).toBeCloseTo(1, 3);
        expect(last.kind === "round" && last.circle).toBe(position.circles);
      }),
    );
  });

  it("holds the ends of the axis", () => {
    const timeline = compileTimeline(protocols.jujun);

    expect(positionAt(timeline, -5).kind).toBe("lead-in");
    expect(positionAt(timeline, timeline.durationMs).kind).toBe("ended");
    expect(positionAt(timeline, timeline.durationMs + 60_000).kind).toBe("ended");
  });
});

describe("cuesBetween", () => {
  it("gives every cue exactly once, however the time is cut", () => {
    const anyCuts = anyTimeline.chain((timeline) =>
      fc.record({
        timeline: fc.constant(timeline),
        cuts: fc.uniqueArray(fc.integer({ min: 0, max: timeline.durationMs })),
      }),
    );
    fc.assert(
      fc.property(anyCuts, ({ timeline, cuts }) => {
        const edges = [-1, ...cuts.sort((a, b) => a - b), timeline.durationMs];
        const seen = edges.flatMap((from, index) => {
          const to = edges[index + 1];
          return to === undefined ? [] : cuesBetween(timeline, from, to);
        });

        expect(seen).toEqual(timeline.cues);
      }),
    );
  });
});

describe("neighbourCueMs", () => {
  const timeline = compileTimeline(protocols.jujun);

  it("goes on to the next line and back to the present one, then to the one before", () => {
    const lines = timeline.cues.filter((cue) => cue.kind === "voice").map((cue) => cue.atMs);
    const [first = 0, second = 0, third = 0] = lines;

    expect(neighbourCueMs(timeline, first, "forward")).toBe(second);
    expect(neighbourCueMs(timeline, third + 5_000, "back")).toBe(third);
    expect(neighbourCueMs(timeline, third + 500, "back")).toBe(second);
    expect(neighbourCueMs(timeline, 0, "back")).toBe(first);
    expect(neighbourCueMs(timeline, timeline.durationMs, "forward")).toBeNull();
  });
});
