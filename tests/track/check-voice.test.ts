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
const clip = shelf.voice.get("half-way") ?? new Uint8Array();
const breath = shelf.sounds.get("breath") ?? new Uint8Array();
const without = (clips: Shelf["voice"], id: string): Shelf["voice"] =>
  new Map([...clips].filter(([name]) => name !== id));
const withClip = (clips: Shelf["voice"], id: string, bytes: Uint8Array): Shelf["voice"] =>
  new Map([...clips, [id, bytes]]);
const withText = (id: string, text: string): Shelf["lines"] =>
  shelf.lines.map((line) =>
    line.id === id ? { ...line, text: { ...line.text, id: text } } : line,
  );

const withLesson = (id: string, change: Partial<Shelf["lessonLines"][number]>): Partial<Shelf> => ({
  lessonLines: shelf.lessonLines.map((line) => (line.id === id ? { ...line, ...change } : line)),
});
const lessonClip = shelf.voice.get("lesson-mother-fever") ?? new Uint8Array();

const broken: readonly { what: string; change: Partial<Shelf>; says: string }[] = [
  {
    what: "a line without a clip",
    change: { voice: without(shelf.voice, "half-way") },
    says: "half-way: the clip is missing",
  },
  {
    what: "a sound that is not there",
    change: { sounds: without(shelf.sounds, "bell-rest") },
    says: "bell-rest: the sound is missing",
  },
  {
    what: "words that changed after the rendering",
    change: { lines: withText("half-way", "Sudah setengah.") },
    says: "half-way: stale",
  },
  {
    what: "a clip that nobody says",
    change: { voice: withClip(shelf.voice, "gone", clip) },
    says: "gone: orphaned",
  },
  {
    what: "a clip replaced behind the manifest's back",
    change: { voice: withClip(shelf.voice, "half-way", clip.subarray(FRAME_BYTES)) },
    says: "half-way: has 51 frames, the manifest says 52",
  },
  {
    what: "a clip that takes too long",
    change: { lines: shelf.lines.map((line) => ({ ...line, longestMs: 1240 })) },
    says: "half-way: lasts 1248 ms, longer than 1240 ms",
  },
  {
    what: "a clip in another format",
    change: { voice: withClip(shelf.voice, "half-way", clip.subarray(1)) },
    says: "half-way: not in the format (not-mp3-frame)",
  },
  {
    what: "too much sound for the network",
    change: { sounds: withClip(shelf.sounds, "tick", new Uint8Array(500_000)) },
    says: "all clips of the session:",
  },
  {
    what: "a word whose e nobody decided",
    change: { lines: withText("half-way", "Merdeka lagi.") },
    says: "merdeka: has an e and is not in the lexicon",
  },
  {
    what: "letters that are spelled",
    change: { lines: withText("half-way", "BPJS lagi.") },
    says: "bpjs: is an abbreviation and is not in the lexicon",
  },
  {
    what: "digits that are not an amount",
    change: { lines: withText("half-way", "112 lagi.") },
    says: "112: may be a telephone number and is not in the lexicon",
  },
  {
    what: "a lesson's sentence without its clip",
    change: { voice: without(shelf.voice, "lesson-mother-fever") },
    says: "lesson-mother-fever: the clip is missing",
  },
  {
    what: "a lesson's sentence that changed",
    change: withLesson("lesson-mother-fever", { texts: ["Ibu: panas"] }),
    says: 'lesson-mother-fever: stale, it says "Ibu demam: berangkat ke Puskesmas" and should say "Ibu: panas"',
  },
  {
    what: "a lesson's clip that takes too long",
    change: {
      voice: withClip(
        shelf.voice,
        "lesson-mother-fever",
        new Uint8Array(Array.from({ length: 6 }, () => [...lessonClip]).flat()),
      ),
    },
    says: "longer than 8000 ms",
  },
  {
    what: "a lesson's clip in another format",
    change: { voice: withClip(shelf.voice, "lesson-mother-fever", lessonClip.subarray(1)) },
    says: "lesson-mother-fever: not in the format (not-mp3-frame)",
  },
  {
    what: "too much sound for the lessons",
    change: { voice: withClip(shelf.voice, "lesson-mother-fever", new Uint8Array(400_000)) },
    says: "all clips of the lessons:",
  },
  {
    what: "a place of a lesson that is gone",
    change: withLesson("mild-cramp", { texts: [undefined] }),
    says: "mild-cramp: nothing is written at check-first.cards.what-is-normal.title",
  },
  {
    what: "places of one clip that say different things",
    change: withLesson("lesson-leave-for-puskesmas", {
      of: ["one place", "another"],
      texts: ["Berangkat.", "Tunggu."],
    }),
    says: "lesson-leave-for-puskesmas: its places do not all say the same",
  },
  {
    what: "a line of the session that a lesson's sentence has left",
    change: withLesson("mild-cramp", { texts: ["Mulas kuat bisa wajar"] }),
    says: 'mild-cramp: the session\'s line does not say "Mulas kuat bisa wajar"',
  },
  {
    what: "an id of two sentences",
    change: { lessonLines: [...shelf.lessonLines, ...shelf.lessonLines.slice(0, 1)] },
    says: "lesson-ask-her-first: two lines of lessons have this id",
  },
  {
    what: "a sentence with two clips",
    change: withLesson("lesson-warm-oil", { of: ["learn-massage.cards.ask-her-first.title"] }),
    says: "learn-massage.cards.ask-her-first.title: two clips say it",
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
  ])("notices a clip that is $what", async ({ voice, sounds, says }) => {
    const problems = await findLevelProblems({
      voice: voice ?? new Map(),
      sounds: sounds ?? new Map(),
    });

    expect(problems.join("\n")).toContain(says);
  });
});
