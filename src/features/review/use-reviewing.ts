import { useEffect, useState } from "react";

import { useObservable, useServices } from "../../access/services-context";
import type { Late } from "../../application/late";
import type { Room } from "../../application/midwife/room";
import {
  createReviewing,
  type Reviewing,
  type ReviewingState,
} from "../../application/review/reviewing";
import type { Review } from "../../core/midwife/review";
import { failure } from "../../core/result";
import { answered, type Answer } from "../../core/review/answering";
import type { Statement } from "../../core/review/statement";

/** What she says is kept in her room, also where its code must still come. */
const inRoom = (room: Late<Room>): Reviewing =>
  createReviewing({
    list: () => room.act(({ reviews }) => reviews.list()).catch(() => failure("unavailable")),
    keep: (review: Review) =>
      room.act(({ reviews }) => reviews.keep(review)).catch(() => failure("unavailable")),
  });

export type ReviewDesk = ReviewingState & {
  readonly answer: (statement: Statement, answer: Answer) => void;
  readonly tryAgain: () => void;
};

/** Her word on the statements: read at once, and again when the page is looked at after another. */
export function useReviewing(): ReviewDesk {
  const { room, clock } = useServices();
  const [reviewing] = useState(() => inRoom(room));
  const state = useObservable(reviewing);

  useEffect(() => {
    const look = (): void => {
      if (document.visibilityState === "visible") void reviewing.look();
    };
    look();
    document.addEventListener("visibilitychange", look);
    return () => document.removeEventListener("visibilitychange", look);
  }, [reviewing]);

  return {
    ...state,
    answer: (statement, answer) => {
      const before = reviewing.get().reviews.get(statement.id);
      const review = answered(statement, before, answer, clock.now());
      if (review !== null) void reviewing.keep(review);
    },
    tryAgain: () => void reviewing.look(),
  };
}
