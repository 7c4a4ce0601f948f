import { readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

import { describe, expect, it } from "vitest";

import { localeTexts } from "./texts";

const source = join(dirname(fileURLToPath(import.meta.url)), "../../src");
const code = readdirSync(source, { recursive: true, encoding: "utf8" })
  .filter((name) => /\.tsx?$/.test(name) && !/\.test\.tsx?$/.test(name))
  .map((name) => readFileSync(join(source, name), "utf8"))
  .join("\n");

/** Texts that data name by their ids: other checks hold them to the data. */
const BY_DATA = /\/(signs|lessons)\.json$/;
const PLURAL = /_(zero|one|two|few|many|other)$/;

const literals = new Set([...code.matchAll(/"([\w.:-]+)"/g)].flatMap(([, text]) => text ?? []));
/** In t(`when.${manner}`) any key may be meant that fits. */
const templates = [...code.matchAll(/\bt\(\s*`([^`]+)`/g)].flatMap(([, text = ""]) => {
  const fixed = text
    .split(/\$\{[^}]*\}/)
    .map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, "\\$&"));
  return fixed.some((part) => /\w/.test(part)) ? [new RegExp(`^${fixed.join("[\\w-]+")}$`)] : [];
});
const parents = [...code.matchAll(/t\(\s*"([\w.:-]+)",\s*\{[^}]*returnObjects: true/g)].flatMap(
  ([, key]) => key ?? [],
);

const isUsed = (namespace: string, key: string): boolean =>
  [key, `${namespace}:${key}`].some(
    (name) =>
      literals.has(name) ||
      templates.some((template) => template.test(name)) ||
      parents.some((parent) => name.startsWith(`${parent}.`)),
  );

const unused = localeTexts("id")
  .filter(({ file }) => !BY_DATA.test(file))
  .map(({ file, path }) => ({
    namespace: /([\w-]+)\.json$/.exec(file)?.[1] ?? "",
    key: path.replace(PLURAL, ""),
  }))
  .filter(({ namespace, key }) => !isUsed(namespace, key))
  .map(({ namespace, key }) => `${namespace}:${key}`);

describe("the words in the locales", () => {
  it("are all said somewhere", () => {
    expect(unused).toEqual([]);
  });

  it("would be missed if they were not", () => {
    expect(isUsed("common", "no-such-word-anywhere")).toBe(false);
    expect(isUsed("learning", "study.no-such-thing.at-all")).toBe(false);
  });
});
