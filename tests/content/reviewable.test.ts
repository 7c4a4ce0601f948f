import { appendFileSync, cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

import { afterAll, describe, expect, it } from "vitest";

import { collectStatements } from "../../scripts/review/collect";
import { lessons } from "../../src/content/lessons/index";
import { signs } from "../../src/content/safety/signs";
import statementsFile from "../../src/content/sources/statements.json";
import lessonLines from "../../src/content/voice/lesson-lines.json";
import lessonManifest from "../../src/content/voice/lesson-manifest.json";
import lines from "../../src/content/voice/lines.json";
import { LESSON_IDS } from "../../src/core/lessons/lesson";
import { decodePackage, encodePackage } from "../../src/core/midwife/package";
import { SECTIONS } from "../../src/core/review/statement";

const root = join(dirname(fileURLToPath(import.meta.url)), "../..");
const AT = "2026-11-24T08:00:00.000+07:00";
const { statements } = collectStatements(root);
const byId = new Map(statements.map((one) => [one.id, one]));

const copy = mkdtempSync(join(tmpdir(), "statements-"));
for (const part of ["src/content", "src/locales/id", "public/art"])
  cpSync(join(root, part), join(copy, part), { recursive: true });
afterAll(() => rmSync(copy, { recursive: true }));

/** Ids of the statements that are others once a file of the copy has been changed; it is put back. */
function changedBy(file: string, change: (path: string) => void): readonly string[] {
  const path = join(copy, file);
  const before = readFileSync(path);
  change(path);
  const changed = collectStatements(copy).statements.filter(
    ({ id, hash }) => byId.get(id)?.hash !== hash,
  );
  writeFileSync(path, before);
  return changed.map(({ id }) => id);
}

const replacing =
  (from: string, to: string) =>
  (path: string): void => {
    const text = readFileSync(path, "utf8");
    expect(text).toContain(from);
    writeFileSync(path, text.replace(from, to));
  };

describe("what a midwife reviews", () => {
  it("is every card, sign, line of the session and sentence of the pages, each once", () => {
    const cards = LESSON_IDS.flatMap((lesson) => lessons[lesson].cards);

    expect(byId.size).toBe(statements.length);
    expect(statements).toHaveLength(
      cards.length + signs.length + lines.length + statementsFile.length,
    );
    expect(new Set(statements.map(({ section }) => section))).toEqual(new Set(SECTIONS));
  });

  it("has words, each of it", () => {
    for (const { phrases } of statements) {
      expect(phrases.length).toBeGreaterThan(0);
      expect(phrases.every(({ text }) => text.trim() !== "")).toBe(true);
    }
  });

  it("fits into a package, all of it, under ids and hashes that it carries", () => {
    const carried = decodePackage(
      encodePackage({
        madeAt: AT,
        appVersion: "0.1.0",
        who: { place: "Puskesmas Contoh", role: "Bidan" },
        numbers: [],
        advice: null,
        voice: null,
        reviews: statements.map(({ id, hash }) => ({
          statement: id,
          hash,
          verdict: "agrees",
          says: null,
          note: null,
          at: AT,
        })),
      }),
    );

    expect(carried.ok && carried.value.reviews.map(({ hash }) => hash)).toEqual(
      statements.map(({ hash }) => hash),
    );
  });

  it("covers what is read aloud in the lessons: each clip says words of its card", () => {
    const manifest: Readonly<Record<string, { readonly text: string }>> = lessonManifest;
    const spoken = Object.entries(lessonLines).flatMap(([lesson, cards]) =>
      Object.entries(cards).flatMap(([card, clips]) =>
        clips.flatMap((clip) => {
          const text = manifest[clip]?.text;
          return text === undefined ? [] : [{ id: `lesson/${lesson}/${card}`, text }];
        }),
      ),
    );
    const unseen = spoken.filter(
      ({ id, text }) =>
        byId.get(id)?.phrases.every((phrase) => !phrase.text.includes(text)) ?? true,
    );

    expect(spoken.length).toBeGreaterThan(100);
    expect(unseen).toEqual([]);
  });

  it("holds the right answer of a question, and the days of the visits", () => {
    const question = byId.get("lesson/teach-back/where-do-thumbs-go");
    const visits = byId.get("lesson/danger-signs/mother-visits");

    expect(question?.phrases.filter(({ kind }) => kind === "right")).toHaveLength(1);
    expect(visits?.phrases.filter(({ kind }) => kind === "row").map(({ text }) => text)).toContain(
      "Kunjungan Ibu (KF1): 6 sampai 48 jam setelah lahir.",
    );
  });
});

describe("the hash of a statement", () => {
  it("is the same where nothing was changed", () => {
    expect(changedBy("src/locales/id/lessons.json", () => undefined)).toEqual([]);
  });

  it.each([
    ["a letter of its words", "Pakai sedikit minyak kelapa", "Pakai sedikit minyak kelapa "],
    ["a warning", "Balsem panas tidak dipakai.", "Balsem panas tidak dipakai!"],
    ["what the picture is said to show", "Di bawahnya ada botol minyak.", "Ada botol minyak."],
  ])("changes with %s, and no other one", (_what, from, to) => {
    expect(changedBy("src/locales/id/lessons.json", replacing(from, to))).toEqual([
      "lesson/learn-massage/warm-oil",
    ]);
  });

  it("changes with the picture, wherever it is shown", () => {
    const changed = changedBy("public/art/signs/mother/02-fever.svg", (path) =>
      appendFileSync(path, "\n"),
    );

    expect(changed).toEqual(["sign/mother-fever", "lesson/danger-signs/mother-fever"]);
  });

  it("changes with the data that a picture is drawn from, and with the words inside it", () => {
    expect(changedBy("src/content/study/study.json", replacing("16.59", "16.58"))).toEqual([
      "lesson/what-studies-say/the-numbers",
      "lesson/what-studies-say/sixteen-is-not-little",
    ]);
    expect(changedBy("src/locales/id/learning.json", replacing('"Sebelum"', '"Dulu"'))).toEqual([
      "lesson/what-studies-say/the-numbers",
    ]);
  });

  it("changes for every sign with the act that it asks for", () => {
    const changed = changedBy(
      "src/locales/id/signs.json",
      replacing('"midwife-today": "Hubungi bidan hari ini."', '"midwife-today": "Hubungi bidan."'),
    );

    expect(changed).toEqual(
      signs.filter(({ act }) => act === "midwife-today").map(({ id }) => `sign/${id}`),
    );
  });

  it("changes with the days of a visit, a line of the session and a sentence of the notebook", () => {
    expect(
      changedBy("src/content/visits/visits.json", replacing('"until": 48', '"until": 47')),
    ).toEqual(["lesson/danger-signs/mother-visits"]);
    expect(
      changedBy(
        "src/content/voice/lines.json",
        replacing("Tanya Ibu: boleh mulai?", "Boleh mulai?"),
      ),
    ).toEqual(["line/ask-to-begin"]);
    expect(
      changedBy("src/locales/id/notebook.json", (path) => {
        const words = JSON.parse(readFileSync(path, "utf8"));
        words.notYet.baby += " ";
        writeFileSync(path, JSON.stringify(words));
      }),
    ).toEqual(["advice/notebook/notYet_baby"]);
  });

  it("cannot be made where words are missing", () => {
    const faulty = () =>
      changedBy("src/locales/id/signs.json", replacing('"mother-fainting"', '"mother-fainted"'));

    expect(faulty).toThrow(/mother-fainting/);
  });
});
