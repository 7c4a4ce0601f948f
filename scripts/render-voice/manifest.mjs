import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { PATHS } from "./paths.mjs";

export const readJson = (path) => JSON.parse(readFileSync(path, "utf8"));

/** @returns {Record<string, {source: "machine" | "human", text: string, frames: number}>} */
export const readManifest = () => (existsSync(PATHS.manifest) ? readJson(PATHS.manifest) : {});

const entryLine = ([id, { source, text, frames }]) =>
  `  ${JSON.stringify(id)}: { "source": ${JSON.stringify(source)}, "text": ${JSON.stringify(text)}, "frames": ${frames} }`;

/** Writes one entry a line, in the order of the lines, so that a new recording is a change of one line. */
export const writeManifest = (manifest, lines) => {
  const entries = lines.flatMap(({ id }) =>
    manifest[id] === undefined ? [] : [[id, manifest[id]]],
  );
  writeFileSync(PATHS.manifest, `{\n${entries.map(entryLine).join(",\n")}\n}\n`);
};
