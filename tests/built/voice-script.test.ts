import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

import { expect, it } from "vitest";

import lessonManifest from "../../src/content/voice/lesson-manifest.json";

const assets = fileURLToPath(new URL("../../dist/assets", import.meta.url));
const scripts = readdirSync(assets)
  .filter((name) => name.endsWith(".js"))
  .map((name) => readFileSync(join(assets, name), "utf8"));

it("ships what each clip of the lessons says, for a midwife's recordings are held against it", () => {
  const missing = Object.entries(lessonManifest).filter(
    ([id, { text }]) => !scripts.some((code) => code.includes(`"${id}":{text:\`${text}\``)),
  );

  expect(missing).toEqual([]);
});
