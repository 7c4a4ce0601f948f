import { describe, expect, it } from "vitest";

import { readShelf } from "../../scripts/render-voice/check-voice.mjs";
import { lessons } from "../../src/content/lessons/index";
import lessonManifest from "../../src/content/voice/lesson-manifest.json";
import { lessonClips } from "../../src/content/voice/lesson-voice";
import { FRAME_MS } from "../../src/core/track/frames";
import { parseClip } from "../../src/core/track/parse-clip";
import { leavesOf, readJson } from "./texts";

const MOST_BYTES = 768_000;
const LONGEST_MS = 8_000;

const { lines, lessonLines, voice } = readShelf();
const words = new Map(leavesOf(readJson("src/locales/id/lessons.json")));
const manifest = new Map(Object.entries(lessonManifest));
const sessionText = new Map(lines.map(({ id, text }) => [id, text.id]));
const ownLines = lessonLines.filter(({ id }) => !sessionText.has(id));
const textsOf = ({ of }: (typeof lessonLines)[number]) => of.map((place) => words.get(place));
const clips = ownLines.map(({ id }) => ({ id, bytes: voice.get(id) ?? new Uint8Array() }));
const cards = Object.values(lessons).flatMap(({ id: lesson, cards: all }) =>
  all.map((card) => ({ lesson, card: card.id, isSpoken: card.spoken === true })),
);

describe("the voice of the lessons", () => {
  it("says only what stands in the lessons, each sentence once", () => {
    const places = lessonLines.flatMap(({ of }) => of);
    const sentences = ownLines.flatMap((line) => [...new Set(textsOf(line))]);

    expect(places.filter((place) => !words.has(place))).toEqual([]);
    expect(new Set(places).size).toBe(places.length);
    expect(sentences).toHaveLength(ownLines.length);
    expect(new Set(sentences).size).toBe(sentences.length);
  });

  it("has an id of its own for every clip, and a file's name for every new one", () => {
    const ids = lessonLines.map(({ id }) => id);

    expect(new Set(ids).size).toBe(ids.length);
    for (const { id } of ownLines) expect(id).toMatch(/^lesson(-[a-z]+)+$/);
  });

  it("says the words of today", () => {
    expect([...manifest.keys()]).toEqual(ownLines.map(({ id }) => id));
    for (const line of ownLines)
      expect(new Set(textsOf(line))).toEqual(new Set([manifest.get(line.id)?.text]));
  });

  it("borrows from the session only lines that say the same", () => {
    const borrowed = lessonLines.filter(({ id }) => sessionText.has(id));

    expect(borrowed.length).toBeGreaterThan(0);
    for (const line of borrowed)
      for (const text of textsOf(line))
        expect([text, `${text}.`]).toContain(sessionText.get(line.id));
  });

  it("records no sentence that the session has", () => {
    const said = new Set(lines.map(({ text }) => text.id));
    const again = ownLines.filter((line) =>
      textsOf(line).some((text) => said.has(`${text}`) || said.has(`${text}.`)),
    );

    expect(again).toEqual([]);
  });

  it("reads the title of every card that is to be heard, before its warning", () => {
    const titles = new Map(lessonLines.flatMap(({ id, of }) => of.map((place) => [place, id])));
    const spoken = cards.filter(({ isSpoken }) => isSpoken);
    const silent = spoken.filter(
      ({ lesson, card }) =>
        lessonClips(lesson, card)[0] !== (titles.get(`${lesson}.cards.${card}.title`) ?? "none"),
    );

    expect(silent).toEqual([]);
    expect(spoken.length).toBeGreaterThan(40);
    expect(lessonClips("danger-signs", "baby-breathing")).toEqual([
      "lesson-baby-breathing",
      "lesson-leave-for-puskesmas",
    ]);
    expect(lessonClips("danger-signs", "nothing")).toEqual([]);
  });

  it("reads every warning that sends to the Puskesmas", () => {
    const unsaid = [...words].flatMap(([place, text]) => {
      const [, lesson = "", card = ""] = /^([\w-]+)\.cards\.([\w-]+)\.important$/.exec(place) ?? [];
      const count = lessonClips(lesson, card).length;
      return /berangkat/i.test(text) && count === 1 ? [`${lesson}/${card}`] : [];
    });

    expect(unsaid).toEqual([]);
  });

  it("is short and light enough, and in the one format", () => {
    const faulty = clips.flatMap(({ id, bytes }) => {
      const parsed = parseClip(bytes);
      if (!parsed.ok) return [`${id}: ${parsed.reason}`];
      const { frames } = parsed.value;
      if (frames !== manifest.get(id)?.frames) return [`${id}: not what the manifest says`];
      return frames * FRAME_MS > LONGEST_MS ? [`${id}: too long`] : [];
    });

    expect(faulty).toEqual([]);
    expect(clips.reduce((sum, { bytes }) => sum + bytes.length, 0)).toBeLessThanOrEqual(MOST_BYTES);
  });
});
