import { median } from "./statistics.mjs";

/**
 * One line of the table. Without a bar it is for information.
 *
 * @typedef {object} Row
 * @property {string} what
 * @property {import("./units.mjs").Unit} unit
 * @property {readonly number[]} values one a run
 * @property {{ atMost: number } | { atLeast: number }} [bar]
 * @property {readonly string[]} [notes] shown below the table
 */

const isWithin = (bar, value) => ("atMost" in bar ? value <= bar.atMost : value >= bar.atLeast);

const worstOf = ({ values, bar }) =>
  bar !== undefined && "atLeast" in bar ? Math.min(...values) : Math.max(...values);

function verdict(row) {
  if (row.bar === undefined) return "";
  if (!isWithin(row.bar, median(row.values))) return "MISSED";
  return isWithin(row.bar, worstOf(row)) ? "ok" : "ok, worst run over";
}

function writeBar({ bar, unit }) {
  if (bar === undefined) return "";
  return "atMost" in bar ? `≤ ${unit.write(bar.atMost)}` : `≥ ${unit.write(bar.atLeast)}`;
}

const cellsOf = (row) => [
  row.what,
  writeBar(row),
  row.unit.write(median(row.values)),
  row.values.length > 1 ? row.unit.write(worstOf(row)) : "",
  row.values.length > 1 ? String(row.values.length) : "",
  verdict(row),
];

const HEAD = ["what", "bar", "median", "worst", "runs", ""];

/** @param {readonly Row[]} rows @returns {string} */
export function writeTable(rows) {
  const lines = [HEAD, ...rows.map(cellsOf)];
  const widths = HEAD.map((_, column) => Math.max(...lines.map((cells) => cells[column].length)));
  return lines
    .map((cells) =>
      cells
        .map((cell, column) =>
          column === 0 ? cell.padEnd(widths[0]) : cell.padStart(widths[column]),
        )
        .join("  ")
        .trimEnd(),
    )
    .join("\n");
}

/** @param {readonly Row[]} rows */
export const writeNotes = (rows) =>
  rows
    .filter(({ notes = [] }) => notes.length > 0)
    .map(({ what, notes }) => [what, ...notes.map((note) => `  ${note}`)].join("\n"))
    .join("\n");
