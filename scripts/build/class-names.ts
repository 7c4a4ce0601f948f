import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join, relative, sep } from "node:path";
import { fileURLToPath } from "node:url";

const ROOT = fileURLToPath(new URL("../..", import.meta.url));
const FIRST = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ";
const NEXT = `${FIRST}0123456789`;
/** As short as names of some hundred classes can be without meeting often. */
const LETTERS = 3;

const keyOf = (file: string, name: string): string =>
  `${relative(ROOT, file).split(sep).join("/")} ${name}`;

/** The same for the same class in every build: an update changes no script that it does not have to. */
function shortName(key: string, letters: number): string {
  const bytes = createHash("sha256").update(key).digest();
  return Array.from({ length: letters }, (_, index) => {
    const from = index === 0 ? FIRST : NEXT;
    return from[(bytes[index] ?? 0) % from.length];
  }).join("");
}

function classesOf(file: string): readonly string[] {
  const rules = readFileSync(file, "utf8").replaceAll(/\/\*[\s\S]*?\*\//g, "");
  return [...rules.matchAll(/\.([A-Za-z_][\w-]*)/g)].map(([, name = ""]) => keyOf(file, name));
}

/** Names of classes for pages and scripts. A written page carries some two hundred of them. */
export function classNames(): (name: string, file: string) => string {
  const source = join(ROOT, "src");
  const files = readdirSync(source, { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".module.css"))
    .map((file) => join(source, file));
  const keys = [...new Set(files.flatMap(classesOf))].toSorted();
  const names = new Map<string, string>();
  const taken = new Set<string>();
  for (const key of keys) {
    let letters = LETTERS;
    while (taken.has(shortName(key, letters))) letters += 1;
    taken.add(shortName(key, letters));
    names.set(key, shortName(key, letters));
  }
  return (name, file) => {
    const key = keyOf(file, name);
    return names.get(key) ?? shortName(key, 2 * LETTERS);
  };
}
