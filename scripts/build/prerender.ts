import { readFileSync, rmSync, writeFileSync, mkdirSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import react from "@vitejs/plugin-react";
import { build, type Plugin, type ResolvedConfig } from "vite";

import { pageHeaders, sourceHash } from "./security-headers.ts";
import { stylesheetsOf, modulesOf, readManifest } from "./assets.ts";

type Rendered = { readonly html: string; readonly module: string };
type Entry = {
  readonly routes: readonly string[];
  readonly render: (route: string) => Promise<Rendered>;
};

export type PrerenderOptions = {
  /** The module that renders a route to HTML. */
  readonly entry: string;
  readonly base: string;
};

const ROOT = '<div id="root"></div>';
const STYLESHEET = /\s*<link rel="stylesheet"[^>]*>/g;
const MANIFEST = ".vite/manifest.json";

/**
 * Writes every route as its own HTML with the styles it needs, before the service worker lists what to keep.
 * An empty `app-shell.html` answers unknown addresses, so that they never take over another page's words.
 */
export function prerender({ entry, base }: PrerenderOptions): Plugin {
  let config: ResolvedConfig;
  return {
    name: "prerender",
    apply: "build",
    enforce: "pre",
    configResolved(resolved) {
      config = resolved;
    },
    closeBundle: {
      order: "pre",
      sequential: true,
      async handler() {
        if (config.build.ssr !== false) return;
        const out = resolve(config.root, config.build.outDir);
        const { routes, render } = await buildEntry(config, entry, base);
        const manifest = readManifest(join(out, MANIFEST));
        const template = readFileSync(join(out, "index.html"), "utf8");
        const hashes = new Set<string>();

        const write = (name: string, page: string): void => {
          for (const inline of page.matchAll(/<(script|style)>([\s\S]*?)<\/\1>/g))
            hashes.add(`${inline[1] ?? ""} ${sourceHash(inline[2] ?? "")}`);
          mkdirSync(dirname(join(out, name)), { recursive: true });
          writeFileSync(join(out, name), page);
        };
        const pageOf = (module: string, html: string): string => {
          const styles = stylesheetsOf(manifest, module)
            .map((file) => readFileSync(join(out, file), "utf8").trim())
            .join("");
          const preloads = modulesOf(manifest, module)
            .map((file) => `<link rel="modulepreload" crossorigin href="${base}${file}">`)
            .join("");
          const title = /<title>.*?<\/title>/.exec(html)?.[0];
          const page = template
            .replace(STYLESHEET, "")
            .replace("</head>", () => `<style>${styles}</style>${preloads}</head>`)
            .replace(ROOT, () => `<div id="root">${html.replace(/<title>.*?<\/title>/, "")}</div>`);
          return title === undefined ? page : page.replace(/<title>.*?<\/title>/, () => title);
        };

        // Rarely shown, always stored: the shell points to the styles that are stored anyway.
        write("app-shell.html", template);
        for (const route of routes) {
          const { html, module } = await render(route);
          write(route === "/" ? "index.html" : `${route.slice(1)}.html`, pageOf(module, html));
        }
        writeFileSync(join(out, "_headers"), pageHeaders([...hashes]));
        rmSync(join(out, dirname(MANIFEST)), { recursive: true });
      },
    },
  };
}

async function buildEntry(config: ResolvedConfig, entry: string, base: string): Promise<Entry> {
  const outDir = resolve(config.root, "node_modules/.prerender");
  await build({
    root: config.root,
    base,
    configFile: false,
    logLevel: "warn",
    define: config.define ?? {},
    css: config.css,
    plugins: [react()],
    build: { ssr: entry, outDir, emptyOutDir: true, copyPublicDir: false },
  });
  const module: unknown = await import(
    /* @vite-ignore */ pathToFileURL(join(outDir, "prerender.js")).href
  );
  if (!isEntry(module)) throw new TypeError(`${entry} must export routes and render`);
  return module;
}

const isEntry = (module: unknown): module is Entry =>
  typeof module === "object" && module !== null && "routes" in module && "render" in module;
