import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, posix, relative, sep } from "node:path";
import { fileURLToPath } from "node:url";

/** Path below the repository, with slashes, and the text of the file. */
export type Files = ReadonlyMap<string, string>;

const ALIAS = "@/";
export const CODE = /\.(ts|tsx)$/;
const ENDINGS = ["", ".ts", ".tsx", "/index.ts", "/index.tsx"];

const isTest = (path: string): boolean => /\.test\.tsx?$/.test(path);
export const codeOf = (files: Files): readonly (readonly [string, string])[] =>
  [...files].filter(([path]) => path.startsWith("src/") && CODE.test(path) && !isTest(path));

/** A comment may name what it likes; a string stays, because addresses stand in strings. */
export const withoutComments = (text: string): string =>
  text.replace(
    /("(?:\\.|[^"\\\n])*"|'(?:\\.|[^'\\\n])*'|`(?:\\.|[^`\\])*`)|\/\*[\s\S]*?\*\/|\/\/[^\n]*/g,
    (_all, literal: string | undefined) => literal ?? " ",
  );

const IMPORTS = [
  /\b(?:import|export)\b[^"'`;()]*?\bfrom\s*["']([^"']+)["']/g,
  /\bimport\s*["']([^"']+)["']/g,
  /\b(?:import|require)\s*\(\s*["'`]([^"'`]+)["'`]/g,
  /\bimport\.meta\.glob(?:<[^>]*>)?\s*\(\s*["'`]([^"'`]+)["'`]/g,
  /\bnew\s+URL\s*\(\s*["'`](\.[^"'`]+)["'`]/g,
];

export const specifiersOf = (text: string): readonly string[] => {
  const code = withoutComments(text);
  return IMPORTS.flatMap((form) => [...code.matchAll(form)].flatMap(([, found]) => found ?? []));
};

/** The file of this project that is meant; null for a package. */
export function targetOf(specifier: string, importer: string, files: Files): string | null {
  const [bare = ""] = specifier.split("?");
  const path = bare.startsWith(ALIAS)
    ? `src/${bare.slice(ALIAS.length)}`
    : bare.startsWith("/")
      ? bare.slice(1)
      : bare.startsWith(".")
        ? posix.join(posix.dirname(importer), bare)
        : null;
  if (path === null) return null;
  return ENDINGS.map((ending) => path + ending).find((one) => files.has(one)) ?? path;
}

const root = join(dirname(fileURLToPath(import.meta.url)), "..", "..");
/** All that lies in `src`. */
export const project: Files = new Map(
  readdirSync(join(root, "src"), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .map((file) => [
      relative(root, file).split(sep).join("/"),
      CODE.test(file) ? readFileSync(file, "utf8") : "",
    ]),
);
