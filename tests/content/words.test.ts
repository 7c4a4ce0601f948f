import * as v from "valibot";
import { describe, expect, it } from "vitest";

import forbiddenFile from "./forbidden.json";
import {
  allTexts,
  LANGUAGES,
  localeFiles,
  localeTexts,
  numbersOf,
  pairedTexts,
  sentencesOf,
  variablesOf,
  wordsOf,
  type Language,
  type Text,
} from "./texts";

const place = { file: v.string(), path: v.string() };
const forbidden = v.parse(
  v.object({
    terms: v.array(
      v.object({
        id: v.string(),
        languages: v.array(v.picklist(LANGUAGES)),
        pattern: v.string(),
        reason: v.pipe(v.string(), v.nonEmpty()),
      }),
    ),
    exceptions: v.array(
      v.object({ ...place, term: v.string(), reason: v.pipe(v.string(), v.nonEmpty()) }),
    ),
    sentenceLength: v.object({ maximumWords: v.number(), exceptions: v.array(v.object(place)) }),
  }),
  forbiddenFile,
);

type Finding = { readonly term: string; readonly file: string; readonly path: string };

const findingsIn = (texts: readonly Text[]): readonly Finding[] =>
  forbidden.terms.flatMap(({ id, languages, pattern }) => {
    const expression = new RegExp(pattern, "iu");
    return texts
      .filter(({ language, text }) => languages.includes(language) && expression.test(text))
      .map(({ file, path }) => ({ term: id, file, path }));
  });
const isExcepted = ({ term, file, path }: Finding): boolean =>
  forbidden.exceptions.some((one) => one.term === term && one.file === file && one.path === path);

const longSentences = (texts: readonly Text[]): readonly string[] =>
  texts.flatMap(({ file, path, text }) =>
    sentencesOf(text)
      .filter((sentence) => wordsOf(sentence).length > forbidden.sentenceLength.maximumWords)
      .map((sentence) => `${file} ${path}: ${wordsOf(sentence).length} words: ${sentence}`),
  );

const asText = (language: Language, text: string): Text => ({
  file: "a.json",
  path: "a",
  language,
  text,
});

const PLURAL = /_(zero|one|two|few|many|other)$/;

describe("the words in both languages", () => {
  it("stand in files of the same names", () => {
    expect(localeFiles("en")).toEqual(localeFiles("id"));
    expect(localeFiles("id").length).toBeGreaterThan(5);
  });

  const keysOf = (language: Language, name: string) =>
    localeTexts(language)
      .filter(({ file }) => file.endsWith(`/${name}`))
      .map(({ path }) => path);
  /** A text that counts something is one text, in as many forms as its language has. */
  const namesOf = (language: Language, name: string) => [
    ...new Set(keysOf(language, name).map((key) => key.replace(PLURAL, ""))),
  ];

  it.each(localeFiles("id"))("of %s have the same keys", (name) => {
    expect(namesOf("en", name).sort()).toEqual(namesOf("id", name).sort());
  });

  it.each(localeFiles("id"))("of %s have just the plural forms of each language", (name) => {
    for (const language of LANGUAGES) {
      const forms = new Intl.PluralRules(language).resolvedOptions().pluralCategories;
      const keys = keysOf(language, name).filter((key) => PLURAL.test(key));
      const counting = new Set(keys.map((key) => key.replace(PLURAL, "")));
      const expected = [...counting].flatMap((key) => forms.map((form) => `${key}_${form}`));

      expect(keys.sort()).toEqual(expected.sort());
    }
  });

  const pairs = [
    ...localeTexts("id").map((text) => ({
      text,
      other: localeTexts("en").find(
        ({ file, path }) => file === text.file.replace("/id/", "/en/") && path === text.path,
      ),
    })),
    ...["src/content/voice/lines.json", "src/content/sources/sources.json"].flatMap((file) => {
      const texts = pairedTexts(file);
      return texts
        .filter(({ language }) => language === "id")
        .map((text) => ({
          text,
          other: texts.find(({ path }) => path === text.path.replace(/\.id$/, ".en")),
        }));
    }),
  ];

  it("have the same variables", () => {
    const differing = pairs.filter(
      ({ text, other }) =>
        other !== undefined && variablesOf(text.text).join() !== variablesOf(other.text).join(),
    );

    expect(differing.map(({ text }) => `${text.file} ${text.path}`)).toEqual([]);
  });

  it("have the same numbers", () => {
    const differing = pairs.filter(
      ({ text, other }) =>
        other !== undefined &&
        numbersOf(text.text, "id").join(" ") !== numbersOf(other.text, "en").join(" "),
    );

    expect(differing.map(({ text }) => `${text.file} ${text.path}`)).toEqual([]);
  });

  it("are all there: none empty, none with stray spaces, none without its other language", () => {
    const untidy = allTexts.filter(({ text }) => text.trim() !== text || /^$|\s{2}/.test(text));

    expect(untidy.map(({ file, path }) => `${file} ${path}`)).toEqual([]);
    expect(pairs.filter(({ other }) => other === undefined)).toEqual([]);
    expect(pairs.length).toBeGreaterThan(200);
  });
});

describe("what families read and hear", () => {
  it("has no word and no claim that is forbidden", () => {
    expect(findingsIn(allTexts).filter((finding) => !isExcepted(finding))).toEqual([]);
  });

  it("needs every exception that was made for it", () => {
    const findings = findingsIn(allTexts);
    const needless = forbidden.exceptions
      .filter(({ file, path }) => allTexts.some((text) => text.file === file && text.path === path))
      .filter(
        (one) =>
          !findings.some(
            ({ term, file, path }) => term === one.term && file === one.file && path === one.path,
          ),
      );

    expect(needless).toEqual([]);
  });

  it("has at most twelve words in a sentence", () => {
    expect(forbidden.sentenceLength).toEqual({ maximumWords: 12, exceptions: [] });
    expect(longSentences(allTexts)).toEqual([]);
  });
});

describe("the check of words", () => {
  it.each([
    ["id", "Pijat ini terbukti membantu.", "terbukti"],
    ["id", "ASI menjadi dua kali lipat.", "kali-lipat"],
    ["id", "Memperlancar ASI Ibu.", "massage-makes-milk"],
    ["id", "ASI Ibu kurang.", "kurang"],
    ["en", "It is proven to help.", "en-proven"],
    ["en", "Reach your target today.", "target"],
  ] as const)("finds in %s: %s", (language, text, term) => {
    expect(findingsIn([asText(language, text)]).map((finding) => finding.term)).toContain(term);
  });

  it("does not hold one language to the words of the other", () => {
    expect(findingsIn([asText("en", "Kurang, terbukti.")])).toEqual([]);
    expect(findingsIn([asText("id", "Kurangi tekanan.")])).toEqual([]);
  });

  it("counts words, not signs, and sentences by their ends", () => {
    const twelve = "1 2 3 4 5 6 7 8 9 10 11 {{count}}";

    expect(longSentences([asText("id", `${twelve}. ${twelve} – !`)])).toEqual([]);
    expect(longSentences([asText("id", `${twelve} lagi.`)])).toHaveLength(1);
  });

  it("knows that 1.000 and 3,5 in Indonesian are 1,000 and 3.5 in English", () => {
    expect(numbersOf("1.000 orang, 3,5 ml, {{count2}} kali", "id")).toEqual(["1,000", "3.5"]);
    expect(numbersOf("1,000 people, 3.5 ml", "en")).toEqual(["1,000", "3.5"]);
    expect(numbersOf("1.000", "id")).not.toEqual(numbersOf("1.000", "en"));
  });

  it("reads variables wherever they stand", () => {
    expect(variablesOf("{{b}} dari {{a}}")).toEqual(["a", "b"]);
  });
});
