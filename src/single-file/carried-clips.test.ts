import { existsSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";

import lessonLines from "../content/voice/lesson-lines.json";
import { protocols } from "../content/protocols/index";
import { clipPath } from "../content/voice/index";
import { lessonClipPath } from "../content/voice/lesson-voice";
import { PROTOCOL_IDS } from "../core/protocol/ids";
import { compileTimeline } from "../core/protocol/compile";
import { carriedSounds } from "./carried-clips";

const carried = new Set(carriedSounds());

/** What the massage says as it is usually led, up to its second round and from its end on. */
function linesThatLead(id: (typeof PROTOCOL_IDS)[number]): readonly string[] {
  const { cues, segments } = compileTimeline(protocols[id]);
  return cues
    .filter((cue) => {
      const segment = segments[cue.segment];
      return segment?.kind !== "round" || segment.round === 1;
    })
    .map(({ clip }) => clipPath(clip));
}

describe("the sounds in the single file", () => {
  it("are files that are there, each once", () => {
    expect(carriedSounds().filter((file) => !existsSync(join("public", file)))).toEqual([]);
    expect(carried.size).toBe(carriedSounds().length);
  });

  it.each(PROTOCOL_IDS)("lead through the way %s: hands, first round, rests, closing", (id) => {
    const lines = linesThatLead(id);

    expect(lines.length).toBeGreaterThan(10);
    expect(lines.filter((file) => !carried.has(file))).toEqual([]);
  });

  it("tell every later round by its name and the end of each", () => {
    const named = [
      "round-two-of-three-long",
      "round-last-of-three",
      "ten-seconds-then-rest",
      "ten-seconds-then-done",
    ];

    expect(named.filter((clip) => !carried.has(clipPath(clip)))).toEqual([]);
  });

  it("tell every danger sign, and what to do when she stops the massage unwell", () => {
    const lines = Object.values(lessonLines["danger-signs"]).flat().map(lessonClipPath);

    expect(lines.filter((file) => !carried.has(file))).toEqual([]);
    expect(carried).toContain(clipPath("call-midwife-now"));
    expect(carried).toContain(clipPath("stopped"));
  });

  it("leave out what only repeats or comforts in a later round", () => {
    expect(carried.has(clipPath("support-matters"))).toBe(false);
  });
});
