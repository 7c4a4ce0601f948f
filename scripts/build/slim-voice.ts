import type { Plugin } from "vite";

type Row = Readonly<Record<string, unknown>>;

const isRow = (value: unknown): value is Row => typeof value === "object" && value !== null;
const rowsOf = (value: unknown): readonly Row[] =>
  Array.isArray(value) ? value.filter(isRow) : [];

/** Who speaks: one entry for each kind of voice. */
const sourcesOf = (file: unknown): Row =>
  Object.fromEntries(
    Object.values(isRow(file) ? file : {})
      .map((entry) => (isRow(entry) ? entry["source"] : "machine"))
      .map((source) => [source, { source }]),
  );

/** The words of each clip. */
const textsOf = (file: unknown): Row =>
  Object.fromEntries(
    Object.entries(isRow(file) ? file : {}).map(([id, entry]) => [
      id,
      { text: isRow(entry) ? entry["text"] : "" },
    ]),
  );

/** The words of the lessons' clips, for the script alone: the first page asks this file only who speaks. */
const LESSONS = "src/content/voice/lesson-manifest.json";
const WORDS = "?words";
const SCRIPT = "src/content/voice/script.ts";

/** What a phone needs of each file; sources and texts of rendering stay with the data. */
const slim: Readonly<Record<string, (file: unknown) => unknown>> = {
  "src/content/voice/lines.json": (file) =>
    rowsOf(file).map(({ id, text, longestMs }) => ({ id, text, longestMs })),
  "src/content/voice/manifest.json": (file) => sourcesOf(file),
  [LESSONS]: (file) => sourcesOf(file),
  [LESSONS + WORDS]: (file) => textsOf(file),
};

/** Leaves out of the built app what only builders read of the voice script: 9 KB a phone need not store. */
export const slimVoice = (): Plugin => ({
  name: "slim-voice",
  apply: "build",
  enforce: "pre",
  async resolveId(source, importer) {
    if (importer?.endsWith(SCRIPT) !== true) return null;
    const found = await this.resolve(source, importer, { skipSelf: true });
    return found?.id.endsWith(LESSONS) === true ? found.id + WORDS : null;
  },
  transform(code, id) {
    const name = Object.keys(slim).find((file) => id.endsWith(file));
    const cut = name === undefined ? undefined : slim[name];
    if (cut === undefined) return null;
    const json = JSON.stringify(cut(JSON.parse(code)));
    // A name with a question mark is taken for a script.
    return { code: id.endsWith(WORDS) ? `export default ${json}` : json, map: null };
  },
});
