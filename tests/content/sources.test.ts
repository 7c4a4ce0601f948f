import { readdirSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

import { describe, expect, it } from "vitest";

import dailyCheck from "../../src/content/safety/daily-check.json";
import { signOf, signs as allSigns } from "../../src/content/safety/signs";
import sourcesFile from "../../src/content/sources/sources.json";
import { sources as allSources } from "../../src/content/sources/index";
import { PROTOCOL_IDS } from "../../src/core/protocol/ids";
import { parseQuestions } from "../../src/core/safety/daily-check";
import { urgencyOf } from "../../src/core/safety/signs";
import { GRADES, parseSources, weakestGrade } from "../../src/core/sources/source";
import { LANGUAGES, leavesOf, readJson } from "./texts";

const content = join(dirname(fileURLToPath(import.meta.url)), "../../src/content");
const contentFiles = readdirSync(content, { recursive: true, encoding: "utf8" })
  .filter((name) => name.endsWith(".json"))
  .map((name) => `src/content/${name.replaceAll("\\", "/")}`);

const gradeOf = new Map(sourcesFile.sources.map(({ id, grade }) => [id, grade]));

/** Every source that a file names, wherever it names it, and where. */
const sourcesNamedIn = (file: string): readonly (readonly [string, string])[] =>
  leavesOf(readJson(file)).filter(([path]) => /(^|\.)sources\.\d+$/.test(path));

const textsOf = (language: string) => {
  const words = new Map(leavesOf(readJson(`src/locales/${language}/signs.json`)));
  return { has: (group: string, id: string) => (words.get(`${group}.${id}`) ?? "") !== "" };
};

describe("the sources", () => {
  it.each(contentFiles)("that %s names exist", (file) => {
    expect(sourcesNamedIn(file).filter(([, id]) => !gradeOf.has(id))).toEqual([]);
  });

  it("are named by the protocols, the voice script and the signs", () => {
    const naming = contentFiles.filter((file) => sourcesNamedIn(file).length > 0);

    expect(naming).toEqual(
      expect.arrayContaining([
        ...PROTOCOL_IDS.map((id) => `src/content/protocols/${id}.json`),
        "src/content/voice/lines.json",
        "src/content/safety/signs.json",
      ]),
    );
  });

  it("have each a name of their own, a grade that is explained and an address that can be opened", () => {
    expect(() => parseSources(sourcesFile.sources)).not.toThrow();
    for (const { year } of allSources.values()) {
      expect(year ?? 1980).toBeGreaterThanOrEqual(1980);
      expect(year ?? 1980).toBeLessThanOrEqual(2026);
    }
    expect(gradeOf.size).toBe(sourcesFile.sources.length);
    expect(Object.keys(sourcesFile.gradeMeaning)).toEqual(expect.arrayContaining([...GRADES]));
  });
});

describe("the signs", () => {
  it("carry the grade of their weakest source", () => {
    const wrong = allSigns.filter(
      ({ sources, grade }) =>
        grade !== weakestGrade(sources.flatMap((id) => allSources.get(id)?.grade ?? [])),
    );

    expect(wrong).toEqual([]);
  });

  it("have each a source and an id of their own", () => {
    const ids = allSigns.map(({ id }) => id);

    expect(new Set(ids).size).toBe(ids.length);
    expect(allSigns.filter(({ sources }) => sources.length === 0)).toEqual([]);
  });

  it.each(LANGUAGES)("have each a text and an act in '%s'", (language) => {
    const words = textsOf(language);

    expect(allSigns.filter(({ who, id }) => !words.has(who, id))).toEqual([]);
    expect(allSigns.filter(({ act }) => !words.has("acts", act))).toEqual([]);
  });

  it.each(LANGUAGES)("have no text in '%s' that belongs to none", (language) => {
    const ids = new Set(allSigns.map(({ id }) => id));
    const orphans = leavesOf(readJson(`src/locales/${language}/signs.json`))
      .filter(([path]) => /^(mother|newborn)\./.test(path))
      .filter(([path]) => !ids.has(path.slice(path.indexOf(".") + 1)));

    expect(orphans).toEqual([]);
  });
});

describe("the check before a massage", () => {
  const asked = dailyCheck.flatMap(({ signs }) => signs);
  const questions = parseQuestions(dailyCheck, signOf);

  it("asks only for signs that exist, each once, and never about the baby's danger signs", () => {
    expect(new Set(asked).size).toBe(asked.length);
    expect(
      asked
        .map(signOf)
        .filter(({ who, act }) => who === "newborn" && urgencyOf(act) !== "before-massage"),
    ).toEqual([]);
  });

  it("asks for every reason to ask the midwife first", () => {
    const missing = allSigns.filter(
      ({ id, act }) => urgencyOf(act) === "before-massage" && !asked.includes(id),
    );

    expect(missing).toEqual([]);
  });

  it("sends for help whenever a question names a sign to go for", () => {
    const isGo = (id: string) => urgencyOf(signOf(id).act) === "go";

    expect(
      questions.filter(({ ifYes, signs }) => signs.some(isGo) !== (ifYes === "get-help")),
    ).toEqual([]);
  });

  it("asks of each sign as often as it may change", () => {
    const tooSeldom = dailyCheck.flatMap(({ asked, signs }) =>
      signs.filter((id) => asked !== "daily" && signOf(id).asked !== asked),
    );

    expect(tooSeldom).toEqual([]);
  });

  it("has questions with few signs, each question once", () => {
    const ids = dailyCheck.map(({ id }) => id);

    expect(new Set(ids).size).toBe(ids.length);
    // Both stand as keys among the answers of a check.
    expect(ids.filter((id) => dailyCheck.some(({ signs }) => signs.includes(id)))).toEqual([]);
    for (const { signs } of dailyCheck) {
      expect(signs.length).toBeGreaterThan(0);
      expect(signs.length).toBeLessThanOrEqual(5);
    }
  });
});
