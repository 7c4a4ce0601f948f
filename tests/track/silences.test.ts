import { describe, expect, it } from "vitest";

import { protocols } from "../../src/content/protocols/index";
import { compileTimeline } from "../../src/core/protocol/compile";
import { offeredChoices } from "../../src/core/protocol/offered";
import { DEFAULT_SOUND, spliceTrack } from "../../src/core/track/splice";
import { committedClips } from "./committed-clips";
import { decode } from "./decode";

/** Softer than the softest sound of a turn, louder than an encoder's silence: about -46 dB. */
const HEARD = 0.005;
const LONGEST_MS = 25_000;

const offered = Object.values(protocols).flatMap((protocol) =>
  offeredChoices(protocol)
    .filter(({ oil, helper }) => !oil && helper === "other")
    .map((choices) => ({
      name: `${protocol.id} ${choices.rounds} × ${choices.restMs / 1000} s ${choices.position}`,
      timeline: compileTimeline(protocol, choices),
    })),
);

/** The longest stretch between two places, in ms, in which no sample can be heard. */
const longestSilenceMs = (samples: Float32Array, sampleRate: number): number => {
  let longest = 0;
  let since = 0;
  for (let n = 0; n < samples.length; n++) {
    if (Math.abs(samples[n] ?? 0) < HEARD) continue;
    longest = Math.max(longest, n - since);
    since = n;
  }
  return (Math.max(longest, samples.length - since) * 1000) / sampleRate;
};

describe("the decoded track over silence, with the fewest lines", () => {
  it.each(offered)(
    "leaves nobody alone for long in a round or a rest: $name",
    async ({ timeline }) => {
      const track = spliceTrack(timeline, committedClips(), { ...DEFAULT_SOUND, bed: "silence" });
      const { samples, sampleRate } = await decode(track.bytes);
      const at = (ms: number): number => Math.round((ms * sampleRate) / 1000);

      for (const { kind, startMs, endMs } of timeline.segments)
        if (kind === "round" || kind === "rest")
          expect(
            longestSilenceMs(samples.subarray(at(startMs), at(endMs)), sampleRate),
          ).toBeLessThanOrEqual(LONGEST_MS);
    },
    60_000,
  );
});
