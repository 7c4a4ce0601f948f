import { readdirSync, readFileSync } from "node:fs";
import { join, sep } from "node:path";
import { deflateRawSync } from "node:zlib";
import { runnerImport, type InlineConfig, type Plugin } from "vite";

import { slimVoice } from "./slim-voice.ts";

const VIRTUAL = "virtual:carried-files";
const RESOLVED = `\0${VIRTUAL}`;
/** Without the configuration that this plugin is itself a part of. */
const INLINE: InlineConfig = { configFile: false, logLevel: "error" };

type Choice = { readonly carriedSounds: () => readonly string[] };

const packed = (content: string | Buffer): string =>
  deflateRawSync(content, { level: 9 }).toString("base64");

const picturesBelow = (root: string): readonly string[] =>
  readdirSync(join(root, "art"), { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".svg"))
    .map((name) => `art/${name.split(sep).join("/")}`)
    .toSorted();

/** Some hundred drawings that are alike: together they pack to a fifth. */
function packedPictures(root: string): string {
  const texts = picturesBelow(root).map((file) => [file, readFileSync(join(root, file), "utf8")]);
  return packed(JSON.stringify(Object.fromEntries(texts)));
}

/** Frames of one length that stand alone are filled up with nothing: an eighth of them packs away. */
function packedSounds(root: string, files: readonly string[]) {
  const bytes = files.map((file) => readFileSync(join(root, file)));
  let from = 0;
  const places = files.map((file, nth) => {
    const to = from + (bytes[nth]?.length ?? 0);
    const place = [file, [from, to]] as const;
    from = to;
    return place;
  });
  return { sounds: packed(Buffer.concat(bytes)), places: Object.fromEntries(places) };
}

/** Lays pictures and chosen sounds of `public/` into the single file, and has them found there. */
export function carriedFiles(root: string): readonly Plugin[] {
  const folder = join(root, "public");
  const carried = join(root, "src/single-file/carried-files.ts");
  let sounds: readonly string[] = [];
  return [
    {
      name: "carried-files",
      enforce: "pre",
      async buildStart() {
        const choice = join(root, "src/single-file/carried-clips.ts");
        const { module } = await runnerImport<Choice>(choice, INLINE);
        sounds = module.carriedSounds();
      },
      resolveId: (id) => {
        if (id === VIRTUAL) return RESOLVED;
        return id.endsWith("/public-file.ts") ? carried : null;
      },
      load(id) {
        if (id !== RESOLVED) return null;
        return Object.entries({ pictures: packedPictures(folder), ...packedSounds(folder, sounds) })
          .map(([name, value]) => `export const ${name} = ${JSON.stringify(value)};`)
          .join("\n");
      },
      transform(code, id) {
        if (!id.endsWith("/content/voice/lesson-lines.json")) return null;
        return { code: JSON.stringify(readable(JSON.parse(code), sounds)), map: null };
      },
    },
    slimVoice(),
  ];
}

const isRow = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** Cards keep their clips where all of them are carried along: none offers to be read and then says half. */
function readable(lessons: unknown, sounds: readonly string[]): unknown {
  const isCarried = (clip: unknown): boolean =>
    typeof clip === "string" && sounds.some((file) => file.startsWith(`voice/id/${clip}.`));
  const cut = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.every(isCarried) ? value : [];
    if (!isRow(value)) return value;
    return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, cut(one)]));
  };
  return cut(lessons);
}
