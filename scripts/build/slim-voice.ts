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

/** What a phone needs of each file; sources and texts of rendering stay with the data. */
const slim: Readonly<Record<string, (file: unknown) => unknown>> = {
  "src/content/voice/lines.json": (file) =>
    rowsOf(file).map(({ id, text, longestMs }) => ({ id, text, longestMs })),
  "src/content/voice/manifest.json": (file) => sourcesOf(file),
  "src/content/voice/lesson-manifest.json": (file) => sourcesOf(file),
};

/** Leaves out of the built app what only builders read of the voice script: 9 KB a phone need not store. */
export const slimVoice = (): Plugin => ({
  name: "slim-voice",
  apply: "build",
  enforce: "pre",
  transform(code, id) {
    const name = Object.keys(slim).find((file) => id.endsWith(file));
    const cut = name === undefined ? undefined : slim[name];
    return cut === undefined ? null : { code: JSON.stringify(cut(JSON.parse(code))), map: null };
  },
});
