import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

import { describe, expect, it } from "vitest";

import packageFile from "../package.json";

const MOST_LINES = 150;
const MOST_BYTES = 12_288;

const root = join(dirname(fileURLToPath(import.meta.url)), "..");
const read = (file: string): string => readFileSync(join(root, file), "utf8");
const pages = ["README.md", ...readdirSync(join(root, "docs")).map((name) => `docs/${name}`)];

/** What stands in backticks or, four spaces in, as an example: commands, paths and names. */
const codeIn = (text: string): readonly string[] =>
  [...text.matchAll(/`([^`\n]+)`|^ {4,}(.+)$/gm)].map(([, span, line]) => span ?? line ?? "");

/** A path below the repository: it has a slash or the ending of a file of ours, and begins at the top. */
const PATH = /^[\w.][\w.-]*(?:(?:\/[\w.-]+)*\/?)$/;
const OURS = /\/|\.(md|ts|tsx|mjs|json|svg|css|html)$/;
/** What is there only after a build or a run. */
const MADE = /^(dist|test-results)\//;

const pathsIn = (text: string): readonly string[] =>
  codeIn(text)
    .flatMap((code) => code.split(/\s+/))
    .filter((word) => PATH.test(word) && OURS.test(word) && !MADE.test(word));

const isThere = (path: string): boolean =>
  existsSync(join(root, path)) && (!path.endsWith("/") || statSync(join(root, path)).isDirectory());

const lostPaths = (text: string): readonly string[] =>
  pathsIn(text).filter((path) => !isThere(path));

/** Addresses of links and pictures that lead to a file of the repository. */
const linksIn = (text: string): readonly string[] =>
  [...text.matchAll(/\]\(([^)\s]+)\)|\bsrc="([^"]+)"/g)]
    .map(([, link, picture]) => link ?? picture ?? "")
    .filter((address) => !/^(https?:|#)/.test(address));

const lostLinks = (page: string, text: string): readonly string[] =>
  linksIn(text).filter((link) => !isThere(join(dirname(page), link.replace(/#.*$/, ""))));

const scriptsIn = (text: string): readonly string[] =>
  [...text.matchAll(/\bnpm run ([\w:-]+)/g)].flatMap(([, name]) => name ?? []);

const lostScripts = (text: string): readonly string[] =>
  scriptsIn(text).filter((name) => !Object.hasOwn(packageFile.scripts, name));

describe("the README", () => {
  it("is short enough to be read", () => {
    const readme = read("README.md");

    expect(readme.trimEnd().split("\n").length).toBeLessThanOrEqual(MOST_LINES);
    expect(Buffer.byteLength(readme)).toBeLessThanOrEqual(MOST_BYTES);
  });

  it("says that no midwife has reviewed the app", () => {
    expect(read("README.md")).toContain("No midwife has reviewed the app");
  });

  it("leads to every page of docs", () => {
    const led = new Set(linksIn(read("README.md")));

    expect(pages.slice(1).filter((page) => !led.has(page))).toEqual([]);
  });
});

describe.each(pages)("%s", (page) => {
  const text = read(page);

  it("names only paths that are there", () => {
    expect(lostPaths(text)).toEqual([]);
  });

  it("links only to files that are there", () => {
    expect(lostLinks(page, text)).toEqual([]);
  });

  it("names only commands that package.json has", () => {
    expect(lostScripts(text)).toEqual([]);
  });
});

describe("the check of what is written about the repository", () => {
  it("finds what is not there", () => {
    expect(
      lostPaths("`src/gone.ts`, `src/core/`, `gone.json`\n\n    src/gone/   a folder"),
    ).toEqual(["src/gone.ts", "gone.json", "src/gone/"]);
    expect(lostPaths("`node scripts/gone.mjs --only rest-cover`")).toEqual(["scripts/gone.mjs"]);
    expect(lostLinks("docs/words.md", '[a](words.md) [b](README.md) <img src="../c.png">')).toEqual(
      ["README.md", "../c.png"],
    );
    expect(lostScripts("`npm run dev`, then npm run gone:away")).toEqual(["gone:away"]);
  });

  it("leaves alone what is no path", () => {
    expect(pathsIn("`/pijat` `dist/_headers` `BASE_PATH=/tetes/` `rest-cover.m4a` a/b.ts")).toEqual(
      [],
    );
  });

  it("is really looked at", () => {
    expect(pages.flatMap((page) => pathsIn(read(page))).length).toBeGreaterThan(50);
    expect(pages.flatMap((page) => scriptsIn(read(page))).length).toBeGreaterThan(20);
    expect(linksIn(read("README.md")).length).toBeGreaterThan(10);
  });
});
