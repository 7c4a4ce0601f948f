#!/usr/bin/env node
// Writes the table of statements, sources and grades into docs/evidence.md, from the app's own data.
import { readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

const root = new URL("../", import.meta.url);
const readText = (file) => readFileSync(new URL(file, root), "utf8");
const readJson = (file) => JSON.parse(readText(file));

const PAGE = "docs/evidence.md";
const BEGIN = "<!-- evidence: written by scripts/write-evidence.mjs -->";
const END = "<!-- end of evidence -->";

const cell = (text) => text.replaceAll("|", "\\|").replaceAll("<", "&lt;");

const file = readJson("src/content/sources/sources.json");
const sources = new Map(file.sources.map((one) => [one.id, one]));
/** Best first, as their meanings stand in the file. */
const GRADES = Object.keys(file.gradeMeaning).filter((grade) =>
  file.sources.some((one) => one.grade === grade),
);

function nameOf(id) {
  const { citation, url } = sources.get(id);
  return url === null ? cell(citation) : `[${cell(citation)}](${url})`;
}

/** What is stated, what that rests on, and the grade of the weakest of it. */
function line(statement, ids) {
  const weakest = Math.max(...ids.map((id) => GRADES.indexOf(sources.get(id).grade)));
  return `| ${cell(statement)} | ${ids.map(nameOf).join("; ")} | ${GRADES[weakest]} |`;
}

/** One line a card. */
export function lessonLines() {
  const words = readJson("src/locales/en/lessons.json");
  return Object.keys(words).flatMap((lesson) =>
    readJson(`src/content/lessons/${lesson}.json`).cards.map(({ id, sources: ids }) => {
      const { title, body, important } = words[lesson].cards[id];
      const statement = [`**${title}**`, body, ...(important === undefined ? [] : [important])];
      return line(statement.join(" "), ids);
    }),
  );
}

const textAt = (words, key) => key.split(".").reduce((node, name) => node[name], words);

/** One line a sentence of the other pages that states something. */
export const pageLines = () =>
  readJson("src/content/sources/statements.json").map(({ text, sources: ids }) => {
    const [namespace, key] = text.split(":");
    return line(textAt(readJson(`src/locales/en/${namespace}.json`), key), ids);
  });

/** One line a sign, with its one act. */
export function signLines() {
  const words = readJson("src/locales/en/signs.json");
  return readJson("src/content/safety/signs.json").map(({ id, who, act, sources: ids }) =>
    line(`${words[who][id]} **${words.acts[act]}**`, ids),
  );
}

/** What the page must hold between its two marks. */
export const evidenceBlock = () =>
  [
    BEGIN,
    "",
    "<!-- prettier-ignore -->",
    "| statement | rests on | grade |",
    "| --- | --- | --- |",
    ...lessonLines(),
    ...signLines(),
    ...pageLines(),
    "",
    END,
  ].join("\n");

/** @param {string} page @returns {string} */
export function withEvidence(page) {
  const from = page.indexOf(BEGIN);
  const to = page.indexOf(END);
  if (from === -1 || to === -1) throw new Error(`${PAGE} has lost the marks of its table`);
  return page.slice(0, from) + evidenceBlock() + page.slice(to + END.length);
}

if (process.argv[1] === fileURLToPath(import.meta.url))
  writeFileSync(new URL(PAGE, root), withEvidence(readText(PAGE)));
