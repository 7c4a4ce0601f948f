import { describe, expect, it } from "vitest";

import {
  codeOf,
  project,
  specifiersOf,
  targetOf,
  withoutComments,
  type Files,
} from "./source/imports";

type Layer = {
  /** Folders and files of `src` it may import, besides itself. */
  readonly from: readonly string[];
  readonly packages: readonly string[];
};

/** `paths.ts` is a leaf that everyone may import, but `core`, which knows nothing of the rest. */
const LEAF = "src/paths.ts";
/** Where files of `public/` lie: a leaf of that leaf, which the single file answers in its own way. */
const FILES_LEAF = "src/public-file.ts";

/**
 * The table "What must never import what" of the house style; and what features share: `access` to the services,
 * `parts` of screens, the `shell` of every page.
 */
const LAYERS: Readonly<Record<string, Layer>> = {
  core: { from: [], packages: ["valibot", "@noble/hashes"] },
  application: { from: ["core", LEAF], packages: [] },
  content: {
    from: ["core", LEAF],
    // What the build makes of the project's own files.
    packages: ["virtual:statements", "virtual:statement-hashes", "virtual:own-marks"],
  },
  "content/illustrations": { from: ["content", "core", LEAF], packages: ["react"] },
  adapters: {
    from: [
      "core",
      ...[
        "session",
        "lock",
        "notebook",
        "copies",
        "catalogue",
        "hand-over",
        "studio",
        "taken-package",
        "midwife",
        "register",
      ].map((room) => `application/${room}/ports.ts`),
      "application/devices.ts",
      "application/storage.ts",
      "application/services.ts",
      "application/observable.ts",
      LEAF,
    ],
    packages: ["idb", "workbox-window", "ical-generator", "qr", "fflate", "@breezystack/lamejs"],
  },
  ui: { from: [LEAF], packages: ["react"] },
  access: { from: ["core", "application", LEAF], packages: ["react"] },
  parts: {
    from: ["core", "application", "content", "ui", "access", LEAF],
    packages: ["react", "react-router", "react-i18next"],
  },
  shell: {
    from: ["core", "application", "content", "ui", "access", LEAF],
    packages: ["react", "react-router", "react-i18next"],
  },
  features: {
    from: ["core", "application", "content", "ui", "access", "parts", "shell", LEAF],
    packages: ["react", "react-router", "react-i18next", "d3-scale"],
  },
  locales: { from: [LEAF], packages: ["i18next"] },
  styles: { from: [], packages: [] },
};

/** What is fetched first and what later: it alone builds adapters, and nobody else imports it. */
const START = "src/start/";
/** The program of the one HTML file: it too builds adapters, and takes from the start what stands still. */
const SINGLE_FILE = "src/single-file/";
const STARTS = [START, SINGLE_FILE];
/** They put everything together. */
const ROOTS = ["src/app/", ...STARTS];
const isRoot = (path: string): boolean => ROOTS.some((root) => path.startsWith(root));

const packageOf = (specifier: string): string => {
  const [first = "", second = ""] = specifier.split("/");
  return first.startsWith("@") ? `${first}/${second}` : first;
};

/** The part of a layer that is one: features are layers each, and pictures are one within the content. */
function homeOf(path: string): string {
  const [, top = "", second = ""] = path.split("/");
  if (top === "features") return `src/features/${second}/`;
  return `src/${top}/`;
}

const layerOf = (path: string): Layer | undefined => {
  const [, top = "", second = ""] = path.split("/");
  return LAYERS[`${top}/${second}`] ?? LAYERS[top];
};

const isWithin = (path: string, part: string): boolean =>
  part === path || path === `src/${part}` || path.startsWith(`src/${part}/`);

/** Nobody imports a program; the single file begins with the services that the written pages begin with. */
const mayStart = (importer: string, target: string): boolean =>
  STARTS.every((start) => !target.startsWith(start) || importer.startsWith(start)) ||
  (importer.startsWith(SINGLE_FILE) && target === "src/start/still.ts");

function faultOf(importer: string, specifier: string, files: Files): string | null {
  const target = targetOf(specifier, importer, files);
  const fault = `${importer} must not import ${target ?? specifier}`;
  if (target !== null && !mayStart(importer, target)) return fault;
  if (isRoot(importer)) return null;
  if (importer === LEAF && target === FILES_LEAF) return null;
  const layer = layerOf(importer);
  if (importer === LEAF || layer === undefined) return fault;
  if (target === null) return layer.packages.includes(packageOf(specifier)) ? null : fault;
  const home = homeOf(importer);
  if (home !== "src/content/" && target.startsWith(home)) return null;
  if (home === "src/content/" && isContentOfItsOwn(importer, target)) return null;
  return layer.from.some((part) => isWithin(target, part)) ? null : fault;
}

/** Plain content knows no pictures, because pictures are drawn with React. */
const isContentOfItsOwn = (importer: string, target: string): boolean =>
  target.startsWith("src/content/") &&
  (importer.startsWith("src/content/illustrations/") ||
    !target.startsWith("src/content/illustrations/"));

const importFaults = (files: Files): readonly string[] =>
  codeOf(files).flatMap(([path, text]) =>
    specifiersOf(text).flatMap((specifier) => faultOf(path, specifier, files) ?? []),
  );

/** The service worker is a program of its own; it builds no adapter. */
const adapterBuilders = (files: Files): readonly string[] =>
  codeOf(files)
    .filter(([path]) => isRoot(path) && !path.startsWith("src/app/service-worker/"))
    .filter(([path, text]) =>
      specifiersOf(text).some((specifier) =>
        targetOf(specifier, path, files)?.startsWith("src/adapters/"),
      ),
    )
    .map(([path]) => path);

type Ban = { readonly where: string; readonly what: RegExp };

const BANS: readonly Ban[] = [
  { where: "src/core/", what: /\bDate\.now\b/g },
  { where: "src/core/", what: /\bnew Date\(\s*\)/g },
  { where: "src/core/", what: /\bMath\.random\b/g },
  { where: "src/core/", what: /\b(?:window|document|navigator|globalThis|performance|crypto)\b/g },
  { where: "src/application/", what: /\b(?:window|document|navigator)\b/g },
  { where: "src/application/", what: /\b(?:Date\.now|Math\.random)\b|\bnew Date\(\s*\)/g },
  { where: "src/features/", what: /\bnavigator\b|\b(?:local|session)Storage\b|\bindexedDB\b/g },
];

const banned = (files: Files): readonly string[] =>
  codeOf(files).flatMap(([path, text]) => {
    const code = withoutComments(text).replace(/"(?:\\.|[^"\\\n])*"/g, '""');
    return BANS.filter(({ where }) => path.startsWith(where)).flatMap(({ what }) =>
      [...code.matchAll(what)].map(([found]) => `${path} must not use ${found}`),
    );
  });

const EMPTY_NAMES = /(^|[-.])(utils?|helpers?|common|managers?)([-.]|$)/;

/** Files of words are named for where they are read; there, "common" means every page. */
const emptyNames = (files: Files): readonly string[] =>
  [...files.keys()].filter(
    (path) =>
      path.startsWith("src/") &&
      !path.startsWith("src/locales/") &&
      path.split("/").some((name) => EMPTY_NAMES.test(name)),
  );

const strangers = (files: Files): readonly string[] =>
  codeOf(files)
    .map(([path]) => path)
    .filter(
      (path) =>
        !isRoot(path) && path !== LEAF && path !== FILES_LEAF && layerOf(path) === undefined,
    )
    .filter((path) => !/^src\/[^/]+\.d\.ts$/.test(path));

describe("the architecture", () => {
  it("imports only what the house style allows", () => {
    expect(importFaults(project)).toEqual([]);
  });

  it("builds its adapters where it starts, and nowhere else", () => {
    expect(adapterBuilders(project)).toContain("src/start/first.ts");
    expect(
      adapterBuilders(project).filter((path) => !STARTS.some((start) => path.startsWith(start))),
    ).toEqual([]);
  });

  it("keeps time, chance and the page out of the core, and devices out of the features", () => {
    expect(banned(project)).toEqual([]);
  });

  it("has no file with a name that says nothing", () => {
    expect(emptyNames(project)).toEqual([]);
  });

  it("has no folder without a rule", () => {
    expect(strangers(project)).toEqual([]);
  });

  it("is really looked at", () => {
    const seen = codeOf(project).map(([path]) => path);

    expect(seen.length).toBeGreaterThan(50);
    expect(seen).toContain("src/core/session/machine.ts");
  });
});

describe("the check of imports", () => {
  const known: Readonly<Record<string, string>> = {
    "src/core/result.ts": "",
    "src/core/result.test.ts": "",
    "src/access/services-context.ts": "",
    "src/application/session/ports.ts": "",
    "src/application/notebook/notebook.ts": "",
    "src/content/voice/index.ts": "",
    "src/content/illustrations/mark.tsx": "",
    "src/adapters/browser/clock.ts": "",
    "src/ui/button/button.tsx": "",
    "src/shell/page-shell.tsx": "",
    "src/features/massage/ready-page.tsx": "",
    "src/features/home/home-page.tsx": "",
    "src/app/app.tsx": "",
    "src/paths.ts": "",
    "src/start/main.tsx": "",
    "src/start/later/massage.ts": "",
    "src/start/still.ts": "",
    "src/single-file/services.ts": "",
  };
  const faultsOf = (path: string, text: string) =>
    importFaults(new Map(Object.entries({ ...known, [path]: text })));

  it.each([
    ["src/core/a.ts", "../application/session/ports", "src/application/session/ports.ts"],
    ["src/core/a.ts", "../paths", "src/paths.ts"],
    ["src/core/a.ts", "react", "react"],
    ["src/application/a.ts", "../adapters/browser/clock", "src/adapters/browser/clock.ts"],
    ["src/application/a.ts", "../content/voice/index", "src/content/voice/index.ts"],
    ["src/application/a.ts", "valibot", "valibot"],
    ["src/content/a.ts", "../application/session/ports", "src/application/session/ports.ts"],
    ["src/content/a.ts", "react", "react"],
    ["src/content/a.ts", "./illustrations/mark", "src/content/illustrations/mark.tsx"],
    ["src/content/illustrations/a.tsx", "../../ui/button/button", "src/ui/button/button.tsx"],
    [
      "src/adapters/a.ts",
      "../application/notebook/notebook",
      "src/application/notebook/notebook.ts",
    ],
    ["src/adapters/a.ts", "../app/app", "src/app/app.tsx"],
    ["src/adapters/a.ts", "react", "react"],
    ["src/ui/a.tsx", "../core/result", "src/core/result.ts"],
    ["src/ui/a.tsx", "../features/massage/ready-page", "src/features/massage/ready-page.tsx"],
    ["src/ui/a.tsx", "react-router", "react-router"],
    ["src/shell/a.tsx", "../features/home/home-page", "src/features/home/home-page.tsx"],
    ["src/features/home/a.tsx", "../massage/ready-page", "src/features/massage/ready-page.tsx"],
    ["src/features/home/a.tsx", "../../adapters/browser/clock", "src/adapters/browser/clock.ts"],
    ["src/features/home/a.tsx", "../../app/app", "src/app/app.tsx"],
    ["src/features/home/a.tsx", "idb", "idb"],
    ["src/locales/a.ts", "../core/result", "src/core/result.ts"],
    ["src/paths.ts", "./core/result", "src/core/result.ts"],
    ["src/access/a.ts", "../shell/page-shell", "src/shell/page-shell.tsx"],
    ["src/access/a.ts", "react-router", "react-router"],
    ["src/parts/a.tsx", "../shell/page-shell", "src/shell/page-shell.tsx"],
    ["src/app/a.tsx", "../start/main", "src/start/main.tsx"],
    ["src/app/a.tsx", "../start/later/massage", "src/start/later/massage.ts"],
    ["src/features/home/a.tsx", "../../start/later/massage", "src/start/later/massage.ts"],
    ["src/app/a.tsx", "../single-file/services", "src/single-file/services.ts"],
    ["src/start/a.ts", "../single-file/services", "src/single-file/services.ts"],
    ["src/single-file/a.ts", "../start/later/massage", "src/start/later/massage.ts"],
    ["src/hooks/a.ts", "../core/result", "src/core/result.ts"],
  ])("finds that %s imports %s", (path, specifier, target) => {
    expect(faultsOf(path, `import { a } from "${specifier}";`)).toEqual([
      `${path} must not import ${target}`,
    ]);
  });

  it.each([
    ['import {\n  a,\n  type B,\n} from "../app/app";'],
    ['import type { A } from "../app/app";'],
    ["import * as a from '../app/app';"],
    ['import "../app/app";'],
    ['export { a } from "../app/app";'],
    ['export * from "../app/app";'],
    ['const a = await import("../app/app");'],
    ['type A = typeof import("../app/app");'],
    ['import { a } from "@/app/app";'],
    ['import { a } from "/src/app/app";'],
    ['import a from "../app/app.tsx?raw";'],
    ['/* old */ import { a } from "../app/app"; // why'],
    ['const home = "http://a"; import { a } from "../app/app";'],
  ])("sees through the form %j", (text) => {
    expect(faultsOf("src/core/a.ts", text)).toEqual([
      "src/core/a.ts must not import src/app/app.tsx",
    ]);
  });

  it("finds a folder that is taken in as a whole", () => {
    expect(faultsOf("src/core/a.ts", 'import.meta.glob("../app/*.tsx");')).toHaveLength(1);
  });

  it.each([
    ["src/core/a.ts", 'import * as v from "valibot";'],
    ["src/core/session/a.ts", 'import { a } from "../result";'],
    ["src/core/a.ts", '// import { a } from "../app/app";'],
    ["src/core/a.ts", '/** import { a } from "../app/app"; */'],
    ["src/core/a.test.ts", 'import { a } from "../app/app";'],
    ["src/content/illustrations/a.tsx", 'import { useId } from "react"; import b from "../voice";'],
    [
      "src/adapters/a.ts",
      'import { openDB } from "idb"; import type { A } from "../application/session/ports";',
    ],
    [
      "src/features/home/a.tsx",
      'import { b } from "./b"; import { c } from "../../shell/page-shell";',
    ],
    [
      "src/features/home/a.tsx",
      'import { paths } from "../../paths"; import { Link } from "react-router";',
    ],
    ["src/app/a.tsx", 'import { b } from "../features/home/home-page"; import c from "i18next";'],
    [
      "src/start/main.tsx",
      'import { App } from "../app/app"; import { clock } from "../adapters/browser/clock";',
    ],
    ["src/start/main.tsx", 'const a = await import("./later/massage");'],
    ["src/single-file/a.ts", 'import { a } from "../start/still"; import b from "fflate";'],
  ])("lets %s say %j", (path, text) => {
    expect(faultsOf(path, text)).toEqual([]);
  });

  it("finds an adapter that is built elsewhere", () => {
    const files = new Map([
      ["src/adapters/browser/clock.ts", ""],
      ["src/start/main.tsx", 'import { clock } from "../adapters/browser/clock";'],
      ["src/app/app.tsx", 'import { clock } from "../adapters/browser/clock";'],
      ["src/app/service-worker/worker.ts", 'import { A } from "../../adapters/browser/clock";'],
    ]);

    expect(adapterBuilders(files)).toEqual(["src/start/main.tsx", "src/app/app.tsx"]);
  });

  it.each([
    ["src/core/a.ts", "const now = Date.now();", "Date.now"],
    ["src/core/a.ts", "const now = new Date( );", "new Date( )"],
    ["src/core/a.ts", "const a = Math.random();", "Math.random"],
    ["src/core/a.ts", "const a = window.innerWidth;", "window"],
    ["src/core/a.ts", "document.title = '';", "document"],
    ["src/core/a.ts", "if (navigator.onLine) a();", "navigator"],
    ["src/application/a.ts", "const now = Date.now();", "Date.now"],
    ["src/features/home/a.tsx", "navigator.vibrate(1);", "navigator"],
    ["src/features/home/a.tsx", "localStorage.clear();", "localStorage"],
  ])("finds that %s says %j", (path, text, found) => {
    expect(banned(new Map([[path, text]]))).toEqual([`${path} must not use ${found}`]);
  });

  it.each([
    ["src/core/a.ts", "const a = new Date(epochMs); // Date.now() is not for us"],
    ["src/core/a.ts", 'const kind = "document"; const windowMs = 3;'],
    ["src/adapters/a.ts", "const now = Date.now();"],
    ["src/core/a.test.ts", "const now = Date.now();"],
  ])("does not mind that %s says %j", (path, text) => {
    expect(banned(new Map([[path, text]]))).toEqual([]);
  });

  it("finds names that say nothing, and folders without a rule", () => {
    const files = new Map(
      [
        "src/core/utils.ts",
        "src/core/time-utils.ts",
        "src/ui/helpers/a.tsx",
        "src/app/common.module.css",
        "src/application/session-manager.ts",
        "src/hooks/use-a.ts",
        "src/core/commons.ts",
        "src/locales/id/common.json",
      ].map((path) => [path, ""]),
    );

    expect(emptyNames(files)).toEqual([...files.keys()].slice(0, 5));
    expect(strangers(files)).toEqual(["src/hooks/use-a.ts"]);
  });
});
