import { resolve } from "node:path";
import { runnerImport, type InlineConfig, type Plugin } from "vite";

import type { StatementModules } from "../review/modules.ts";

/** Without the configuration that this plugin is itself a part of. */
const INLINE: InlineConfig = { configFile: false, logLevel: "error" };

/** What the app knows of its own statements: each in a module of its own, fetched only where it is needed. */
const MODULES: ReadonlyMap<string, "statements" | "hashes" | "ownMarks"> = new Map([
  ["virtual:statements", "statements"],
  ["virtual:statement-hashes", "hashes"],
  ["virtual:own-marks", "ownMarks"],
]);

type Maker = { readonly statementModules: (root: string) => StatementModules };

async function makeModules(root: string): Promise<StatementModules> {
  const { module } = await runnerImport<Maker>(resolve(root, "scripts/review/modules.ts"), INLINE);
  return module.statementModules(root);
}

type StatementsOptions = {
  /** False where no package of a midwife is ever opened: nothing is compared there that did not come with the app. */
  readonly hasPackages?: boolean;
};

/**
 * The statements of the app with the hashes of their words and pictures, and the marks of midwives who agree with just
 * these: made from the files of the project, so that nobody can forget to make them anew.
 */
export function statements({ hasPackages = true }: StatementsOptions = {}): Plugin {
  let root = "";
  let isBuild = false;
  let made: ReturnType<typeof makeModules> | null = null;
  return {
    name: "statements",
    configResolved(config) {
      root = config.root;
      isBuild = config.command === "build";
    },
    buildStart() {
      made = null;
    },
    resolveId: (source) => (MODULES.has(source) ? `\0${source}` : null),
    async load(id) {
      const name = MODULES.get(id.slice(1));
      if (name === undefined || !id.startsWith("\0")) return null;
      made = isBuild && made !== null ? made : makeModules(root);
      const { files, ...modules } = await made;
      for (const file of files) this.addWatchFile(file);
      const wanted = name === "hashes" && !hasPackages ? {} : modules[name];
      const content = JSON.stringify(JSON.stringify(wanted));
      return `export const ${name} = JSON.parse(${content});`;
    },
  };
}
