import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

import type { Page } from "@playwright/test";

import type { Language } from "../../../src/core/settings/choices";

const textsOf = (words: unknown): readonly string[] => {
  if (typeof words === "string") return [words];
  if (typeof words !== "object" || words === null) return [];
  return Object.values(words).flatMap(textsOf);
};

/** Words of four letters or more, so that short ones which both languages have do not count. */
const wordsIn = (texts: readonly string[]): ReadonlySet<string> =>
  new Set(texts.flatMap((text) => text.toLowerCase().match(/[a-z]{4,}/g) ?? []));

function wordsOf(language: Language): ReadonlySet<string> {
  const folder = fileURLToPath(new URL(`../../../src/locales/${language}/`, import.meta.url));
  const files = readdirSync(folder).filter((file) => file.endsWith(".json"));
  const texts = files.map((file): unknown => JSON.parse(readFileSync(folder + file, "utf8")));
  return wordsIn(textsOf(texts));
}

const english = wordsOf("en");
const onlyIndonesian = [...wordsOf("id")].filter((word) => !english.has(word));

/** Indonesian words that are seen, or read out, on this screen. */
export async function indonesianWordsOn(page: Page): Promise<readonly string[]> {
  const seen = await page.evaluate(() => [
    document.title,
    document.body.innerText,
    ...[...document.querySelectorAll("[aria-label]")].map(
      (element) => element.getAttribute("aria-label") ?? "",
    ),
  ]);
  const found = wordsIn(seen);
  return onlyIndonesian.filter((word) => found.has(word));
}
