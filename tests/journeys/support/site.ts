import { cpSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

import { serve } from "../../../scripts/serve.mjs";

/** The build that is walked through. */
export const BUILD =
  process.env["JOURNEYS_DIST"] ?? fileURLToPath(new URL("../../../dist", import.meta.url));

export type Site = {
  /** Ends in a slash. */
  readonly address: string;
  readonly close: () => void;
};

/** A host of a journey's own, which can go down. */
export async function openSite(root = BUILD, base = "/"): Promise<Site> {
  const server = await serve({ root, base, port: 0 });
  const bound = server.address();
  if (bound === null || typeof bound === "string") throw new Error("The host has no port");
  return {
    address: `http://localhost:${bound.port}${base}`,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}

/** Marks the pages of a second version. */
export const SECOND_VERSION = 'meta[name="generator"][content="second version"]';

/** The page that differs in the second version, as the worker keeps it. */
const CHANGED_PAGE = "kept/pengaturan.html";

export const copyBuild = (to: string): void => cpSync(BUILD, to, { recursive: true });

/** Puts a second version in the place of a copied build: one page differs, and the worker knows it. */
export function releaseSecondVersion(root: string): void {
  const page = join(root, CHANGED_PAGE);
  const worker = join(root, "service-worker.js");
  const entry = new RegExp(`\\{[^{}]*["']${CHANGED_PAGE}["'][^{}]*\\}`);
  const before = readFileSync(worker, "utf8");
  const after = before.replace(entry, `{url:"${CHANGED_PAGE}",revision:"second-version"}`);
  if (before === after) throw new Error("The worker does not list the page");
  writeFileSync(worker, after);
  writeFileSync(
    page,
    readFileSync(page, "utf8").replace(
      "</head>",
      '<meta name="generator" content="second version"></head>',
    ),
  );
}
