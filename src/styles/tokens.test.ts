import { readFileSync } from "node:fs";
import { expect, test } from "vitest";

const css = readFileSync("src/styles/tokens.css", "utf8");

const declarationsOf = (selector: string): string[] => {
  const start = css.indexOf("{", css.indexOf(`${selector} {`)) + 1;
  return css
    .slice(start, css.indexOf("}", start))
    .split(";")
    .map((line) => line.trim())
    .filter((line) => line !== "");
};

test("the night chosen by the phone and the night chosen by the family are the same", () => {
  const byPhone = declarationsOf(":root:not([data-theme])");

  const byFamily = declarationsOf('[data-theme="night"]');

  expect(byFamily.length).toBeGreaterThan(40);
  expect(byPhone).toEqual(byFamily);
});
