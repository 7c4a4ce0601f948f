import { readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

import { describe, expect, it } from "vitest";

import { scenes } from "../../src/content/illustrations/scenes";
import { faultsIn, filesIn, svgOf } from "./art";

const TABLE = "scenes.ts";
const source = join(dirname(fileURLToPath(import.meta.url)), "../../src");
const textsOf = (ending: RegExp): string =>
  readdirSync(source, { recursive: true, encoding: "utf8" })
    .filter((name) => ending.test(name) && !name.endsWith(TABLE))
    .map((name) => readFileSync(join(source, name), "utf8"))
    .join("\n");

const names = Object.keys(scenes);

describe("the scenes", () => {
  it("are the files of their folder, and no others", () => {
    expect(filesIn("scenes").toSorted()).toEqual(names.map((name) => `${name}.svg`).toSorted());
  });

  it("are each shown somewhere", () => {
    const code = textsOf(/(?<!\.test)\.tsx$/);

    expect(names.filter((name) => !code.includes(`"${name}"`))).toEqual([]);
  });

  it("are all there that code and lessons name by their file", () => {
    const named = [...textsOf(/\.(tsx?|json)$/).matchAll(/["/]scenes\/([\w-]+)["`.]/g)];

    expect(named.length).toBeGreaterThan(0);
    expect(named.flatMap(([, name = ""]) => (names.includes(name) ? [] : name))).toEqual([]);
  });

  it.each(Object.entries(scenes))(
    "%s is small, stands still, and a strict page refuses nothing in it",
    (name, { width, height }) => {
      const svg = svgOf(`scenes/${name}`);

      expect(faultsIn(svg)).toEqual([]);
      expect(svg).not.toMatch(/<animate|<set\b|class=|var\(/);
      expect(svg).toMatch(new RegExp(`viewBox="0 \\d+ ${width} ${height}"`));
    },
  );

  it.each(names)("%s leaves its ground to the page", (name) => {
    expect(svgOf(`scenes/${name}`)).not.toMatch(/<ellipse[^>]+fill="#DCEAE4"/);
  });
});
