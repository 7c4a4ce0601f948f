#!/usr/bin/env node
/**
 * Says what is wrong with the committed clips, one line a problem, and exits with 1 if anything is
 * (`npm run voice:check`). Needs neither espeak-ng nor ffmpeg.
 */
import { pathToFileURL } from "node:url";
import { findProblems } from "./clip-problems.mjs";
import { parseClip } from "./core.mjs";
import { findLevelProblems } from "./level-problems.mjs";
import { readShelf } from "./shelf.mjs";

export { findLevelProblems, findProblems, readShelf };

const main = async () => {
  const shelf = readShelf();
  const problems = [...findProblems(shelf, parseClip), ...(await findLevelProblems(shelf))];
  for (const problem of problems) console.log(problem);
  console.log(
    `${shelf.voice.size} lines, ${shelf.sounds.size} sounds, ${problems.length} problems`,
  );
  process.exitCode = problems.length === 0 ? 0 : 1;
};

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) await main();
