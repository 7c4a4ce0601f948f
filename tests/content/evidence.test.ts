import { readFileSync } from "node:fs";

import { describe, expect, it } from "vitest";

import { lessonLines, pageLines, signLines, withEvidence } from "../../scripts/write-evidence.mjs";
import { signs } from "../../src/content/safety/signs";
import statements from "../../src/content/sources/statements.json";
import { lessons } from "../../src/content/lessons/index";

const page = readFileSync(new URL("../../docs/evidence.md", import.meta.url), "utf8");

describe("the table in docs/evidence.md", () => {
  it("has a line for every card, every sign and every other statement, each with its sources and a grade", () => {
    const cards = Object.values(lessons).flatMap((lesson) => lesson.cards);

    expect(lessonLines()).toHaveLength(cards.length);
    expect(signLines()).toHaveLength(signs.length);
    expect(pageLines()).toHaveLength(statements.length);
    for (const line of [...lessonLines(), ...signLines(), ...pageLines()])
      expect(line).toMatch(/^\| .+ \| .+ \| (A|B|C|GMK) \|$/);
  });

  it("is the one that the data make today: npm run evidence writes it", () => {
    expect(withEvidence(page)).toBe(page);
  });
});
