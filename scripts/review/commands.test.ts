import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

import fc from "fast-check";
import { afterAll, beforeEach, describe, expect, it } from "vitest";

import { encodePackage, type MidwifePackage } from "../../src/core/midwife/package";
import type { Review } from "../../src/core/midwife/review";
import { collectStatements } from "./collect";
import { runCommand } from "./commands";
import { statementModules } from "./modules";

const project = join(dirname(fileURLToPath(import.meta.url)), "../..");
const root = mkdtempSync(join(tmpdir(), "reviews-"));
for (const part of ["src/content", "src/locales/id", "public/art"])
  cpSync(join(project, part), join(root, part), { recursive: true });
afterAll(() => rmSync(root, { recursive: true }));

const folder = join(root, "src/content/reviews");
const carried = join(root, "paket.txt");
const hashes = new Map(collectStatements(root).statements.map(({ id, hash }) => [id, hash]));
const AT = "2026-11-24T08:00:00.000+07:00";

const review = (statement: string, change: Partial<Review> = {}): Review => ({
  statement,
  hash: hashes.get(statement) ?? "0".repeat(32),
  verdict: "agrees",
  says: null,
  note: null,
  at: AT,
  ...change,
});
const packageOf = (
  reviews: readonly Review[],
  change: Partial<MidwifePackage> = {},
): MidwifePackage => ({
  madeAt: AT,
  appVersion: "0.1.0",
  who: { place: "Puskesmas Contoh", role: "Bidan desa" },
  numbers: [{ label: "Puskesmas", number: "119" }],
  advice: null,
  voice: null,
  reviews,
  ...change,
});
const take = (text: string) => {
  writeFileSync(carried, text);
  return runCommand(root, ["take", carried]);
};
const takenFiles = () => readdirSync(folder).filter((name) => name.endsWith(".json"));
const marks = () => statementModules(root).ownMarks;

beforeEach(() => {
  for (const name of takenFiles()) rmSync(join(folder, name));
});

describe("taking a package over", () => {
  it("writes who, where, when, and the hash of each statement that was seen", () => {
    const reviews = [review("line/take-oil"), review("sign/mother-fever", { verdict: "unsure" })];
    const { isDone, lines } = take(encodePackage(packageOf(reviews)));

    const file = join(folder, "puskesmas-contoh-2026-11-24.json");
    expect(isDone).toBe(true);
    expect(lines.join("\n")).toContain("2 statements reviewed, 1 of them agreed to");
    expect(JSON.parse(readFileSync(file, "utf8"))).toEqual({
      place: "Puskesmas Contoh",
      role: "Bidan desa",
      date: "2026-11-24",
      reviews,
    });
  });

  it("makes a mark, which goes by itself when a letter of the card is changed", () => {
    take(encodePackage(packageOf([review("lesson/learn-massage/warm-oil")])));
    const before = marks();
    const words = join(root, "src/locales/id/lessons.json");
    const text = readFileSync(words, "utf8");
    writeFileSync(words, text.replace("Gosok di telapak", "Gosok pada telapak"));
    const changed = marks();
    writeFileSync(words, text);

    expect(before).toEqual([
      { statement: "lesson/learn-massage/warm-oil", place: "Puskesmas Contoh", at: AT },
    ]);
    expect(changed).toEqual([]);
    expect(marks()).toEqual(before);
  });

  it("adds to what the same midwife said that day, and leaves another's file alone", () => {
    take(encodePackage(packageOf([review("line/take-oil")])));
    take(encodePackage(packageOf([review("line/ask-to-begin")])));
    const who = { place: "Puskesmas Contoh", role: "Bidan koordinator" };
    take(encodePackage(packageOf([review("line/take-oil", { verdict: "changes" })], { who })));
    take(encodePackage(packageOf([review("line/rub-hands-warm")], { who })));

    const sizes = takenFiles().map((name) => [
      name,
      JSON.parse(readFileSync(join(folder, name), "utf8")).reviews.length,
    ]);
    expect(Object.fromEntries(sizes)).toEqual({
      "puskesmas-contoh-2026-11-24.json": 2,
      "puskesmas-contoh-bidan-koordinator-2026-11-24.json": 2,
    });
  });

  it("leaves out what the app does not say, and says so", () => {
    const { lines } = take(
      encodePackage(packageOf([review("line/take-oil"), review("line/gone")])),
    );

    expect(lines.join("\n")).toContain("1 are of statements that are not there any more");
  });
});

describe("a file that is no such package", () => {
  const whole = encodePackage(packageOf([review("line/take-oil")]));

  it.each([
    ["nothing", "", /cut off or altered/],
    ["a text", "halo", /no package/],
    ["one cut off", whole.slice(0, -20), /cut off or altered/],
    ["one altered", whole.replace("Bidan desa", "Bidan dosa"), /cut off or altered/],
    ["one without reviews", encodePackage(packageOf([])), /holds no review/],
    [
      "one of unknown statements",
      encodePackage(packageOf([review("line/gone")])),
      /holds no review/,
    ],
    ["one that is too large", `${whole}${" ".repeat(6_000_000)}`, /so large/],
  ])("is refused with a sentence, and nothing is written: %s", (_what, text, sentence) => {
    const { isDone, lines } = take(text);

    expect(isDone).toBe(false);
    expect(lines).toHaveLength(1);
    expect(lines[0]).toMatch(sentence);
    expect(takenFiles()).toEqual([]);
  });

  it("is refused where there is none, and where it is a folder", () => {
    for (const path of [join(root, "none.txt"), folder])
      expect(runCommand(root, ["take", path])).toEqual({
        isDone: false,
        lines: ["There is no such file."],
      });
  });

  it("never ends in anything but a sentence, however it was altered", () => {
    fc.assert(
      fc.property(fc.nat({ max: whole.length - 1 }), fc.string({ maxLength: 3 }), (at, put) => {
        const text = whole.slice(0, at) + put + whole.slice(at + put.length);
        const { lines, isDone } = take(text);

        expect(isDone).toBe(text === whole);
        expect(lines.length).toBeGreaterThan(0);
      }),
      { numRuns: 100 },
    );
  });

  it("is asked for where the command names none", () => {
    for (const words of [[], ["take"], ["take", "a", "b"], ["open", "a"], ["gone"]])
      expect(runCommand(root, words).isDone).toBe(false);
  });
});

describe("what is left to mend", () => {
  it("is listed with the words that stand there, and what they should say", () => {
    const says = "Hangatkan minyak dulu.";
    take(
      encodePackage(
        packageOf([
          review("line/take-oil", { verdict: "changes", says, note: "a\u001b[2Jb" }),
          review("line/ask-to-begin", { verdict: "unsure" }),
          review("line/rub-hands-warm", { verdict: "changes", hash: "0".repeat(32) }),
          review("sign/mother-fever"),
        ]),
      ),
    );

    const { lines, isDone } = runCommand(root, ["open"]);
    const text = lines.join("\n");
    expect(isDone).toBe(true);
    expect(text).toContain("line/take-oil\n  title: Hangatkan sedikit minyak di tangan.");
    expect(text).toContain(`should say: ${says}`);
    expect(text).toContain("note: a [2Jb");
    expect(text).toContain("not known to Bidan desa, Puskesmas Contoh, 2026-11-24");
    expect(text).not.toContain("line/rub-hands-warm");
    expect(text).not.toContain("sign/mother-fever");
    expect(lines.at(-1)).toBe("2 open. 1 others speak of words that were changed since.");
  });
});
