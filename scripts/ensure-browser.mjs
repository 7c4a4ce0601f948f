#!/usr/bin/env node
// Finds a Chromium that starts, installing Debian's if it must. As a command it prints the path on stdout, the rest on
// stderr. Order: CHROME_PATH, the usual names on PATH, the usual places, Playwright's own, apt-get.
import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { delimiter, join } from "node:path";
import { pathToFileURL } from "node:url";

const NAMES = ["chromium", "chromium-browser", "google-chrome-stable", "google-chrome"];

const PLACES = [
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
  "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
  "C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe",
];

const ADVICE =
  "No Chromium starts here. Install one (Debian: apt-get install chromium) or set CHROME_PATH to its program.";

const say = (words) => process.stderr.write(`[browser] ${words}\n`);

/** Really starts it: `--version` can pass while the program lacks its libraries. */
function starts(program) {
  const { status, stdout, error, stderr } = spawnSync(
    program,
    [
      "--headless",
      "--no-sandbox",
      "--disable-gpu",
      "--no-first-run",
      "--disable-background-networking",
      "--disable-component-update",
      "--dump-dom",
      "data:text/html,<b>ok</b>",
    ],
    { encoding: "utf8", timeout: 60_000 },
  );
  if (status === 0 && stdout.includes("<b>ok</b>")) return true;
  const [reason] = (error ? error.message : stderr).split("\n");
  say(`${program} does not start: ${reason.slice(0, 160)}`);
  return false;
}

const onPath = (name) =>
  (process.env.PATH ?? "")
    .split(delimiter)
    .map((directory) => join(directory, name))
    .find((program) => existsSync(program));

function playwrightsOwn() {
  try {
    return createRequire(import.meta.url)("playwright-core").chromium.executablePath();
  } catch {
    // Not installed, or a platform it has no browser for: one candidate less.
    return undefined;
  }
}

const findInstalled = () =>
  [...NAMES.map(onPath), ...PLACES, playwrightsOwn()].find(
    (program) => program !== undefined && existsSync(program) && starts(program),
  );

const isDebianRoot = () =>
  process.platform === "linux" &&
  process.getuid?.() === 0 &&
  existsSync("/usr/bin/apt-get") &&
  /debian/i.test(readFileSync("/etc/os-release", "utf8"));

function aptGet(...words) {
  const { status } = spawnSync("apt-get", ["-o", "DPkg::Lock::Timeout=300", "-qq", ...words], {
    stdio: ["ignore", process.stderr, process.stderr],
    env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" },
    timeout: 10 * 60_000,
  });
  return status === 0;
}

function installOnDebian() {
  if (!isDebianRoot()) return undefined;
  say("none found: apt-get install chromium");
  const isIn =
    aptGet("update") &&
    aptGet("install", "-y", "--no-install-recommends", "chromium", "fonts-liberation");
  return isIn ? findInstalled() : undefined;
}

/** The path of a browser that was seen to start. Throws one line that says what to install. */
export function ensureBrowser() {
  const named = process.env.CHROME_PATH;
  if (named) {
    if (existsSync(named) && starts(named)) return named;
    throw new Error(`CHROME_PATH=${named} does not start. ${ADVICE}`);
  }
  const found = findInstalled() ?? installOnDebian();
  if (found === undefined) throw new Error(ADVICE);
  return found;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) {
  try {
    process.stdout.write(`${ensureBrowser()}\n`);
  } catch (error) {
    say(error.message);
    process.exitCode = 1;
  }
}
