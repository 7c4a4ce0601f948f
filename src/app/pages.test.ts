// @vitest-environment jsdom
import { describe, expect, it } from "vitest";

import { project, specifiersOf, targetOf, withoutComments } from "../../tests/source/imports";
import { firstWords } from "../locales/id/first";
import { handOverWords } from "../locales/id/hand-over-words";
import { lessonWords } from "../locales/id/lesson-words";
import { massageWords } from "../locales/id/massage-words";
import { notebookWords } from "../locales/id/notebook-words";
import { packageWords } from "../locales/id/package-words";
import { registerWords } from "../locales/id/register-words";
import { roomWords } from "../locales/id/room-words";
import { sheetWords } from "../locales/id/sheet-words";
import { studioWords } from "../locales/id/studio-words";
import { studyWords } from "../locales/id/study-words";
import type { WordBundle } from "./later-page";
import { farPages } from "./far-pages";
import { nearPages, pages } from "./pages";

/** Places of words, as they are fetched; noted now, for words that come later are added to the first. */
const first = Object.keys(firstWords);
const bundles: Readonly<Record<WordBundle, readonly string[]>> = {
  massage: Object.keys(massageWords),
  notebook: Object.keys(notebookWords),
  handOver: Object.keys(handOverWords),
  lessons: Object.keys(lessonWords),
  package: Object.keys(packageWords),
  sheet: Object.keys(sheetWords),
  room: Object.keys(roomWords),
  studio: Object.keys(studioWords),
  study: Object.keys(studyWords),
  register: Object.keys(registerWords),
};
const all = new Set([first, ...Object.values(bundles)].flat());

/** A page lies in the file of its name. */
function fileOf(name: string): string {
  const words = name.split(/(?=[A-Z])/).map((word) => word.toLowerCase());
  const found = [...project.keys()].find((path) => path.endsWith(`/${words.join("-")}.tsx`));
  if (found === undefined) throw new Error(`no file is named for ${name}`);
  return found;
}

/** The file with all that it imports, also later. */
function reachOf(file: string, found = new Set<string>()): ReadonlySet<string> {
  const text = project.get(file);
  if (text === undefined || found.has(file) || !file.startsWith("src/")) return found;
  found.add(file);
  for (const specifier of specifiersOf(text)) {
    const target = targetOf(specifier, file, project);
    if (target !== null) reachOf(target, found);
  }
  return found;
}

/** Places of words that a file reads from: those it opens, and those it names before a colon. */
function placesIn(text: string): readonly string[] {
  const code = withoutComments(text);
  const opened = [...code.matchAll(/useTranslation(?:<[^>]*>)?\(([^)]*)\)/g)].flatMap(
    ([, list = ""]) => [...list.matchAll(/"([a-z]+)"/g)].map(([, place = ""]) => place),
  );
  const named = [...code.matchAll(/["'`]([a-z]+):[A-Za-z$]/g)].map(([, place = ""]) => place);
  return [...opened, ...named].filter((place) => all.has(place));
}

describe("the pages", () => {
  it("fetch the words of everything on them", async () => {
    for (const { path, page } of pages) {
      const words = { ...nearPages, ...farPages }[path]?.words ?? [];
      const { name } = await page.preload();
      const needed = new Set(
        [...reachOf(fileOf(name))].flatMap((file) => placesIn(project.get(file) ?? "")),
      );
      const there = new Set([...first, ...words.flatMap((bundle) => bundles[bundle])]);

      expect([path, [...needed].filter((place) => !there.has(place))]).toEqual([path, []]);
      expect(needed.size).toBeGreaterThan(1);
    }
  });
});
