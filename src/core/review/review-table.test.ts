import Papa from "papaparse";
import { describe, expect, it } from "vitest";

import type { Review } from "../midwife/review";
import { REVIEW_COLUMNS, reviewTable } from "./review-table";
import type { Statement } from "./statement";

const NOW = "0".repeat(32);
const AT = "2026-11-24T08:00:00.000+07:00";
const statement = (id: string): Statement => ({
  id,
  section: "line",
  within: null,
  phrases: [
    { kind: "title", text: "Kata; dan" },
    { kind: "act", text: '"Kutipan"' },
  ],
  picture: null,
  sources: ["study-jujun", "app-judgement"],
  grade: "GMK",
  hash: NOW,
});
const review = (id: string, change: Partial<Review>): readonly [string, Review] => [
  id,
  { statement: id, hash: NOW, verdict: "agrees", says: null, note: null, at: AT, ...change },
];
const rowsOf = (reviews: readonly (readonly [string, Review])[], ids: readonly string[]) =>
  Papa.parse<Record<string, string>>(
    reviewTable(ids.map(statement), new Map(reviews), "statistics"),
    { header: true, skipEmptyLines: true },
  ).data;

describe("the table of a review", () => {
  it("has a row for each statement, answered or not", () => {
    const rows = rowsOf([review("line/b", { verdict: "unsure" })], ["line/a", "line/b"]);

    expect(rows.map((row) => [row["statement"], row["answer"], row["answered_at"]])).toEqual([
      ["line/a", "open", ""],
      ["line/b", "unsure", AT],
    ]);
    expect(Object.keys(rows[0] ?? {})).toEqual([...REVIEW_COLUMNS]);
    expect(rows[0]?.["words"]).toBe('Kata; dan "Kutipan"');
  });

  it("says what it should say only where it should say something else, and of these words", () => {
    const says = "Lain.";
    const rows = rowsOf(
      [
        review("line/a", { verdict: "changes", says }),
        review("line/b", { says }),
        review("line/c", { verdict: "changes", says, hash: "1".repeat(32) }),
      ],
      ["line/a", "line/b", "line/c"],
    );

    expect(rows.map((row) => [row["answer"], row["should_say"]])).toEqual([
      ["changes", says],
      ["agrees", ""],
      ["changed", ""],
    ]);
  });

  it.each(["=1+1", "+62", "-3", "@SUM(A1)", "\t=1", "＝1"])(
    "lets no note become a formula: %j",
    (note) => {
      const [row] = rowsOf([review("line/a", { note })], ["line/a"]);

      expect(row?.["note"]).toBe(`'${note}`);
    },
  );

  it("keeps a note of several lines in its cell", () => {
    const note = 'Baris 1\nBaris "2"; akhir';
    const rows = rowsOf([review("line/a", { note })], ["line/a"]);

    expect(rows).toHaveLength(1);
    expect(rows[0]?.["note"]).toBe(note);
  });
});
