import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { VERDICTS, type Review, type Verdict } from "../midwife/review";
import { answeredIn, filtered, FILTERS, standingOf, stepFrom } from "./progress";

const NOW = "0".repeat(32);
const BEFORE = "1".repeat(32);
const STATEMENTS = ["sign/a", "sign/b", "lesson/c/d", "line/e"].map((id) => ({ id, hash: NOW }));

const review = (statement: string, hash: string, verdict: Verdict): Review => ({
  statement,
  hash,
  verdict,
  says: null,
  note: null,
  at: "2026-11-24T08:00:00.000+07:00",
});
const anyReviews = fc
  .subarray(STATEMENTS)
  .chain((some) =>
    fc.tuple(
      ...some.map(({ id }) =>
        fc
          .tuple(fc.constantFrom(NOW, BEFORE), fc.constantFrom(...VERDICTS))
          .map(([hash, verdict]) => [id, review(id, hash, verdict)] as const),
      ),
    ),
  )
  .map((entries) => new Map(entries));

describe("how a statement stands", () => {
  it("is what was said of just these words", () => {
    const said = new Map([["sign/a", review("sign/a", NOW, "unsure")]]);

    expect(standingOf({ id: "sign/a", hash: NOW }, said)).toBe("unsure");
    expect(standingOf({ id: "sign/a", hash: BEFORE }, said)).toBe("changed");
    expect(standingOf({ id: "sign/b", hash: NOW }, said)).toBe("open");
  });
});

describe("the filters", () => {
  it("let each statement through that is wanted, in its order, and count what is answered", () => {
    fc.assert(
      fc.property(anyReviews, (reviews) => {
        const [all, open, objected] = FILTERS.map((one) => filtered(STATEMENTS, reviews, one));
        const agreed = STATEMENTS.filter((one) => standingOf(one, reviews) === "agrees");

        expect(all).toEqual(STATEMENTS);
        expect(answeredIn(STATEMENTS, reviews)).toBe(STATEMENTS.length - (open?.length ?? 0));
        expect([...(open ?? []), ...(objected ?? []), ...agreed].length).toBe(STATEMENTS.length);
        expect(open?.every((one) => ["open", "changed"].includes(standingOf(one, reviews)))).toBe(
          true,
        );
      }),
    );
  });
});

describe("the way on", () => {
  const isWanted = ({ id }: { id: string }): boolean => id !== "sign/b";

  it("leads to the next that is wanted, and back", () => {
    expect(stepFrom(STATEMENTS, null, 1, isWanted)?.id).toBe("sign/a");
    expect(stepFrom(STATEMENTS, "sign/a", 1, isWanted)?.id).toBe("lesson/c/d");
    expect(stepFrom(STATEMENTS, "lesson/c/d", -1, isWanted)?.id).toBe("sign/a");
  });

  it("ends at both ends", () => {
    expect(stepFrom(STATEMENTS, "line/e", 1, isWanted)).toBeNull();
    expect(stepFrom(STATEMENTS, "sign/a", -1, isWanted)).toBeNull();
    expect(stepFrom(STATEMENTS, null, -1, isWanted)).toBeNull();
  });
});
