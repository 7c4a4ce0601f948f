import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, parse } from "node:path";
import { readLessonLines } from "./lesson-lines.mjs";
import { readManifest } from "./manifest.mjs";
import { PATHS } from "./paths.mjs";
import { readJson } from "./read-json.mjs";

/** @returns {Map<string, Uint8Array>} the files of a folder by name without extension */
const readClips = (folder) => {
  const names = existsSync(folder) ? readdirSync(folder).sort() : [];
  return new Map(
    names.map((name) => [parse(name).name, new Uint8Array(readFileSync(join(folder, name)))]),
  );
};

/** Everything the check looks at: the words, the record of their making, and the clips. */
export const readShelf = () => ({
  lines: readJson(PATHS.lines),
  lessonLines: readLessonLines(),
  lexicon: readJson(PATHS.lexicon),
  manifest: readManifest(),
  voice: readClips(PATHS.voice),
  sounds: readClips(PATHS.sound),
});
