import { writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import react from "@vitejs/plugin-react";
import { build, type Plugin, type ResolvedConfig } from "vite";

import common from "../../src/locales/id/common.json" with { type: "json" };
import words from "../../src/locales/id/file.json" with { type: "json" };
import { SINGLE_FILE } from "../../src/paths.ts";
import { carriedFiles } from "./carried-files.ts";
import { sourceHash } from "./security-headers.ts";
import { statements } from "./statements.ts";

const ENTRY = "src/single-file/main.tsx";

type Parts = { readonly script: string; readonly style: string };

/** Nothing but what the file carries: no other file, no address, no text that becomes a script. */
const policyOf = ({ script, style }: Parts): string =>
  [
    "default-src 'none'",
    `script-src ${sourceHash(script)}`,
    `style-src ${sourceHash(style)}`,
    "img-src data:",
    "media-src blob:",
    // Sounds are read from the file itself.
    "connect-src blob:",
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
    "trusted-types 'none'",
  ].join("; ");

const pageOf = (parts: Parts): string => `<!doctype html>
<html lang="id">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policyOf(parts)}">
<meta name="viewport" content="width=device-width, initial-scale=1, viewport-fit=cover">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<title>${common.appName}</title>
<link rel="icon" href="data:,">
<style>${parts.style}</style>
</head>
<body>
<div id="root"></div>
<noscript>${words.needsScript}</noscript>
<script type="module">${parts.script}</script>
</body>
</html>
`;

/** Inside a page a script ends at the first of these. */
const asInline = (script: string): string =>
  script.trim().replaceAll(/<(?=\/script|!--)/gi, "\\x3C");

async function buildParts(config: ResolvedConfig): Promise<Parts> {
  const built = await build({
    root: config.root,
    base: "./",
    configFile: false,
    logLevel: "warn",
    publicDir: false,
    define: config.define ?? {},
    css: config.css,
    plugins: [react(), statements({ hasPackages: false }), ...carriedFiles(config.root)],
    build: {
      write: false,
      target: config.build.target,
      cssCodeSplit: false,
      modulePreload: false,
      rolldownOptions: {
        input: resolve(config.root, ENTRY),
        output: { codeSplitting: false },
      },
    },
  });
  if (!("output" in built)) throw new TypeError("The single file is built once, as one output");
  const scripts = built.output.flatMap((part) => (part.type === "chunk" ? [part.code] : []));
  const styles = built.output.flatMap((part) =>
    part.type === "asset" && part.fileName.endsWith(".css") ? [String(part.source)] : [],
  );
  const [script] = scripts;
  if (script === undefined || scripts.length > 1 || built.output.length > 2)
    throw new TypeError("The single file needs one script and one style sheet");
  return { script: asInline(script), style: styles.join("").trim() };
}

/** Writes, beside the site, what of the app needs no storage as one HTML file that phones can hand on. */
export function singleFile(): Plugin {
  let config: ResolvedConfig;
  let isWritten = false;
  return {
    name: "single-file",
    apply: "build",
    configResolved(resolved) {
      config = resolved;
    },
    writeBundle() {
      isWritten = true;
    },
    closeBundle: {
      sequential: true,
      async handler() {
        if (config.build.ssr !== false || !isWritten) return;
        const page = pageOf(await buildParts(config));
        writeFileSync(join(resolve(config.root, config.build.outDir), SINGLE_FILE), page);
      },
    },
  };
}
