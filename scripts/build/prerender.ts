import { readdirSync, readFileSync, rmSync, writeFileSync, mkdirSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import react from "@vitejs/plugin-react";
import { build, type Plugin, type ResolvedConfig } from "vite";

import {
  carriedPolicy,
  contentSecurityPolicy,
  fileOf,
  filledConfiguration,
  sourceHash,
} from "./security-headers.ts";
import { stylesheetsOf, modulesOf, readManifest } from "./assets.ts";
import { statements } from "./statements.ts";

/** Documents that are no pages: they carry no styles. */
const OTHERS = ["/kept/*", "/404.html", "/service-worker.js"];

/** What a page carries inline, as its policy must name it. */
const hashesIn = (page: string): readonly string[] => [
  ...new Set(
    [...page.matchAll(INLINE)].map(
      ([, kind = "", content = ""]) => `${kind} ${sourceHash(content)}`,
    ),
  ),
];

type Rendered = { readonly html: string; readonly modules: readonly string[] };
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
/** The pictures stand in the same page: a browser finds them there, and 28 links would cost a lesson its round. */
const PICTURES_AHEAD = /<link rel="preload" as="image"[^>]*>/g;
const TITLE = /<title>.*?<\/title>/;
const CHARSET = /\s*<meta charset="[^"]*" \/>/;
const SCRIPT = /\s*<script type="module"[^>]*><\/script>/;
const SCRIPT_FILE = /assets\/[^"]+\.js/;
const INLINE = /<(script|style)>([\s\S]*?)<\/\1>/g;
const MANIFEST = ".vite/manifest.json";

/** Configurations of hosts, with gaps for what only a build knows. */
const DEPLOY = "deploy";

/**
 * Writes every route as its own HTML, twice. The page from the network carries its styles, so that it paints at
 * once; the one below `kept/`, which the service worker stores, points to the style files that are stored anyway.
 * The empty page of 404 answers unknown addresses, so that they never take over another page's words. The hosts'
 * configurations of `deploy/` are filled in with the policy of these very pages.
 */
export function prerender({ entry, base }: PrerenderOptions): Plugin {
  let config: ResolvedConfig;
  /** Vite closes a bundle that was never written, too: a build that failed has said why already. */
  let isWritten = false;
  return {
    name: "prerender",
    apply: "build",
    enforce: "pre",
    configResolved(resolved) {
      config = resolved;
    },
    writeBundle() {
      isWritten = true;
    },
    closeBundle: {
      order: "pre",
      sequential: true,
      async handler() {
        if (config.build.ssr !== false || !isWritten) return;
        const out = resolve(config.root, config.build.outDir);
        const renderer = resolve(config.root, `node_modules/.prerender-${process.pid}`);
        const { routes, render } = await buildEntry(config, { entry, base, outDir: renderer });
        const writer = createWriter(out, base);
        writer.writeShell();
        for (const route of routes) writer.writePage(route, await render(route));
        writer.finish();
        rmSync(renderer, { recursive: true });
      },
    },
  };
}

/** The code is asked for before anything of the page is worked: on a slow phone that is a hundredth of the wait. */
function scriptAhead(page: string): string {
  const [charset = "", script = ""] = [CHARSET, SCRIPT].map((one) => one.exec(page)?.[0]?.trim());
  return page
    .replace(CHARSET, "")
    .replace(SCRIPT, "")
    .replace("<head>", () => `<head>${charset}${script}`);
}

function createWriter(out: string, base: string) {
  const manifest = readManifest(join(out, MANIFEST));
  const template = scriptAhead(readFileSync(join(out, "index.html"), "utf8"));
  const policies = new Map<string, string>();

  const write = (name: string, page: string): void => {
    mkdirSync(dirname(join(out, name)), { recursive: true });
    writeFileSync(join(out, name), page);
  };
  /** The bundler's loader waits for no stylesheet that has a link; one that is disabled is not fetched. */
  const inlined = (modules: readonly string[]): string => {
    const files = stylesheetsOf(manifest, modules);
    // One element a file: pages share them, and the policy names each only once.
    const styles = files.map(
      (file) => `<style>${readFileSync(join(out, file), "utf8").trim()}</style>`,
    );
    const links = files.map((file) => `<link rel="stylesheet" disabled href="${base}${file}">`);
    return [...styles, ...links].join("");
  };
  const linked = (modules: readonly string[]): string =>
    stylesheetsOf(manifest, modules)
      .map((file) => `<link rel="stylesheet" crossorigin href="${base}${file}">`)
      .join("");
  const pageOf = ({ html, modules }: Rendered, styles: string): string => {
    const preloads = modulesOf(manifest, modules)
      .map((file) => `<link rel="modulepreload" crossorigin href="${base}${file}">`)
      .join("");
    const title = TITLE.exec(html)?.[0] ?? "<title></title>";
    return template
      .replace(STYLESHEET, "")
      .replace(TITLE, () => title)
      .replace(SCRIPT, (script) => `${script}${preloads}`)
      .replace("</head>", () => `${styles}</head>`)
      .replace(
        ROOT,
        () => `<div id="root">${html.replace(TITLE, "").replace(PICTURES_AHEAD, "")}</div>`,
      );
  };

  return {
    writeShell: (): void => {
      write("kept/app-shell.html", template);
      // A host that knows pages by their addresses has no headers for one that it does not know.
      write("404.html", template.replace("<head>", `<head>${carriedPolicy(hashesIn(template))}`));
    },
    writePage: (route: string, rendered: Rendered): void => {
      const name = fileOf(route);
      const page = pageOf(rendered, inlined(rendered.modules));
      policies.set(route, contentSecurityPolicy(hashesIn(page)));
      write(name, page);
      write(`kept/${name}`, pageOf(rendered, linked(rendered.modules)));
    },
    finish: (): void => {
      const plain = contentSecurityPolicy(hashesIn(template));
      const script = SCRIPT_FILE.exec(SCRIPT.exec(template)?.[0] ?? "")?.[0];
      if (script === undefined) throw new Error("The page begins with no script");
      const filling = { policies: { plain, pages: policies }, base, others: OTHERS, script };
      for (const name of readdirSync(DEPLOY)) {
        const configuration = readFileSync(join(DEPLOY, name), "utf8");
        writeFileSync(join(out, name), filledConfiguration(configuration, filling));
      }
      rmSync(join(out, dirname(MANIFEST)), { recursive: true });
    },
  };
}

async function buildEntry(
  config: ResolvedConfig,
  { entry, base, outDir }: PrerenderOptions & { readonly outDir: string },
): Promise<Entry> {
  await build({
    root: config.root,
    base,
    configFile: false,
    logLevel: "warn",
    define: config.define ?? {},
    css: config.css,
    plugins: [react(), statements()],
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
