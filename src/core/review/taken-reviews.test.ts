import fc from "fast-check";
import { describe, expect, it } from "vitest";

import type { Review } from "../midwife/review";
import {
  joinReviews,
  parseTakenReviews,
  reviewsFileName,
  takeReviews,
  type TakenReviews,
} from "./taken-reviews";

const MORNING = "2026-11-24T08:00:00.000+07:00";
const EVENING = "2026-11-24T20:00:00.000+07:00";
const review = (statement: string, change: Partial<Review> = {}): Review => ({
  statement,
  hash: "0".repeat(32),
  verdict: "agrees",
  says: null,
  note: null,
  at: MORNING,
  ...change,
});
const WHO = { place: "Puskesmas Contoh", role: "Bidan desa" };
const taken = (change: Partial<TakenReviews> = {}): TakenReviews => ({
  ...WHO,
  date: "2026-11-24",
  reviews: [review("sign/mother-fever")],
  ...change,
});

describe("taking a midwife's word from her package", () => {
  it("keeps who she is, the day, and what she said to what the app says", () => {
    const said = [review("line/take-oil"), review("sign/gone"), review("lesson/colostrum/amount")];
    const statements = [{ id: "lesson/colostrum/amount" }, { id: "line/take-oil" }];

    expect(takeReviews({ who: WHO, madeAt: MORNING, reviews: said }, statements)).toEqual({
      taken: { ...WHO, date: "2026-11-24", reviews: [said[2], said[0]] },
      unknown: 1,
    });
  });

  it("gives what is read back as it is, and refuses what is not", () => {
    expect(parseTakenReviews(JSON.parse(JSON.stringify(taken())))).toEqual(taken());
    expect(() => parseTakenReviews({ ...taken(), date: "../2026" })).toThrow();
    expect(() => parseTakenReviews({ ...taken(), reviews: [{}] })).toThrow();
    expect(() => parseTakenReviews({ ...taken(), place: "a\u202eb" })).toThrow();
  });
});

describe("two packages of one midwife", () => {
  it("become her newer word to each statement", () => {
    const before = taken({ reviews: [review("line/a", { at: EVENING }), review("line/b")] });
    const now = taken({
      date: "2026-11-25",
      reviews: [review("line/a", { verdict: "unsure" }), review("line/c")],
    });

    expect(joinReviews(before, now)).toEqual({
      ...now,
      reviews: [review("line/a", { at: EVENING }), review("line/b"), review("line/c")],
    });
  });
});

describe("the name of the file", () => {
  it("tells place and day, and the role where another of that place was there before", () => {
    expect(reviewsFileName(taken(), false)).toBe("puskesmas-contoh-2026-11-24.json");
    expect(reviewsFileName(taken(), true)).toBe("puskesmas-contoh-bidan-desa-2026-11-24.json");
    expect(reviewsFileName(taken({ place: "村" }), false)).toBe("tempat-2026-11-24.json");
  });

  it("stays in its folder, whatever the place is called", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), fc.string(), (place, role) => {
        for (const isSecond of [true, false])
          expect(reviewsFileName(taken({ place, role }), isSecond)).toMatch(
            /^[a-z0-9]+(-[a-z0-9]+)*\.json$/,
          );
      }),
    );
  });
});
