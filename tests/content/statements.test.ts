import { describe, expect, it } from "vitest";

import statements from "../../src/content/sources/statements.json";
import { LANGUAGES, leavesOf, readJson, type Language } from "./texts";

const textOf = (language: Language, text: string): string | undefined => {
  const [namespace = "", key = ""] = text.split(":");
  return new Map(leavesOf(readJson(`src/locales/${language}/${namespace}.json`))).get(key);
};

/** Groups in which every sentence states something about the world, or what is to be done. */
const STATING: Readonly<Record<string, RegExp>> = {
  overview: /^(amounts\.range|visit\.act)\./,
  notebook: /^notYet\.(usual|act|help)\./,
  prepare: /^ways\.[\w-]+\.(note|lengthIntro)$/,
};

describe("the statements outside the lessons", () => {
  it.each(LANGUAGES)("stand in the words of '%s', each with a source, each once", (language) => {
    expect(statements.filter(({ text }) => textOf(language, text) === undefined)).toEqual([]);
    expect(statements.filter(({ sources }) => sources.length === 0)).toEqual([]);
    expect(new Set(statements.map(({ text }) => text)).size).toBe(statements.length);
  });

  it.each(Object.entries(STATING))("of %s are all of them named", (namespace, stating) => {
    const named = new Set(statements.map(({ text }) => text));
    const nameless = leavesOf(readJson(`src/locales/id/${namespace}.json`))
      .map(([key]) => key)
      .filter((key) => stating.test(key) && !named.has(`${namespace}:${key}`));

    expect(nameless).toEqual([]);
  });
});
