import { describe, expect, it } from "vitest";

import { findProblems, readShelf } from "../../scripts/render-voice/check-voice.mjs";
import { lessons } from "../../src/content/lessons/index";
import lessonManifest from "../../src/content/voice/lesson-manifest.json";
import { lessonClipPath, lessonClips } from "../../src/content/voice/lesson-voice";
import { parseClip } from "../../src/core/track/parse-clip";
import { readJson } from "./texts";

const MOST_BYTES = 768_000;

const shelf = readShelf();
const ownIds = Object.keys(lessonManifest);
const sessionText = new Map(shelf.lines.map(({ id, text }) => [id, text.id]));
const spokenText = (clip: string): string | undefined =>
  sessionText.get(clip) ?? new Map(Object.entries(lessonManifest)).get(clip)?.text;
const cards = Object.values(lessons).flatMap(({ id: lesson, cards: all }) =>
  all.map((card) => ({ lesson, card: card.id })),
);
const words = readJson("src/locales/id/lessons.json");

const textAt = (...path: readonly string[]): string | undefined => {
  const found = path.reduce<unknown>(
    (node, key) => (typeof node === "object" && node !== null ? Reflect.get(node, key) : undefined),
    words,
  );
  return typeof found === "string" ? found : undefined;
};
const withoutStops = (text: string): string => text.replaceAll(/\.(?=\s|$)/g, "");

describe("the voice of the lessons", () => {
  it("says the title and the whole warning of every card, and nothing else", () => {
    expect(cards.length).toBeGreaterThan(90);
    for (const { lesson, card } of cards) {
      const title = textAt(lesson, "cards", card, "title");
      const important = textAt(lesson, "cards", card, "important");
      const said = lessonClips(lesson, card).map(spokenText);

      expect([lesson, card, withoutStops(said.join(" "))]).toEqual([
        lesson,
        card,
        withoutStops([title, important].filter((text) => text !== undefined).join(" ")),
      ]);
    }
  });

  it("has no clips for a card that is not there", () => {
    expect(lessonClips("danger-signs", "nothing")).toEqual([]);
  });

  it("has no warning that hangs on a question mark or on a word that a flat voice loses", () => {
    const doubtful = cards.flatMap(({ lesson, card }) => {
      const important = textAt(lesson, "cards", card, "important") ?? "";
      return /\?|\bjangan\b/i.test(important) ? [`${lesson}/${card}: ${important}`] : [];
    });

    expect(doubtful).toEqual([]);
  });

  it("asks the lessons' own clips by the name they are kept under", () => {
    expect(lessonClipPath("lesson-mother-fever")).toBe("voice/id/lesson-mother-fever.ogg");
    expect(lessonClipPath("mild-cramp")).toBe("voice/id/mild-cramp.mp3");
    for (const id of ownIds) expect(id).toMatch(/^lesson(-[a-z]+)+$/);
    for (const id of sessionText.keys()) expect(id).not.toMatch(/^lesson-/);
  });

  it("is fresh, short and light enough, and in the one format", () => {
    const bytes = ownIds.reduce((sum, id) => sum + (shelf.voice.get(id)?.length ?? Infinity), 0);

    expect(findProblems(shelf, parseClip)).toEqual([]);
    expect(bytes).toBeLessThanOrEqual(MOST_BYTES);
  });
});
