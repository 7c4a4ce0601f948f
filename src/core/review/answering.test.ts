import { describe, expect, it } from "vitest";

import { answered } from "./answering";

const MORNING = "2026-11-24T08:00:00.000+07:00";
const EVENING = "2026-11-24T20:00:00.000+07:00";
const statement = { id: "line/take-oil", hash: "0".repeat(32) };
const before = {
  statement: "line/take-oil",
  hash: statement.hash,
  verdict: "changes",
  says: "Hangatkan minyak.",
  note: "Terlalu panjang.",
  at: MORNING,
} as const;

describe("an answer", () => {
  it("says what she saw, and when", () => {
    expect(answered(statement, undefined, { verdict: "agrees" }, EVENING)).toEqual({
      statement: "line/take-oil",
      hash: statement.hash,
      verdict: "agrees",
      says: null,
      note: null,
      at: EVENING,
    });
  });

  it("leaves what she said before as it was", () => {
    expect(answered(statement, before, { note: "Terlalu cepat." }, EVENING)).toEqual({
      ...before,
      note: "Terlalu cepat.",
      at: EVENING,
    });
    expect(answered(statement, before, { verdict: "unsure" }, EVENING)?.says).toBe(before.says);
  });

  it("takes nothing for a text that was emptied", () => {
    expect(answered(statement, before, { note: "" }, EVENING)?.note).toBeNull();
  });

  it("is none before she has said whether she agrees", () => {
    expect(answered(statement, undefined, { note: "Apa ini?" }, EVENING)).toBeNull();
  });

  it("begins anew where the words are others than she saw", () => {
    const now = { ...statement, hash: "1".repeat(32) };

    expect(answered(now, before, { note: "Lagi." }, EVENING)).toBeNull();
    expect(answered(now, before, { verdict: "agrees" }, EVENING)).toMatchObject({
      hash: now.hash,
      says: null,
      note: null,
    });
  });
});
