import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { brotliDecompressSync, gunzipSync, gzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";

import limits from "../../scripts/build/limits.json";
import { SINGLE_FILE } from "../../src/paths";

const dist = fileURLToPath(new URL("../../dist", import.meta.url));
const files = readdirSync(dist, { recursive: true, encoding: "utf8" });
const read = (file: string): Buffer => readFileSync(join(dist, file));
const gzipBytes = (content: Buffer): number => gzipSync(content, { level: 9 }).length;

const isText = (file: string): boolean => /\.(?:html|js|css|svg|webmanifest)$/.test(file);
const documents = files.filter((file) => file.endsWith(".html"));
const written = documents.filter(
  (file) => !file.startsWith("kept/") && file !== "404.html" && file !== SINGLE_FILE,
);

/** Scripts that a page names: its own, and those it loads ahead. */
const scriptsOf = (page: string): readonly string[] =>
  [...page.matchAll(/(?:src|href)="\/(assets\/[^"]+\.js)"/g)].map(([, file = ""]) => file);
const stylesheetsOf = (page: string): readonly string[] =>
  [...page.matchAll(/<link rel="stylesheet"[^>]*>/g)].map(([link]) => link);

/** It runs where nothing can be fetched by it, beside the sound: it must be one file. */
const isWorklet = (file: string): boolean => file.startsWith("assets/hear-samples-");

describe("the built site", () => {
  it("has no more code before Beranda answers than was settled", () => {
    const scripts = scriptsOf(read("index.html").toString());
    const bytes = scripts.reduce((total, file) => total + gzipBytes(read(file)), 0);

    expect(scripts.length).toBeGreaterThan(0);
    expect(bytes).toBeLessThanOrEqual(limits.firstCodeGzipBytes);
  });

  it.each(written)("sends %s within one round of a slow line", (file) => {
    expect(gzipBytes(read(file))).toBeLessThanOrEqual(limits.pageGzipBytes);
  });

  it("says left and right in its styles: the other words for sides become lists of all languages", () => {
    const listed = files.filter(
      (file) => file.endsWith(".css") && read(file).toString().includes(":lang("),
    );

    expect(listed).toEqual([]);
  });

  it("asks for no crumbs of code", () => {
    const scripts = files.filter((file) => /^assets\/.*\.js$/.test(file) && !isWorklet(file));

    expect(
      scripts.filter((file) => statSync(join(dist, file)).size < limits.leastScriptBytes),
    ).toEqual([]);
  });

  it("has each text packed beside itself, and the same in all forms", () => {
    const texts = files.filter((file) => isText(file) && existsSync(join(dist, `${file}.br`)));
    const differing = texts.filter((file) => {
      const plain = read(file);
      return (
        !brotliDecompressSync(read(`${file}.br`)).equals(plain) ||
        !gunzipSync(read(`${file}.gz`)).equals(plain)
      );
    });

    expect(differing).toEqual([]);
    expect(texts.length).toBeGreaterThan(100);
  });

  it.each(written)("carries in %s the styles it names, so that none is fetched", (file) => {
    const page = read(file).toString();

    expect(page).toContain("<style>");
    expect(stylesheetsOf(page).filter((link) => !link.includes(" disabled "))).toEqual([]);
    expect(stylesheetsOf(read(`kept/${file}`).toString()).length).toBeGreaterThan(0);
  });

  it("fills in every host's configuration with the policy of these pages", () => {
    for (const name of readdirSync(fileURLToPath(new URL("../../deploy", import.meta.url)))) {
      const text = read(name).toString();
      expect(text).toContain("default-src 'none'; script-src 'self' 'sha256-");
      expect(text).not.toMatch(/\[policy\]|\[document\]/);
    }
  });
});
