import { existsSync, writeFileSync } from "node:fs";
import { PATHS } from "./paths.mjs";
import { readJson } from "./read-json.mjs";

const readOne = (path) => (existsSync(path) ? readJson(path) : {});

/**
 * What was recorded for the session and for the lessons. They are two files, since the app reads only the first.
 * @returns {Record<string, {source: "machine" | "human", text: string, ms: number}>}
 */
export const readManifest = () => ({
  ...readOne(PATHS.manifest),
  ...readOne(PATHS.lessonManifest),
});

const entryLine = ([id, { source, text, ms }]) =>
  `  ${JSON.stringify(id)}: { "source": ${JSON.stringify(source)}, "text": ${JSON.stringify(text)}, "ms": ${ms} }`;

const entriesOf = (manifest, lines) =>
  lines.flatMap(({ id }) => (manifest[id] === undefined ? [] : [[id, manifest[id]]]));

/**
 * Writes each entry to the file of its line, in the order of the lines; an entry without a line is dropped. The
 * session's has one entry a line, the lessons' is as the formatter wants it.
 */
export const writeManifest = (manifest, lines, lessonLines) => {
  const session = entriesOf(manifest, lines).map(entryLine).join(",\n");
  writeFileSync(PATHS.manifest, `{\n${session}\n}\n`);
  const lessons = Object.fromEntries(entriesOf(manifest, lessonLines));
  writeFileSync(PATHS.lessonManifest, `${JSON.stringify(lessons, null, 2)}\n`);
};
