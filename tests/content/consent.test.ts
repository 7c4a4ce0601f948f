import { createHash } from "node:crypto";

import * as v from "valibot";
import { describe, expect, it } from "vitest";

import { LANGUAGES, readJson } from "./texts";

const fileOf = v.object({ version: v.pipe(v.string(), v.isoDate()), words: v.string() });

/** What she reads before she agrees, in both languages, as one short text that changes with any letter of it. */
function wordsNow(place: string): string {
  const words = LANGUAGES.map((language) => {
    const { consent } = v.parse(
      v.object({ consent: v.record(v.string(), v.string()) }),
      readJson(`src/locales/${language}/${place}.json`),
    );
    return Object.entries(consent).sort(([a], [b]) => (a < b ? -1 : 1));
  });
  return createHash("sha256").update(JSON.stringify(words)).digest("hex").slice(0, 16);
}

/** Which file of the content holds their version, and where they are read from. */
const CONSENTS = [
  { file: "hand-over", place: "sheet" },
  { file: "register", place: "register" },
  { file: "intake", place: "intake" },
];

describe("the words to which she agrees", () => {
  it.each(CONSENTS)(
    "are those of their version: whoever changes a letter of $place gives them another date",
    ({ file, place }) => {
      const { words } = v.parse(fileOf, readJson(`src/content/consent/${file}.json`));

      expect(words).toBe(wordsNow(place));
    },
  );
});
