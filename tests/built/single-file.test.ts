import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";

import limits from "../../scripts/build/limits.json";
import { SINGLE_FILE } from "../../src/paths";

const dist = fileURLToPath(new URL("../../dist", import.meta.url));
const page = readFileSync(join(dist, SINGLE_FILE), "utf8");

const policy = /http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(page)?.[1] ?? "";
const directives = new Map(
  policy.split("; ").map((directive): readonly [string, string] => {
    const [name = "", ...values] = directive.split(" ");
    return [name, values.join(" ")];
  }),
);
const insideOf = (tag: "script" | "style"): string => {
  const [, , inside = ""] = new RegExp(`<(${tag})\\b[^>]*>([\\s\\S]*?)</${tag}>`).exec(page) ?? [];
  return inside;
};
const hashOf = (text: string): string =>
  `'sha256-${createHash("sha256").update(text).digest("base64")}'`;

describe("the single file", () => {
  it("is small enough for Bluetooth", () => {
    expect(Buffer.byteLength(page)).toBeLessThanOrEqual(limits.singleFileBytes);
  });

  it("lets run what it carries, and nothing else", () => {
    expect(directives.get("default-src")).toBe("'none'");
    expect(directives.get("script-src")).toBe(hashOf(insideOf("script")));
    expect(directives.get("style-src")).toBe(hashOf(insideOf("style")));
    expect(policy).not.toMatch(/unsafe|'self'|https?:|\*/);
  });

  it("has one script and one style, and names no other file", () => {
    const outside = page.replace(insideOf("script"), "").replace(insideOf("style"), "");

    expect(outside.match(/<script\b/g)).toHaveLength(1);
    expect(outside.match(/<style\b/g)).toHaveLength(1);
    expect(outside.match(/\b(?:src|href)="(?!data:,)[^"]*"/g)).toBeNull();
    expect(insideOf("style")).not.toMatch(/url\(\s*["']?(?!data:|#)|@import/);
  });

  it("says in its head, before any script, what to do where none runs", () => {
    expect(page).toMatch(/<noscript>[^<]*Chrome[^<]*<\/noscript>/);
  });

  it("stores nothing: no word of storage is in its script", () => {
    expect(insideOf("script")).not.toMatch(/\b(?:localStorage|indexedDB)\b/);
  });

  it("is not among what a phone keeps of the app", () => {
    const worker = readFileSync(join(dist, "service-worker.js"), "utf8");
    const kept = [...worker.matchAll(/[`"']?url[`"']?:\s*[`"']([^`"']+)[`"']/g)].map(
      ([, url]) => url,
    );

    expect(kept).toContain("kept/index.html");
    expect(kept).not.toContain(SINGLE_FILE);
  });
});
