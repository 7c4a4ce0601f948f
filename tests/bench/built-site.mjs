import { spawnSync } from "node:child_process";
import { existsSync, readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const fromRoot = (path) => fileURLToPath(new URL(`../../${path}`, import.meta.url));

const SOURCES = [
  "src",
  "public",
  "scripts/build",
  "index.html",
  "vite.config.ts",
  "package-lock.json",
];

const isTest = (file) => /\.test\.tsx?$/.test(file);

function newestMs(file) {
  const stats = statSync(file);
  if (!stats.isDirectory()) return isTest(file) ? 0 : stats.mtimeMs;
  return Math.max(0, ...readdirSync(file).map((name) => newestMs(join(file, name))));
}

/** The folder of the built app, built anew when a source is newer than it. */
export function builtSite() {
  const root = fromRoot("dist");
  const made = join(root, "service-worker.js");
  const sourceMs = Math.max(...SOURCES.map((path) => newestMs(fromRoot(path))));
  if (existsSync(made) && statSync(made).mtimeMs >= sourceMs) return root;
  console.error("Building the app");
  const { status } = spawnSync("npm", ["run", "--silent", "build"], {
    cwd: fromRoot("."),
    stdio: ["ignore", process.stderr, process.stderr],
    shell: process.platform === "win32",
  });
  if (status !== 0) throw new Error("The app does not build");
  return root;
}
