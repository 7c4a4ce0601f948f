import { readFileSync } from "node:fs";
import * as v from "valibot";

const chunk = v.object({
  file: v.string(),
  isEntry: v.optional(v.boolean(), false),
  imports: v.optional(v.array(v.string()), []),
  css: v.optional(v.array(v.string()), []),
});
const manifestSchema = v.record(v.string(), chunk);

type Manifest = v.InferOutput<typeof manifestSchema>;

export const readManifest = (file: string): Manifest =>
  v.parse(manifestSchema, JSON.parse(readFileSync(file, "utf8")));

/** Names of the entry and of a page's modules with all that they import, dependencies first. */
function chunksOf(manifest: Manifest, modules: readonly string[]): readonly string[] {
  const found = new Set<string>();
  const visit = (name: string): void => {
    const one = manifest[name];
    if (one === undefined || found.has(name)) return;
    for (const imported of one.imports) visit(imported);
    found.add(name);
  };
  for (const [name, { isEntry }] of Object.entries(manifest)) if (isEntry) visit(name);
  for (const module of modules) visit(module);
  return [...found];
}

/** Stylesheets a page needs before its first paint, in the order they must stand. */
export const stylesheetsOf = (
  manifest: Manifest,
  modules: readonly string[],
): readonly string[] => [
  ...new Set(chunksOf(manifest, modules).flatMap((name) => manifest[name]?.css ?? [])),
];

/** Scripts of a page beside the entry, which the page itself names. */
export const modulesOf = (manifest: Manifest, modules: readonly string[]): readonly string[] =>
  chunksOf(manifest, modules).flatMap((name) => {
    const one = manifest[name];
    return one === undefined || one.isEntry ? [] : [one.file];
  });
