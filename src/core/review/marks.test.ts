import { describe, expect, it } from "vitest";

import type { Review } from "../midwife/review";
import { markOf, newerMark } from "./marks";

const SEEN = "0".repeat(32);
const CHANGED = "1".repeat(32);
const MORNING = "2026-11-24T08:00:00.000+07:00";
const EVENING = "2026-11-24T20:00:00.000+07:00";

const review = (change: Partial<Review> = {}): Review => ({
  statement: "sign/mother-fever",
  hash: SEEN,
  verdict: "agrees",
  says: null,
  note: null,
  at: MORNING,
  ...change,
});
const at = (place: string, ...reviews: readonly Review[]) => ({ place, reviews });
const mark = (hash: string | undefined, ...places: Parameters<typeof markOf>[2]) =>
  markOf("sign/mother-fever", hash, places);

describe("the mark of a midwife", () => {
  it("names who agrees with just these words, and when", () => {
    expect(mark(SEEN, at("Desa A", review()))).toEqual({ place: "Desa A", at: MORNING });
  });

  it("goes by itself when the words are others, or there is no such statement any more", () => {
    expect(mark(CHANGED, at("Desa A", review()))).toBeNull();
    expect(mark(undefined, at("Desa A", review()))).toBeNull();
  });

  it("is not made by another statement, or by who objects or does not know", () => {
    expect(mark(SEEN, at("Desa A", review({ statement: "sign/mother-calf" })))).toBeNull();
    expect(mark(SEEN, at("Desa A", review({ verdict: "changes" })))).toBeNull();
    expect(mark(SEEN, at("Desa A", review({ verdict: "unsure" })))).toBeNull();
    expect(mark(SEEN)).toBeNull();
  });

  it("follows the last word of a place on these words", () => {
    const objects = review({ verdict: "changes", at: EVENING });

    expect(mark(SEEN, at("Desa A", review()), at("Desa A", objects))).toBeNull();
    expect(mark(SEEN, at("Desa A", objects), at("Desa A", review()))).toBeNull();
    expect(mark(SEEN, at("Desa A", { ...objects, hash: CHANGED }, review()))).not.toBeNull();
  });

  it("names the newest who agrees, whoever objects elsewhere", () => {
    const places = [
      at("Desa A", review()),
      at("Desa B", review({ at: EVENING })),
      at("Desa C", review({ verdict: "changes", at: EVENING })),
    ];

    expect(mark(SEEN, ...places)).toEqual({ place: "Desa B", at: EVENING });
    expect(mark(SEEN, ...places.toReversed())).toEqual({ place: "Desa B", at: EVENING });
  });

  it("is the newer of two", () => {
    const [old, young] = [
      { place: "Desa A", at: MORNING },
      { place: "Desa B", at: EVENING },
    ];

    expect(newerMark(old, young)).toBe(young);
    expect(newerMark(young, old)).toBe(young);
    expect(newerMark(null, old)).toBe(old);
    expect(newerMark(null, null)).toBeNull();
  });
});
