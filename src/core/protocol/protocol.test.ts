import fc from "fast-check";
import { describe, expect, it } from "vitest";

import downwardFile from "../../content/protocols/downward.json";
import jujunFile from "../../content/protocols/jujun.json";
import { parseProtocol } from "./protocol";

const LONGEST = { hello: 2_000 };
const parse = (file: unknown) => parseProtocol(file, LONGEST);

/** The study's file with one cue in its lead-in. */
const withCue = (cue: unknown): unknown => ({
  ...jujunFile,
  leadIn: { seconds: 30, cues: [cue] },
});
const cueOf = (cue: unknown) => {
  const parsed = parse(withCue(cue));
  return parsed.ok ? parsed.value.leadIn.cues[0] : parsed.reason;
};

describe("a protocol file", () => {
  it("is read with its seconds as milliseconds", () => {
    const parsed = parse(jujunFile);

    expect(parsed).toMatchObject({
      ok: true,
      value: {
        id: "jujun",
        circleMs: 3_000,
        passMs: 30_000,
        roundMs: 300_000,
        leadIn: { ms: 30_000 },
        closing: { ms: 30_000 },
        interval: {
          kind: "rest",
          leastMs: jujunFile.interval.leastSeconds * 1000,
          mostMs: jujunFile.interval.mostSeconds * 1000,
          usualMs: jujunFile.interval.usualSeconds * 1000,
          choicesMs: jujunFile.interval.choicesSeconds.map((seconds) => seconds * 1000),
        },
      },
    });
  });

  it("may ask between rounds in place of a rest", () => {
    const parsed = parse(downwardFile);

    expect(parsed).toMatchObject({
      ok: true,
      value: { interval: { kind: "between", ms: 24_000 } },
    });
  });

  it("is given the longest each line may take", () => {
    const parsed = parse(jujunFile);

    expect(parsed.ok && parsed.value.longestMs).toEqual(LONGEST);
  });

  it.each(Object.keys(jujunFile))("is refused without '%s', and the reason names it", (name) => {
    const { [name]: _left, ...rest }: Record<string, unknown> = { ...jujunFile };

    const parsed = parse(rest);

    expect(parsed.ok).toBe(false);
    expect(!parsed.ok && parsed.reason).toMatch(new RegExp(`^${name}\\b`));
  });

  it("is refused, whatever stands in its place, and the reading never throws", () => {
    fc.assert(
      fc.property(fc.anything(), (file) => {
        expect(parse(file).ok).toBe(false);
      }),
      { numRuns: 300 },
    );
  });

  it("never makes the reading throw, whatever stands in one of its fields", () => {
    fc.assert(
      fc.property(fc.constantFrom(...Object.keys(jujunFile)), fc.anything(), (name, value) => {
        expect(typeof parse({ ...jujunFile, [name]: value }).ok).toBe("boolean");
      }),
      { numRuns: 300 },
    );
  });

  it.each([
    ["an unknown id", { id: "sideways" }, "id"],
    ["no source", { sources: [] }, "sources"],
    ["an unknown direction", { direction: "left" }, "direction"],
    ["an unknown place", { path: { from: "knee", to: "lower-back" } }, "path.from"],
    ["no position", { positions: [] }, "positions"],
    ["a circle before time", { circleSeconds: -1 }, "circleSeconds"],
    ["a round of more than an hour", { roundSeconds: 3_601 }, "roundSeconds"],
    ["no round", { rounds: { least: 0, most: 3, usual: 3 } }, "rounds.least"],
    ["half a round", { rounds: { least: 1, most: 2.5, usual: 1 } }, "rounds.most"],
    ["too many rounds", { rounds: { least: 1, most: 11, usual: 1 } }, "rounds.most"],
    ["an unknown interval", { interval: { kind: "nap" } }, "interval"],
  ])("is refused with %s, and the reason names the place", (_what, change, place) => {
    const parsed = parse({ ...jujunFile, ...change });

    expect(parsed.ok).toBe(false);
    expect(!parsed.ok && parsed.reason.startsWith(place)).toBe(true);
  });
});

describe("a cue in a protocol file", () => {
  it.each([
    [{ at: 0.5 }, { from: "start", ms: 500 }],
    [{ beforeEnd: 10 }, { from: "end", ms: 10_000 }],
    [{ middle: true }, { from: "middle" }],
    [
      { pass: 2, share: 0.75 },
      { from: "pass", pass: 2, share: 0.75 },
    ],
  ])("with %j has its place", (place, expected) => {
    expect(cueOf({ voice: "hello", ...place })).toEqual({
      voice: "hello",
      instead: {},
      place: expected,
    });
  });

  it("keeps what is said instead, and when it is said at all", () => {
    const cue = cueOf({
      voice: "hello",
      at: 1,
      instead: { "without-oil": null, "side-lying": "other" },
      onlyWhen: 120,
      onlyFrom: 150,
    });

    expect(cue).toEqual({
      voice: "hello",
      place: { from: "start", ms: 1_000 },
      instead: { "without-oil": null, "side-lying": "other" },
      onlyWhenMs: 120_000,
      onlyFromMs: 150_000,
    });
  });

  it.each([
    [{ voice: "hello" }],
    [{ voice: "hello", middle: false }],
    [{ voice: "hello", pass: 0, share: 0.5 }],
    [{ voice: "hello", pass: 1 }],
    [{ voice: "hello", at: "soon" }],
  ])("without a place is refused: %j", (cue) => {
    expect(cueOf(cue)).toBe(
      'leadIn.cues.0: cue "hello" has no place: at, beforeEnd, middle, or pass and share',
    );
  });

  it.each([
    [{ voice: "", at: 1 }],
    [{ at: 1 }],
    [{ voice: "hello", at: 1, instead: { "with-music": "other" } }],
    [{ voice: "hello", at: 1, onlyWhen: "always" }],
  ])("is refused when it is %j", (cue) => {
    expect(cueOf(cue)).toMatch(/^leadIn\.cues\.0/);
  });
});
