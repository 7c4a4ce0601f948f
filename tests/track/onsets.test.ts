import { describe, expect, it } from "vitest";

import { protocols } from "../../src/content/protocols/index";
import { compileTimeline } from "../../src/core/protocol/compile";
import { offeredLengths } from "../../src/core/protocol/offered";
import { crookedTimeline } from "./fixture-timeline";
import { measureOnsets } from "./measure-onsets";

/** A line may be this late or early before a husband's hands and the voice part company. */
const WORST_OFFSET_MS = 80;

/** The first cue and the last one may differ by this much: a track that drifts differs by more. */
const WORST_SPREAD_MS = 40;

/** A typical line comes on its cue: an encoder's delay that nobody took into account is already more. */
const WORST_MEDIAN_MS = 20;

const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? NaN;

/** Each way with the shortest and the longest that it offers: what is laid out in between is laid out alike. */
const ends = Object.values(protocols).flatMap((protocol) => {
  const offered = offeredLengths(protocol);
  return [offered[0], offered[offered.length - 1]].map((length) => ({
    name: `${protocol.id} with ${JSON.stringify(length)}`,
    timeline: compileTimeline(protocol, length),
  }));
});

const timelines = [{ name: "a crooked one", timeline: crookedTimeline() }, ...ends];

const cases = timelines.flatMap((entry) => [
  { ...entry, bed: "silence" as const },
  { ...entry, bed: "breath" as const },
]);

describe("the decoded track of a whole session", () => {
  it.each(cases)(
    "is heard as planned, $name over $bed",
    async ({ timeline, bed }) => {
      const { decodedMs, faults, unusable, offsets } = await measureOnsets(timeline, bed);

      expect({ faults, unusable }).toEqual({ faults: [], unusable: [] });
      expect(decodedMs).toBe(timeline.durationMs);
      expect(offsets.every((offset) => Math.abs(offset) <= WORST_OFFSET_MS)).toBe(true);
      expect(Math.abs(median(offsets))).toBeLessThanOrEqual(WORST_MEDIAN_MS);
      expect(Math.max(...offsets) - Math.min(...offsets)).toBeLessThanOrEqual(WORST_SPREAD_MS);
    },
    60_000,
  );
});
