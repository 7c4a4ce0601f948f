#!/usr/bin/env node
/**
 * Takes a midwife's word over into the project (`npm run review:take FILE`), or lists what she would have otherwise
 * (`npm run review:open`). Exits with 1 where it refuses, with a sentence.
 */
import { fileURLToPath } from "node:url";
import { runnerImport } from "vite";

const root = fileURLToPath(new URL("../../", import.meta.url));
const { module } = await runnerImport(`${root}scripts/review/commands.ts`, {
  logLevel: "error",
  configFile: false,
  root,
});
const { lines, isDone } = module.runCommand(root, process.argv.slice(2));
for (const line of lines) console.log(line);
process.exitCode = isDone ? 0 : 1;
