import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { delimiter, join } from "node:path";

const onPath = (name) =>
  (process.env.PATH ?? "")
    .split(delimiter)
    .map((folder) => join(folder, name))
    .find((program) => existsSync(program));

const canInstall = () =>
  process.getuid?.() === 0 &&
  existsSync("/usr/bin/apt-get") &&
  /debian/i.test(readFileSync("/etc/os-release", "utf8"));

const aptGet = (...words) =>
  spawnSync("apt-get", ["-o", "DPkg::Lock::Timeout=300", "-qq", ...words], {
    stdio: ["ignore", process.stderr, process.stderr],
    env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" },
  }).status === 0;

/**
 * Where these programs are, installing Debian's packages if need be and allowed. Null when they cannot be had.
 *
 * @param {readonly string[]} names @param {readonly string[]} packages
 * @returns {readonly string[] | null}
 */
export function findPrograms(names, packages) {
  const find = () => {
    const found = names.map(onPath);
    return found.includes(undefined) ? null : found;
  };
  const isIn = () =>
    packages.every((name) => spawnSync("dpkg", ["-s", name], { stdio: "ignore" }).status === 0);
  if (!canInstall() || (find() !== null && isIn())) return find();
  console.error(`Installing ${packages.join(", ")}`);
  const isInstalled =
    aptGet("update") && aptGet("install", "-y", "--no-install-recommends", ...packages);
  return isInstalled ? find() : null;
}
