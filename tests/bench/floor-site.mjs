import { spawnSync } from "node:child_process";
import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const config = fileURLToPath(new URL("floor/vite.config.ts", import.meta.url));

/** Builds the bare page of the same stack. @returns {string} its folder */
export function builtFloor() {
  const root = mkdtempSync(join(tmpdir(), "tetes-pertama-floor-"));
  const { status } = spawnSync(
    "npx",
    ["vite", "build", "-c", config, "--outDir", root, "--emptyOutDir"],
    { stdio: ["ignore", "ignore", process.stderr], shell: process.platform === "win32" },
  );
  if (status !== 0) throw new Error("The bare page does not build");
  return root;
}
