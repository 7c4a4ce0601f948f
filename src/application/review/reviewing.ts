import type { Review } from "../../core/midwife/review";
import type { ReviewsByStatement } from "../../core/review/progress";
import type { ReviewStore } from "../midwife/ports";
import { createObservable, updateOf, type Observable } from "../observable";

export type ReviewingState = {
  /** "unavailable": what she said before cannot be read now, and nothing is asked that might write over it. */
  readonly status: "loading" | "ready" | "unavailable";
  readonly reviews: ReviewsByStatement;
  /** Whether all she said lies on the disk. */
  readonly keeping: "kept" | "writing" | "failed";
};

/** A midwife at work on the statements: every word of hers is kept as soon as it is said. */
export type Reviewing = Observable<ReviewingState> & {
  /** Reads what lies there, which another tab may have written; what is not kept yet is tried again. */
  readonly look: () => Promise<void>;
  readonly keep: (review: Review) => Promise<void>;
};

const beginning: ReviewingState = { status: "loading", reviews: new Map(), keeping: "kept" };

const byStatement = (reviews: readonly Review[]): ReviewsByStatement =>
  new Map(reviews.map((review) => [review.statement, review]));

const firstOf = (waiting: ReadonlyMap<string, Review>): Review | null =>
  [...waiting.values()][0] ?? null;

export function createReviewing(store: Pick<ReviewStore, "list" | "keep">): Reviewing {
  const state = createObservable(beginning);
  const update = updateOf(state);
  /** Said, but not on the disk yet: only the last word on each statement is written. */
  const waiting = new Map<string, Review>();
  let writing: Promise<void> | null = null;

  async function writeAll(): Promise<void> {
    let keeping: ReviewingState["keeping"] = "kept";
    for (
      let next = firstOf(waiting);
      next !== null && keeping === "kept";
      next = firstOf(waiting)
    ) {
      const kept = await store.keep(next);
      if (!kept.ok) keeping = "failed";
      else if (waiting.get(next.statement) === next) waiting.delete(next.statement);
    }
    writing = null;
    update({ keeping });
  }

  function write(): Promise<void> {
    if (waiting.size === 0) return Promise.resolve();
    update({ keeping: "writing" });
    writing ??= writeAll();
    return writing;
  }

  return {
    ...state,
    look: async () => {
      await write();
      const lying = await store.list();
      if (lying.ok)
        update({
          status: "ready",
          reviews: new Map([...byStatement(lying.value), ...waiting]),
        });
      else if (state.get().status === "loading") update({ status: "unavailable" });
    },
    keep: (review) => {
      waiting.set(review.statement, review);
      update({ reviews: new Map([...state.get().reviews, [review.statement, review]]) });
      return write();
    },
  };
}
