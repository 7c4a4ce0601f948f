import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

import { describe, expect, it } from "vitest";

const styles = join(dirname(fileURLToPath(import.meta.url)), "../src/styles");
const read = (name: string): string => readFileSync(join(styles, name), "utf8");
const tokens = read("tokens.css");
const print = new Map(
  [...read("print.css").matchAll(/(--[\w-]+):\s*([^;]+);/g)].map(([, name = "", value = ""]) => [
    name,
    value,
  ]),
);

/** What a theme changes. */
const changedIn = (theme: string): readonly string[] => {
  const [, body = ""] = new RegExp(`\\[data-theme="${theme}"\\] \\{([^}]*)\\}`).exec(tokens) ?? [];
  return [...body.matchAll(/(--[\w-]+):/g)].map(([, name = ""]) => name);
};

/** How light a colour is, from 0 to 1. WCAG 2, relative luminance. */
function luminance(colour: string): number {
  const short = /^#([\da-f])([\da-f])([\da-f])$/i.exec(colour);
  const hex =
    short === null
      ? colour.slice(1)
      : short
          .slice(1)
          .map((one) => one + one)
          .join("");
  const [red = 0, green = 0, blue = 0] = [0, 2, 4].map((at) => {
    const part = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return part <= 0.03928 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
const onWhite = (colour: string): number => 1.05 / (luminance(colour) + 0.05);

describe("what is printed", () => {
  it.each(["night", "dim"])("has no colour of the theme '%s'", (theme) => {
    const names = changedIn(theme);

    expect(names.length).toBeGreaterThan(20);
    expect(names.filter((name) => !print.has(name))).toEqual([]);
  });

  it("can be read on white, also what stands on a ground on the screen", () => {
    const words = ["text", "text-quiet", "text-far", "action", "danger", "gold-ink", "brand-ink"];
    const onGrounds = ["on-action", "on-fill", "on-danger", "on-action-soft"];

    for (const name of [...words, ...onGrounds])
      expect([name, onWhite(print.get(`--${name}`) ?? "#fff") >= 4.5]).toEqual([name, true]);
  });
});
