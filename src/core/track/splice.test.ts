import fc from "fast-check";
import { describe, expect, it } from "vitest";

import type { Cue } from "../protocol/timeline";
import { FRAME_BYTES, FRAME_MS, silentFrame } from "./frames";
import { parseClip } from "./parse-clip";
import { PRIMING_MS } from "./placement";
import { DEFAULT_SOUND, spliceTrack, type TrackSound, type TrackPlan } from "./splice";

const SILENT: TrackSound = { ...DEFAULT_SOUND, bed: "silence" };
const MARK_AT = 40;

/** Frames of silence that can be told apart: each carries a mark and its number where a decoder does not look. */
const markedClip = (mark: number, frames: number): Uint8Array => {
  const bytes = new Uint8Array(frames * FRAME_BYTES);
  for (let frame = 0; frame < frames; frame++) {
    bytes.set(silentFrame(), frame * FRAME_BYTES);
    bytes.set([mark, frame], frame * FRAME_BYTES + MARK_AT);
  }
  return bytes;
};

const marksOf = (track: Uint8Array): readonly number[] =>
  Array.from(
    { length: track.length / FRAME_BYTES },
    (_, n) => track[n * FRAME_BYTES + MARK_AT] ?? 0,
  );

/** The number that each frame carries: its place in the clip it was taken from. */
const numbersOf = (track: Uint8Array): readonly number[] =>
  Array.from(
    { length: track.length / FRAME_BYTES },
    (_, n) => track[n * FRAME_BYTES + MARK_AT + 1] ?? 0,
  );

const heardAt = (frame: number): number => frame * FRAME_MS + PRIMING_MS;

const cueAt = (atMs: number, clip: string, kind: Cue["kind"] = "voice"): Cue => ({
  id: `${clip}@${atMs}`,
  kind,
  clip,
  atMs,
  lastsMs: 1000,
  segment: 0,
});

const planOf = (frames: number, cues: readonly Cue[]): TrackPlan => ({
  cues,
  durationMs: frames * FRAME_MS,
  segments: [{ kind: "round", round: 1, startMs: 0, endMs: frames * FRAME_MS }],
  circleMs: 1200,
});

const BED = 200;
const breath = markedClip(BED, 5);

/** Cues that do not overlap, each up to half a frame away from the frame where it belongs. */
const anyPlan = fc
  .array(
    fc.record({
      gap: fc.integer({ min: 0, max: 30 }),
      frames: fc.integer({ min: 1, max: 20 }),
      jitterMs: fc.integer({ min: -11, max: 11 }),
    }),
    { minLength: 1, maxLength: 25 },
  )
  .map((steps) => {
    let end = 0;
    return steps.map(({ gap, frames, jitterMs }, n) => {
      const start = end + gap;
      end = start + frames;
      return { start, end, clip: `clip-${n}`, mark: n + 1, atMs: heardAt(start) + jitterMs };
    });
  });

describe("a spliced track", () => {
  it("puts every clip of any plan without overlaps at its frame and the bed everywhere else", () => {
    fc.assert(
      fc.property(anyPlan, fc.integer({ min: 0, max: 20 }), (steps, rest) => {
        const total = (steps.at(-1)?.end ?? 0) + rest;
        const clips = Object.fromEntries(
          steps.map(({ clip, mark, start, end }) => [clip, markedClip(mark, end - start)]),
        );
        const cues = steps.map(({ atMs, clip }) => cueAt(atMs, clip));
        const expected = Array.from(
          { length: total },
          (_, frame) => steps.find(({ start, end }) => start <= frame && frame < end)?.mark ?? BED,
        );

        const track = spliceTrack(planOf(total, cues), { ...clips, breath });

        expect(marksOf(track.bytes)).toEqual(expected);
        expect(track.onsets.map(({ atMs }) => atMs)).toEqual(
          steps.map(({ start }) => heardAt(start)),
        );
        expect(track.bytes.length).toBe(total * FRAME_BYTES);
        expect(track.unusable).toEqual([]);
        expect(total === 0 || parseClip(track.bytes).ok).toBe(true);
      }),
    );
  });

  it("does not depend on the order in which cues are listed", () => {
    const cues = [cueAt(900, "a"), cueAt(100, "b"), cueAt(500, "c")];
    const clips = { a: markedClip(1, 3), b: markedClip(2, 3), c: markedClip(3, 3), breath };

    const listed = spliceTrack(planOf(100, cues), clips);
    const reversed = spliceTrack(planOf(100, cues.toReversed()), clips);

    expect(reversed).toEqual(listed);
  });

  it("lasts as long as the timeline to the nearest frame", () => {
    const plan = { ...planOf(0, []), durationMs: 1_260_011 };

    const track = spliceTrack(plan, { breath });

    expect(track).toMatchObject({ frames: 52_500, durationMs: 1_260_000 });
  });

  it("starts a clip that is due at 0 within its priming, so that it is one frame late instead of two", () => {
    const track = spliceTrack(planOf(10, [cueAt(0, "a")]), { a: markedClip(7, 4), breath });

    expect(track.onsets).toEqual([{ id: "a@0", clip: "a", atMs: 22 }]);
    expect(marksOf(track.bytes).slice(0, 4)).toEqual([7, 7, 7, BED]);
    expect(numbersOf(track.bytes).slice(0, 3)).toEqual([1, 2, 3]);
  });

  it("begins the bed anew after each clip", () => {
    const cues = [cueAt(heardAt(7), "a")];

    const track = spliceTrack(planOf(16, cues), { a: markedClip(1, 2), breath });

    expect(numbersOf(track.bytes)).toEqual([0, 1, 2, 3, 4, 0, 1, 0, 1, 0, 1, 2, 3, 4, 0, 1]);
  });

  it("goes on with the bed where a clip is missing or faulty, and lists each such clip once", () => {
    const cues = [cueAt(100, "lost"), cueAt(500, "torn"), cueAt(900, "lost")];
    const torn = markedClip(1, 3).subarray(1);

    const track = spliceTrack(planOf(60, cues), { torn, breath });

    expect(new Set(marksOf(track.bytes))).toEqual(new Set([BED]));
    expect(track.onsets).toEqual([]);
    expect(track.unusable).toEqual([
      { clip: "lost", fault: "missing" },
      { clip: "torn", fault: "not-mp3-frame" },
    ]);
  });

  it("leaves out a clip that would run into the next one or past the end, and never cuts it", () => {
    const cues = [
      cueAt(heardAt(2), "long"),
      cueAt(heardAt(6), "short"),
      cueAt(heardAt(18), "last"),
    ];
    const clips = {
      long: markedClip(1, 5),
      short: markedClip(2, 2),
      last: markedClip(3, 3),
      breath,
    };

    const track = spliceTrack(planOf(20, cues), clips);

    expect(track.onsets.map(({ clip }) => clip)).toEqual(["short"]);
    expect(track.unusable).toEqual([
      { clip: "long", fault: "too-long" },
      { clip: "last", fault: "too-long" },
    ]);
  });

  it("lets a clip run on where the next cue has no clip", () => {
    const cues = [cueAt(heardAt(2), "long"), cueAt(heardAt(6), "lost")];

    const track = spliceTrack(planOf(20, cues), { long: markedClip(1, 9), breath });

    expect(track.onsets.map(({ clip }) => clip)).toEqual(["long"]);
  });

  it("is silent between cues if that is chosen, or if there is no breath", () => {
    const chosen = spliceTrack(planOf(50, []), { breath }, SILENT);
    const forced = spliceTrack(planOf(50, []), {});

    expect(chosen.bytes.subarray(-FRAME_BYTES)).toEqual(silentFrame());
    expect(chosen.unusable).toEqual([]);
    expect(forced.bytes).toEqual(chosen.bytes);
    expect(forced.unusable).toEqual([{ clip: "breath", fault: "missing" }]);
  });

  it("keeps the bells when the voice is switched off, and misses no voice", () => {
    const cues = [cueAt(200, "bell-start", "bell"), cueAt(600, "lost")];
    const clips = { "bell-start": markedClip(1, 3), breath };

    const track = spliceTrack(planOf(60, cues), clips, { ...DEFAULT_SOUND, voice: false });

    expect(track.onsets.map(({ clip }) => clip)).toEqual(["bell-start"]);
    expect(track.unusable).toEqual([]);
  });
});
