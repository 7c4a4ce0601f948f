import { describe, expect, it } from "vitest";

import {
  findLevelProblems,
  findProblems,
  readShelf,
  type Shelf,
} from "../../scripts/render-voice/check-voice.mjs";
import { FRAME_BYTES } from "../../src/core/track/frames";
import { parseClip } from "../../src/core/track/parse-clip";

const shelf = readShelf();
const clip = shelf.voice.get("rest-cover") ?? new Uint8Array();
const breath = shelf.sounds.get("breath") ?? new Uint8Array();
const without = (clips: Shelf["voice"], id: string): Shelf["voice"] =>
  new Map([...clips].filter(([name]) => name !== id));
const withClip = (clips: Shelf["voice"], id: string, bytes: Uint8Array): Shelf["voice"] =>
  new Map([...clips, [id, bytes]]);
const withText = (id: string, text: string): Shelf["lines"] =>
  shelf.lines.map((line) =>
    line.id === id ? { ...line, text: { ...line.text, id: text } } : line,
  );

const withPlace = (
  place: string,
  change: Partial<Shelf["lessonLines"][number]>,
): Partial<Shelf> => ({
  lessonLines: shelf.lessonLines.map((line) =>
    line.place === place ? { ...line, ...change } : line,
  ),
});
const FEVER = "danger-signs/mother-fever: title";
const lessonClip = shelf.voice.get("lesson-mother-fever") ?? new Uint8Array();

const broken: readonly { what: string; change: Partial<Shelf>; says: string }[] = [
  {
    what: "a line without a clip",
    change: { voice: without(shelf.voice, "rest-cover") },
    says: "rest-cover: the clip is missing",
  },
  {
    what: "a sound that is not there",
    change: { sounds: without(shelf.sounds, "bell-rest") },
    says: "bell-rest: the sound is missing",
  },
  {
    what: "words that changed after the rendering",
    change: { lines: withText("rest-cover", "Sudah setengah.") },
    says: "rest-cover: stale",
  },
  {
    what: "a clip that nobody says",
    change: { voice: withClip(shelf.voice, "gone", clip) },
    says: "gone: orphaned",
  },
  {
    what: "a clip replaced behind the manifest's back",
    change: { voice: withClip(shelf.voice, "rest-cover", clip.subarray(FRAME_BYTES)) },
    says: "rest-cover: lasts 1800 ms, the manifest says 1824 ms",
  },
  {
    what: "a clip that takes too long",
    change: { lines: shelf.lines.map((line) => ({ ...line, longestMs: 1240 })) },
    says: "rest-cover: lasts 1824 ms, longer than 1240 ms",
  },
  {
    what: "a clip in another format",
    change: { voice: withClip(shelf.voice, "rest-cover", clip.subarray(1)) },
    says: "rest-cover: not in the format (not-mp3-frame)",
  },
  {
    what: "too much sound for the network",
    change: { sounds: withClip(shelf.sounds, "tick", new Uint8Array(500_000)) },
    says: "all clips of the session:",
  },
  {
    what: "a word whose e nobody decided",
    change: { lines: withText("rest-cover", "Merdeka lagi.") },
    says: "merdeka: has an e and is not in the lexicon",
  },
  {
    what: "letters that are spelled",
    change: { lines: withText("rest-cover", "BPJS lagi.") },
    says: "bpjs: is an abbreviation and is not in the lexicon",
  },
  {
    what: "digits that are not an amount",
    change: { lines: withText("rest-cover", "112 lagi.") },
    says: "112: may be a telephone number and is not in the lexicon",
  },
  {
    what: "a lesson's sentence without its clip",
    change: { voice: without(shelf.voice, "lesson-mother-fever") },
    says: "lesson-mother-fever: the clip is missing",
  },
  {
    what: "a lesson's sentence that changed",
    change: withPlace(FEVER, { text: "Ibu: panas" }),
    says: 'lesson-mother-fever: stale, it says "Ibu demam: berangkat ke Puskesmas" and should say "Ibu: panas"',
  },
  {
    what: "a lesson's clip that is cut off",
    change: { voice: withClip(shelf.voice, "lesson-mother-fever", lessonClip.subarray(0, -1)) },
    says: "lesson-mother-fever: not in the format (no mono Opus)",
  },
  {
    what: "a lesson's clip in the session's format",
    change: { voice: withClip(shelf.voice, "lesson-mother-fever", clip) },
    says: "lesson-mother-fever: not in the format (no mono Opus)",
  },
  {
    what: "a session's clip in the lessons' format",
    change: { voice: withClip(shelf.voice, "rest-cover", lessonClip) },
    says: "rest-cover: not in the format (not-mp3-frame)",
  },
  {
    what: "too much sound for the lessons",
    change: { voice: withClip(shelf.voice, "lesson-mother-fever", new Uint8Array(400_000)) },
    says: "all clips of the lessons:",
  },
  {
    what: "a clip for a sentence that is gone",
    change: withPlace(FEVER, { text: undefined }),
    says: `lesson-mother-fever: nothing is written at ${FEVER}`,
  },
  {
    what: "a sentence that no clip says",
    change: withPlace(FEVER, { id: undefined }),
    says: `${FEVER}: no clip says "Ibu demam: berangkat ke Puskesmas"`,
  },
  {
    what: "a clip at a place that says something else",
    change: withPlace(FEVER, { id: "lesson-warm-oil" }),
    says: `lesson-warm-oil: does not say "Ibu demam: berangkat ke Puskesmas", which stands at ${FEVER}`,
  },
  {
    what: "a line of the session that a lesson's sentence has left",
    change: withPlace("check-first/what-is-normal: title", { text: "Mulas kuat bisa wajar" }),
    says: 'mild-cramp: does not say "Mulas kuat bisa wajar"',
  },
  {
    what: "a sentence with two clips",
    change: withPlace(FEVER, { id: "lesson-fever", text: "Hangatkan minyak di tangan" }),
    says: 'lesson-fever: "Hangatkan minyak di tangan" is said by lesson-warm-oil already',
  },
];

describe("the check of the clips", () => {
  it.each(broken)("notices $what", ({ change, says }) => {
    const problems = findProblems({ ...shelf, ...change }, parseClip);

    expect(problems.join("\n")).toContain(says);
  });

  it.each([
    { what: "too soft", voice: new Map([["whisper", breath]]), says: "whisper: too soft" },
    {
      what: "too loud for a bell",
      sounds: new Map([["bell-end", clip]]),
      says: "bell-end: too loud",
    },
    {
      what: "no sound at all",
      voice: new Map([["noise", new Uint8Array(960)]]),
      says: "noise: cannot be decoded",
    },
    {
      what: "lost on a small speaker",
      voice: new Map([["hum", shelf.sounds.get("bell-rest") ?? clip]]),
      says: "hum: ",
    },
  ])("notices a clip that is $what", async ({ voice, sounds, says }) => {
    const problems = await findLevelProblems({
      voice: voice ?? new Map(),
      sounds: sounds ?? new Map(),
    });

    expect(problems.join("\n")).toContain(says);
  });
});
