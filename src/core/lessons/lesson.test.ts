import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { cardsFor, parseLesson, placeOf, type Lesson, type LessonCard } from "./lesson";

const cardOf = (id: string, more: Partial<LessonCard> = {}): LessonCard => ({
  id,
  picture: { file: "lessons/a" },
  sources: ["study"],
  ...more,
});
const lesson: Lesson = {
  id: "colostrum",
  version: "1.0.0",
  written: "2026-11-24",
  cover: "lessons/a",
  cards: [
    cardOf("first"),
    cardOf("up", { protocol: "jujun" }),
    cardOf("down", { protocol: "downward" }),
    cardOf("last"),
  ],
};

const anyCards = fc
  .uniqueArray(fc.stringMatching(/^[a-z]{1,8}$/), { minLength: 1, maxLength: 20 })
  .map((ids) => ids.map((id) => cardOf(id)));

describe("the cards of a family", () => {
  it("are those for everyone and those of its own way, in their order", () => {
    expect(cardsFor(lesson, "jujun").map(({ id }) => id)).toEqual(["first", "up", "last"]);
    expect(cardsFor(lesson, "downward").map(({ id }) => id)).toEqual(["first", "down", "last"]);
  });
});

describe("the place of a card", () => {
  it("is reached from the first by going on, and left by going back", () => {
    fc.assert(
      fc.property(anyCards, (cards) => {
        const seen: string[] = [];
        let place = placeOf(cards, null);
        while (place !== null) {
          seen.push(place.card.id);
          expect(place.number).toBe(seen.length);
          expect(place.previous?.id).toBe(seen[seen.length - 2]);
          place = place.next === null ? null : placeOf(cards, place.next.id);
        }
        expect(seen).toEqual(cards.map(({ id }) => id));
      }),
    );
  });

  it("is the first for a card that is not there, and none where there are none", () => {
    expect(placeOf(lesson.cards, "gone")?.card.id).toBe("first");
    expect(placeOf([], "first")).toBeNull();
  });
});

describe("a lesson's file", () => {
  it("comes back as it was written", () => {
    expect(parseLesson(JSON.parse(JSON.stringify(lesson)))).toEqual({ ok: true, value: lesson });
  });

  it.each([
    ["a card that stands twice", { cards: [cardOf("a"), cardOf("a")] }],
    ["no card", { cards: [] }],
    ["a card without a source", { cards: [cardOf("a", { sources: [] })] }],
    ["no date", { written: "yesterday" }],
    ["an unknown lesson", { id: "cooking" }],
    [
      "a right answer that is not offered",
      {
        cards: [
          cardOf("a", {
            question: {
              see: { lesson: "colostrum", card: "a" },
              choices: ["x", "y"],
              right: "z",
            },
          }),
        ],
      },
    ],
  ])("is refused for %s, and says where", (_what, change) => {
    const parsed = parseLesson({ ...lesson, ...change });

    expect(parsed.ok).toBe(false);
    expect(parsed.ok ? "" : parsed.reason).not.toBe("");
  });
});
