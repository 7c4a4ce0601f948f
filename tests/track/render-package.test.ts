import { spawnSync } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { deflateRawSync } from "node:zlib";

import * as v from "valibot";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

import { toBase85 } from "../../src/core/exchange/base85";
import { encodePackage } from "../../src/core/midwife/package";
import { joinSound, recordedLine, type Recording } from "../../src/core/midwife/recording";
import { FRAME_MS } from "../../src/core/track/frames";
import { madePackage } from "../fakes/packages";
import { spokenLine } from "../fakes/recordings";

const root = fileURLToPath(new URL("../..", import.meta.url));
const NEEDED = [
  "package.json",
  "tsconfig.json",
  "scripts/render-voice",
  "src/core",
  "src/content/voice",
  "src/locales/id/lessons.json",
  "public/voice/id",
];

/** A copy of what the rendering reads and writes. */
let copy = "";

beforeAll(() => {
  copy = mkdtempSync(join(tmpdir(), "tetes-pertama-render-"));
  for (const path of NEEDED) cpSync(join(root, path), join(copy, path), { recursive: true });
  symlinkSync(join(root, "node_modules"), join(copy, "node_modules"));
});
afterAll(() => rmSync(copy, { recursive: true, force: true }));

const manifestSchema = v.record(
  v.string(),
  v.object({ source: v.string(), text: v.string(), ms: v.number() }),
);
const manifest = () =>
  v.parse(
    manifestSchema,
    JSON.parse(readFileSync(join(copy, "src/content/voice/manifest.json"), "utf8")),
  );
const clip = (line: string): Uint8Array =>
  new Uint8Array(readFileSync(join(copy, `public/voice/id/${line}.mp3`)));

const wordsOf = (line: string): string => manifest()[line]?.text ?? "";

function render(text: string) {
  const file = join(copy, "paket.txt");
  writeFileSync(file, text);
  const script = join(copy, "scripts/render-voice/render-voice.mjs");
  return spawnSync(process.execPath, [script, "--from", file], { cwd: copy, encoding: "utf8" });
}

const packageOf = (recordings: readonly Recording[]): string =>
  encodePackage({
    ...madePackage,
    voice: {
      agreedAt: madePackage.madeAt,
      lines: recordings.map(recordedLine),
      sound: toBase85(deflateRawSync(joinSound(recordings))),
    },
  });

describe("rendering the recordings of a midwife's package", () => {
  it("puts them into the project, byte for byte, and notes them as a person's", () => {
    const spoken = spokenLine("finish", wordsOf("finish"), 40);
    const old = spokenLine("take-oil", "Hangatkan air.", 30);
    const [before, untouched] = [clip("take-oil"), clip("rest-cover")];

    const done = render(packageOf([spoken, old, spokenLine("nobody-says", "Apa?")]));

    expect(done.stderr).toBe("");
    expect(clip("finish")).toEqual(spoken.bytes);
    expect(manifest()["finish"]).toEqual({
      source: "human",
      text: spoken.words,
      ms: 40 * FRAME_MS,
    });
    expect(done.stdout).toContain(
      `take-oil: left aside, it was recorded as "Hangatkan air." and should say "${wordsOf("take-oil")}"`,
    );
    expect(done.stdout).toContain("nobody-says: left aside");
    expect(clip("take-oil")).toEqual(before);
    expect(manifest()["take-oil"]?.source).toBe("machine");
    expect(clip("rest-cover")).toEqual(untouched);
  });

  it.each([
    ["a cut one", packageOf([spokenLine("finish", "Selesai.")]).slice(0, -9), "damaged"],
    ["another file", "Daftar belanja", "foreign"],
    ["one without a voice", encodePackage({ ...madePackage, voice: null }), "holds no voice"],
    ["one whose sound is none", encodePackage(madePackage), "holds sound that is none"],
  ])("refuses %s, and changes nothing", (_what, text, reason) => {
    const before = manifest();

    const done = render(text);

    expect(done.status).not.toBe(0);
    expect(done.stderr).toContain(reason);
    expect(manifest()).toEqual(before);
  });
});
