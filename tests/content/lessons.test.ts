import { describe, expect, it } from "vitest";

import { lessons } from "../../src/content/lessons/index";
import { publishedRange } from "../../src/content/notebook/published-range";
import { signs } from "../../src/content/safety/signs";
import study from "../../src/content/study/study.json";
import { LESSON_IDS, type LessonId } from "../../src/core/lessons/lesson";
import { PROTOCOL_IDS } from "../../src/core/protocol/ids";
import { LESSON_READ } from "../../src/core/settings/settings";
import { lessonPaths } from "../../src/paths";
import { faultsIn, svgOf } from "./art";
import { LANGUAGES, leavesOf, localeTexts, readJson, type Language } from "./texts";

const all = LESSON_IDS.flatMap((lesson) =>
  lessons[lesson].cards.map((card) => ({ lesson, card, name: `${lesson}/${card.id}` })),
);
const files = [
  ...new Set([
    ...LESSON_IDS.map((id) => lessons[id].cover),
    ...all.flatMap(({ card: { picture } }) => ("pair" in picture ? picture.pair : [])),
    ...all.flatMap(({ card: { picture } }) =>
      "file" in picture
        ? [picture.file, ...(picture.still === undefined ? [] : [picture.still])]
        : [],
    ),
  ]),
];

/** Every text of a card, by its place in it. */
const wordsOf = (language: Language, lesson: string, card: string): ReadonlyMap<string, string> =>
  new Map(
    leavesOf(readJson(`src/locales/${language}/lessons.json`))
      .filter(([path]) => path.startsWith(`${lesson}.cards.${card}.`))
      .map(([path, text]) => [path.slice(`${lesson}.cards.${card}.`.length), text]),
  );

describe("the lessons", () => {
  it("have each an address of its own", () => {
    expect(Object.keys(lessonPaths)).toEqual(LESSON_IDS);
    expect(new Set(Object.values(lessonPaths)).size).toBe(LESSON_IDS.length);
    expect(LESSON_IDS.map((id) => lessons[id].id)).toEqual(LESSON_IDS);
  });

  it("have names that a phone can remember as a place", () => {
    for (const { card } of all) {
      expect(card.id.length).toBeLessThanOrEqual(60);
      expect(card.id).not.toBe(LESSON_READ);
    }
  });

  it.each(LANGUAGES)("have in '%s' words for just the cards there are", (language) => {
    const named = new Set(
      localeTexts(language)
        .filter(({ file }) => file.endsWith("/lessons.json"))
        .flatMap(
          ({ path }) => /^([a-z-]+)\.cards\.([a-z-]+)\./.exec(path)?.slice(1, 3).join("/") ?? [],
        ),
    );

    expect([...named].sort()).toEqual(all.map(({ name }) => name).sort());
  });

  it.each(LANGUAGES)(
    "have in '%s' a title, a sentence and words for the picture on every card",
    (language) => {
      const speechless = all.filter(({ lesson, card }) => {
        const words = wordsOf(language, lesson, card.id);
        return ["title", "body", "alt"].some((part) => (words.get(part) ?? "") === "");
      });

      expect(speechless.map(({ name }) => name)).toEqual([]);
    },
  );

  it("lead from every question to a card that is there, and word every answer", () => {
    const questions = all.flatMap(({ lesson, card }) =>
      card.question === undefined ? [] : [{ lesson, id: card.id, question: card.question }],
    );

    for (const { lesson, id, question } of questions) {
      const words = wordsOf("id", lesson, id);
      // A card for one way of massaging would be missing for half the families.
      const { cards } = lessons[question.see.lesson];
      expect(cards.filter((card) => card.protocol === undefined).map((card) => card.id)).toContain(
        question.see.card,
      );
      for (const choice of question.choices)
        expect([
          words.get(`choices.${choice}.text`),
          words.get(`choices.${choice}.reply`),
        ]).not.toContain(undefined);
    }
    expect(questions.length).toBeGreaterThanOrEqual(4);
  });

  it("do not always offer the right answer first", () => {
    const places = all.flatMap(({ card: { question } }) =>
      question === undefined ? [] : [question.choices.indexOf(question.right)],
    );

    expect(new Set(places).size).toBeGreaterThan(1);
  });

  it("teach every sign, and none that has no act", () => {
    const taught = new Set(all.flatMap(({ card }) => card.signs ?? []));
    const ids = signs.map(({ id }) => id);

    expect(ids.filter((id) => !taught.has(id))).toEqual([]);
    expect([...taught].filter((id) => !ids.includes(id))).toEqual([]);
  });

  it("have cards for every way of massaging, and show its path", () => {
    const { cards } = lessons["learn-massage"];
    const taught = cards.flatMap(({ protocol }) => protocol ?? []);
    const drawn = cards.flatMap(({ picture, protocol }) =>
      "pathOf" in picture ? [`${picture.pathOf} for ${protocol}`] : [],
    );

    expect(new Set(taught)).toEqual(new Set(PROTOCOL_IDS));
    expect(drawn.sort()).toEqual(PROTOCOL_IDS.map((id) => `${id} for ${id}`).sort());
  });

  it("teach no way of massaging with fewer cards than another", () => {
    const { cards } = lessons["learn-massage"];
    const counts = PROTOCOL_IDS.map((id) => cards.filter(({ protocol }) => protocol === id).length);

    expect(new Set(counts).size).toBe(1);
  });
});

describe("the pictures of the lessons", () => {
  it.each(files)("%s is there, small, and has nothing that a strict page would refuse", (file) => {
    expect(faultsIn(svgOf(file))).toEqual([]);
  });

  it("that move have a still one for those who asked for it", () => {
    const moving = files.filter((file) => /<animate|<set\b/.test(svgOf(file)));
    const withStill = all.flatMap(({ card: { picture } }) =>
      "file" in picture && picture.still !== undefined ? [picture.file] : [],
    );

    expect(moving.sort()).toEqual([...new Set(withStill)].sort());
    expect(moving.length).toBeGreaterThan(0);
  });
});

describe("the figures of the study", () => {
  const LESSON: LessonId = "what-studies-say";
  const textOf = (card: string) => [...wordsOf("en", LESSON, card).values()].join(" ");

  it("are the same in words and in data", () => {
    const { before, after, mothers, pBelow } = study.jujun;
    const told = textOf("the-numbers");

    for (const { meanMl, sdMl, leastMl, mostMl } of [before, after])
      for (const figure of [
        meanMl.toFixed(2),
        sdMl.toFixed(3),
        `lowest ${leastMl}`,
        `highest ${mostMl}`,
      ])
        expect(told).toContain(figure);
    expect(told).toContain(`n = ${mothers}`);
    expect(told).toContain(`p < ${pBelow}`);
    expect(told).toContain((after.meanMl - before.meanMl).toFixed(2));
  });

  it("of other studies too", () => {
    const told = textOf("rises-by-itself");

    for (const { day, meanG, babies } of publishedRange.perDay) {
      expect(told).toContain(`${Math.round(meanG)} g on day ${day}`);
      expect(told).toContain(`${babies} babies`);
    }
    expect(textOf("sixteen-is-not-little")).toContain(`${study.firstDay.meanG} g`);
  });
});
