import { useState } from "react";
import { useLocation, useNavigate } from "react-router";

import { statements } from "../../content/reviews/statements";
import {
  filtered,
  stepFrom,
  type Filter,
  type ReviewsByStatement,
} from "../../core/review/progress";
import type { Statement } from "../../core/review/statement";
import { REVIEWED, statementPath } from "./address";

export type ReviewPlace = {
  /** Null where nothing passes the filter and nothing was asked for. */
  readonly statement: Statement | null;
  readonly previous: Statement | null;
  /** The next that passes; after the last one, one that was left out before. */
  readonly next: Statement | null;
  readonly filter: Filter;
  /** What passes the filter, in order. */
  readonly passing: readonly Statement[];
  readonly open: (statement: Statement) => void;
  readonly choose: (filter: Filter) => void;
};

/** Which statement is on the screen: the one of the address, or the first that has no answer yet. */
export function useReviewPlace(reviews: ReviewsByStatement): ReviewPlace {
  const { search } = useLocation();
  const navigate = useNavigate();
  const [filter, setFilter] = useState<Filter>("all");
  // Where she goes on is found once: what she answers must not run away under her finger.
  const [begun] = useState(() => filtered(statements, reviews, "open")[0] ?? statements[0] ?? null);

  const asked = new URLSearchParams(search).get(REVIEWED);
  const statement = statements.find(({ id }) => id === asked) ?? begun;
  const passing = filtered(statements, reviews, filter);
  const here = statement?.id ?? null;
  const isWanted = (one: Statement): boolean => one.id !== here && passing.includes(one);

  const open = (one: Statement): void => {
    void navigate(statementPath(one.id), { replace: true });
  };
  return {
    statement,
    previous: stepFrom(statements, here, -1, isWanted),
    next: stepFrom(statements, here, 1, isWanted) ?? passing.find(isWanted) ?? null,
    filter,
    passing,
    open,
    choose: (wanted) => {
      setFilter(wanted);
      const found = filtered(statements, reviews, wanted);
      if (statement !== null && found.includes(statement)) return;
      const first = stepFrom(statements, here, 1, (one) => found.includes(one)) ?? found[0];
      if (first !== undefined) open(first);
    },
  };
}
