import { readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

import { describe, expect, it } from "vitest";

const core = join(dirname(fileURLToPath(import.meta.url)), "../src/core");
const texts: readonly string[] = readdirSync(core, { recursive: true, encoding: "utf8" })
  .filter((name) => name.endsWith(".ts") && !name.endsWith(".test.ts"))
  .map((name) => readFileSync(join(core, name), "utf8"));

const IDS = String.raw`\[((?:\s*"[^"]*",?)+)\s*\]`;
const LIST = new RegExp(String.raw`=\s*${IDS}\s*as const`, "g");
const PICKLIST = new RegExp(String.raw`\bpicklist\(\s*${IDS}`, "g");

type Ids = readonly string[];

const idsIn = (text: string, form: RegExp): readonly Ids[] =>
  [...text.matchAll(form)]
    .map(([, ids = ""]) => [...ids.matchAll(/"([^"]*)"/g)].map(([, id = ""]) => id))
    .filter((ids) => ids.length > 1);

const inOrder = (ids: Ids): string => [...ids].sort().join();

/** Picklists that spell the ids of a list, or of another picklist, in any order: one of the two would be forgotten. */
function repeated(sources: readonly string[]): readonly Ids[] {
  const spelt = sources.flatMap((text) => idsIn(text, PICKLIST));
  const all = [...sources.flatMap((text) => idsIn(text, LIST)), ...spelt].map(inOrder);
  return spelt.filter((ids) => all.filter((one) => one === inOrder(ids)).length > 1);
}

describe("the ids of the core", () => {
  it("are each listed once: no picklist spells a list", () => {
    expect(repeated(texts)).toEqual([]);
  });

  it("are really looked at", () => {
    const listed = texts.flatMap((text) => idsIn(text, LIST));
    const spelt = texts.flatMap((text) => idsIn(text, PICKLIST));

    expect(listed).toContainEqual(["sitting", "side-lying"]);
    expect(spelt).toContainEqual(["mother", "newborn"]);
  });
});

describe("the check of ids", () => {
  const list = `export const WAYS = ["up", "down"] as const;`;

  it.each([[`v.picklist(["up", "down"])`], [`v.nullable(v.picklist([\n  "down",\n  "up",\n]))`]])(
    "finds in %s what a list has",
    (text) => {
      expect(repeated([list, text])).toHaveLength(1);
    },
  );

  it("finds two picklists that spell the same", () => {
    expect(repeated([`v.picklist(["a", "b"])`, `v.picklist(["b", "a"])`])).toHaveLength(2);
  });

  it.each([[`v.picklist(WAYS)`], [`v.picklist(["up", "down", "round"])`], [`v.picklist(["up"])`]])(
    "lets %s stand",
    (text) => {
      expect(repeated([list, text])).toEqual([]);
    },
  );
});
