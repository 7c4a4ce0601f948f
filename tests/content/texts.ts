import { readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

import { LANGUAGES, type Language } from "../../src/core/settings/choices";

export { LANGUAGES, type Language };

/** One text that a family reads or hears, and where it stands. */
export type Text = {
  readonly file: string;
  readonly path: string;
  readonly language: Language;
  readonly text: string;
};

const root = join(dirname(fileURLToPath(import.meta.url)), "../..");

export function readJson(file: string): unknown {
  return JSON.parse(readFileSync(join(root, file), "utf8"));
}

/** Every text below a node, by the dotted path to it. */
export function leavesOf(node: unknown, path = ""): readonly (readonly [string, string])[] {
  if (typeof node === "string") return [[path, node]];
  if (typeof node !== "object" || node === null) return [];
  return Object.entries(node).flatMap(([key, child]) =>
    leavesOf(child, path === "" ? key : `${path}.${key}`),
  );
}

export const localeFiles = (language: Language): readonly string[] =>
  readdirSync(join(root, "src/locales", language)).filter((name) => name.endsWith(".json"));

export const localeTexts = (language: Language): readonly Text[] =>
  localeFiles(language).flatMap((name) => {
    const file = `src/locales/${language}/${name}`;
    return leavesOf(readJson(file)).map(([path, text]) => ({ file, path, language, text }));
  });

/** Texts that stand beside their translation, as `{ "id": …, "en": … }`. */
export const pairedTexts = (file: string): readonly Text[] =>
  leavesOf(readJson(file)).flatMap(([path, text]) =>
    LANGUAGES.filter((language) => isPaired(path, language)).map((language) => ({
      file,
      path,
      language,
      text,
    })),
  );

const isPaired = (path: string, language: Language): boolean =>
  /(^|\.)(text|what|gradeMeaning\.\w+)\.(id|en)$/.test(path) && path.endsWith(`.${language}`);

export const allTexts: readonly Text[] = [
  ...LANGUAGES.flatMap(localeTexts),
  ...pairedTexts("src/content/voice/lines.json"),
  ...pairedTexts("src/content/sources/sources.json"),
];

export const sentencesOf = (text: string): readonly string[] =>
  text.split(/(?<=[.!?…]["”')]?)\s+/u).filter((sentence) => sentence !== "");

export const wordsOf = (sentence: string): readonly string[] =>
  sentence.split(/\s+/u).filter((word) => /[\p{L}\p{N}{}]/u.test(word));

export const variablesOf = (text: string): readonly string[] =>
  [...text.matchAll(/\{\{(\w+)\}\}/g)].flatMap(([, name]) => name ?? []).sort();

/** The numbers of a text, with a point for the fraction: 16,59 in Indonesian is 16.59, and 3.000 is 3,000. */
export const numbersOf = (text: string, language: Language): readonly string[] =>
  [...text.replace(/\{\{\w+\}\}/g, "").matchAll(/\d+(?:[.,]\d+)*/g)]
    .map(([number]) =>
      language === "id" ? number.replace(/[.,]/g, (sign) => (sign === "," ? "." : ",")) : number,
    )
    .sort();
