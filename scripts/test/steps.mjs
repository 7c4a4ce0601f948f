import { spawn } from "node:child_process";

import { ensureBrowser } from "../ensure-browser.mjs";
import { journeyCounts, unitCounts } from "./counts.mjs";

const MINUTE_MS = 60_000;

/** Runs a program with its output streamed through. Resolves with whether it ended well, in time. */
const run = (program, words, { env = {}, limitMs = 5 * MINUTE_MS } = {}) =>
  new Promise((resolve) => {
    const child = spawn(program, words, {
      stdio: ["ignore", "inherit", "inherit"],
      env: { ...process.env, ...env },
      shell: process.platform === "win32",
    });
    const timer = setTimeout(() => {
      console.error(`Stopped after ${limitMs / MINUTE_MS} minutes: ${program} ${words.join(" ")}`);
      child.kill("SIGTERM");
    }, limitMs);
    child.once("error", (error) => console.error(error.message));
    child.once("close", (code) => {
      clearTimeout(timer);
      resolve(code === 0);
    });
  });

const npmRun = (script, options) => run("npm", ["run", "--silent", script], options);

const one = (isGood) => ({ passed: isGood ? 1 : 0, failed: isGood ? 0 : 1 });

const check = (name, script) => ({ name, work: async () => one(await npmRun(script)) });

async function vitest(report, words, env) {
  const isGood = await run(
    "npx",
    [
      "vitest",
      "run",
      "--reporter=default",
      "--reporter=json",
      `--outputFile.json=${report}`,
      ...words,
    ],
    { env, limitMs: 10 * MINUTE_MS },
  );
  return unitCounts(report, isGood);
}

async function playwright(report) {
  const isGood = await run(
    "npx",
    ["playwright", "test", "-c", "tests/playwright.config.ts", "--reporter=list,json"],
    {
      env: { CHROME_PATH: ensureBrowser(), PLAYWRIGHT_JSON_OUTPUT_FILE: report },
      limitMs: 24 * MINUTE_MS,
    },
  );
  return journeyCounts(report, isGood);
}

/**
 * All that is checked, in order. A step with `needs` is left out when that step failed: it would only repeat it.
 *
 * @param {(name: string) => string} reportFile where a runner writes its counts
 */
export const stepsOf = (reportFile) => [
  check("types", "typecheck"),
  check("lint", "lint"),
  check("format", "format:check"),
  { name: "unit tests", work: () => vitest(reportFile("unit"), ["--project", "!built"]) },
  {
    // The pure rules once more where the day begins two hours earlier: eastern Indonesia.
    name: "unit tests, Jayapura",
    work: () =>
      vitest(reportFile("jayapura"), ["--project", "!built", "src/core", "tests/content"], {
        TZ: "Asia/Jayapura",
      }),
  },
  check("build", "build"),
  {
    name: "what was built",
    needs: "build",
    work: () => vitest(reportFile("built"), ["--project", "built"]),
  },
  { name: "journeys", needs: "build", work: () => playwright(reportFile("journeys")) },
];
