import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { anyMassage } from "../../../tests/fakes/arbitraries";
import { protocols } from "../../content/protocols/index";
import { compileTimeline } from "./compile";
import type { Interval, Protocol } from "./protocol";
import type { Cue, Timeline } from "./timeline";
import { CLEAR_MS, protocolFaults, timelineFaults } from "./timeline-faults";

const timeline = compileTimeline(protocols.jujun);

const withCue = (axis: Timeline, index: number, change: Partial<Cue>): Timeline => ({
  ...axis,
  cues: axis.cues.map((cue, at) => (at === index ? { ...cue, ...change } : cue)),
});
const idOf = (axis: Timeline, index: number): string => axis.cues[index]?.id ?? "no such cue";

const anyAxisAndCue = anyMassage.chain(({ timeline: axis }) =>
  fc.record({ axis: fc.constant(axis), index: fc.nat({ max: axis.cues.length - 2 }) }),
);

describe("the faults of an axis", () => {
  it("name a sound that leaves its segment, wherever it is", () => {
    fc.assert(
      fc.property(anyAxisAndCue, ({ axis, index }) => {
        const spoilt = withCue(axis, index, { atMs: axis.durationMs + 1 });

        expect(timelineFaults(spoilt)).toContain(
          `${idOf(axis, index)} does not lie in its segment`,
        );
      }),
    );
  });

  it("name a line that is missing from the voice script", () => {
    fc.assert(
      fc.property(anyAxisAndCue, ({ axis, index }) => {
        const spoilt = withCue(axis, index, { lastsMs: 0 });

        expect(timelineFaults(spoilt)).toContain(
          `${idOf(axis, index)} has no line in the voice script`,
        );
      }),
    );
  });

  it("name two sounds just when less than the clear time stands between them", () => {
    fc.assert(
      fc.property(anyAxisAndCue, fc.integer({ min: -50, max: 50 }), ({ axis, index }, byMs) => {
        const [cue, next] = axis.cues.slice(index);
        fc.pre(cue !== undefined && next !== undefined && cue.segment === next.segment);
        const lastsMs = next.atMs - cue.atMs - CLEAR_MS + byMs;

        const faults = timelineFaults(withCue(axis, index, { lastsMs }));

        expect(faults.filter((fault) => fault.endsWith("apart"))).toEqual(
          byMs > 0 ? [`${cue.id} and ${next.id} are only ${CLEAR_MS - byMs} ms apart`] : [],
        );
      }),
    );
  });

  it("name a sound of a segment that does not exist", () => {
    const faults = timelineFaults(withCue(timeline, 0, { segment: 99 }));

    expect(faults).toEqual([`${idOf(timeline, 0)} does not lie in its segment`]);
  });

  it.each([1, -1])("name a segment that begins %i ms off", (byMs) => {
    const [first, second, ...rest] = timeline.segments;
    if (first === undefined || second === undefined) throw new Error("there are segments");
    const moved = { ...second, startMs: second.startMs + byMs };

    const faults = timelineFaults({ ...timeline, cues: [], segments: [first, moved, ...rest] });

    expect(faults).toEqual(["segment 1 (round) does not begin where the one before ends"]);
  });

  it("name a segment without length", () => {
    const segments = [{ kind: "lead-in" as const, startMs: 0, endMs: 0 }];

    const faults = timelineFaults({ ...timeline, cues: [], segments, durationMs: 0 });

    expect(faults).toEqual(["segment 0 (lead-in) does not begin where the one before ends"]);
  });

  it("name an axis that is longer or shorter than its segments", () => {
    expect(timelineFaults({ ...timeline, durationMs: timeline.durationMs + 1 })).toEqual([
      "the axis has no end",
    ]);
    expect(timelineFaults({ ...timeline, durationMs: timeline.durationMs - 1 })).toEqual([
      "the axis has no end",
    ]);
  });
});

describe("the faults of a protocol", () => {
  const { interval } = protocols.jujun;
  if (interval.kind !== "rest") throw new Error("the study's massage rests");
  const resting = (change: Partial<Extract<Interval, { kind: "rest" }>>): Partial<Protocol> => ({
    interval: { ...interval, ...change },
  });

  it.each([
    [
      "circles that do not tile a pass",
      { circleMs: 7_000 },
      "a pass is not a whole number of circles",
    ],
    ["circles without length", { circleMs: 0 }, "a pass is not a whole number of circles"],
    [
      "passes that do not tile a round",
      { passMs: 36_000 },
      "a round is not a whole number of passes",
    ],
    [
      "a round without cues",
      { roundCues: protocols.jujun.roundCues.slice(1) },
      "every round needs its own cues",
    ],
    [
      "a usual number that is too low",
      { rounds: { least: 3, most: 3, usual: 2 } },
      "the usual number of rounds is not a legal one",
    ],
    [
      "a usual number that is too high",
      { rounds: { least: 3, most: 3, usual: 4 } },
      "the usual number of rounds is not a legal one",
    ],
    [
      "a usual rest that is too short",
      resting({ usualMs: interval.leastMs - 1000 }),
      `rest of ${interval.leastMs - 1000} ms is not legal`,
    ],
    [
      "an offered rest that is too long",
      resting({ choicesMs: [interval.usualMs, interval.mostMs + 1000] }),
      `rest of ${interval.mostMs + 1000} ms is not legal`,
    ],
    [
      "an offered rest whose minutes cannot be told",
      resting({ choicesMs: [interval.usualMs, interval.usualMs + 10_000] }),
      `rest of ${interval.usualMs + 10_000} ms is not told in half minutes`,
    ],
    [
      "a usual rest that is not offered",
      resting({ choicesMs: [interval.mostMs] }),
      "the usual rest is not offered",
    ],
    [
      "a rest that is offered twice",
      resting({ choicesMs: [interval.usualMs, interval.mostMs, interval.usualMs] }),
      "a rest is offered twice",
    ],
  ])("name %s", (_what, change, fault) => {
    expect(protocolFaults({ ...protocols.jujun, ...change })).toContain(fault);
  });

  it("are none in the protocols of the app", () => {
    expect(Object.values(protocols).flatMap(protocolFaults)).toEqual([]);
  });
});
