import { readFileSync } from "node:fs";

import { describe, expect, it } from "vitest";

import { evidenceLines, withEvidence } from "../../scripts/write-evidence.mjs";
import { lessons } from "../../src/content/lessons/index";

const readme = readFileSync(new URL("../../README.md", import.meta.url), "utf8");

describe("the table of the README", () => {
  it("has a line for every card of every lesson, each with its sources and a grade", () => {
    const cards = Object.values(lessons).flatMap((lesson) => lesson.cards);

    expect(evidenceLines()).toHaveLength(cards.length);
    for (const line of evidenceLines()) expect(line).toMatch(/^\| \*\*.+ \| .+ \| (A|B|C|GMK) \|$/);
  });

  it("is the one that the data make today: npm run evidence writes it", () => {
    expect(withEvidence(readme)).toBe(readme);
  });
});
