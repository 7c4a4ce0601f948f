import { spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";

/** A published app of the same kind (React, offline, installable), whose built site lies in its package. */
export const PEER = "@actual-app/web@26.9.0";

const TEXTS = /\.(html|js|css|json|svg|wasm|webmanifest)$/;

const run = (program, args, cwd) => {
  const { status, stderr } = spawnSync(program, args, { cwd, encoding: "utf8" });
  if (status !== 0) throw new Error(`${PEER} cannot be had: ${stderr.trim().slice(-200)}`);
};

/** Fetches the peer from the npm registry and packs its texts as any host would. @returns {string} its folder */
export function fetchedPeer() {
  const folder = mkdtempSync(join(tmpdir(), "tetes-pertama-peer-"));
  run("npm", ["pack", PEER, "--silent"], folder);
  const archive = readdirSync(folder).find((file) => file.endsWith(".tgz"));
  run("tar", ["xzf", archive], folder);
  const root = join(folder, "package", "build");
  for (const file of readdirSync(root, { recursive: true }).filter((name) => TEXTS.test(name))) {
    const path = join(root, file);
    writeFileSync(`${path}.gz`, gzipSync(readFileSync(path)));
  }
  return root;
}
