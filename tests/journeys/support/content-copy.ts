import { execFileSync } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

import { createServer } from "vite";

const project = fileURLToPath(new URL("../../..", import.meta.url));

/** What the app is made from. */
const PARTS = [
  "src",
  "public",
  "scripts",
  "deploy",
  "index.html",
  "package.json",
  "tsconfig.json",
  "vite.config.ts",
];

export type ContentCopy = {
  /** Runs a command of the copy's `package.json`. @returns what it said */
  readonly run: (command: string, ...words: readonly string[]) => string;
  /** Replaces words in a file, which must be there. */
  readonly change: (file: string, from: string, to: string) => void;
  /** Serves the app as its files are now. @returns its address */
  readonly serve: () => Promise<string>;
  readonly close: () => Promise<void>;
};

/** A copy of the project in which a journey may change what the app says. */
export function copyContent(): ContentCopy {
  const root = mkdtempSync(join(tmpdir(), "content-"));
  for (const part of PARTS) cpSync(join(project, part), join(root, part), { recursive: true });
  symlinkSync(join(project, "node_modules"), join(root, "node_modules"));
  const servers: Awaited<ReturnType<typeof createServer>>[] = [];
  return {
    run: (command, ...words) =>
      execFileSync("npm", ["run", "--silent", command, "--", ...words], {
        cwd: root,
        encoding: "utf8",
      }),
    change: (file, from, to) => {
      const path = join(root, file);
      const text = readFileSync(path, "utf8");
      if (!text.includes(from)) throw new RangeError(`${file} does not say ${from}`);
      writeFileSync(path, text.replace(from, to));
    },
    serve: async () => {
      const server = await createServer({
        root,
        configFile: join(root, "vite.config.ts"),
        cacheDir: join(root, ".vite"),
        logLevel: "error",
        server: { port: 0, host: "localhost", fs: { strict: false } },
      });
      servers.push(server);
      await server.listen();
      const [address = ""] = server.resolvedUrls?.local ?? [];
      return address;
    },
    close: async () => {
      for (const server of servers) await server.close();
      rmSync(root, { recursive: true });
    },
  };
}
