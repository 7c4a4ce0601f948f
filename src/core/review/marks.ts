import type { Review } from "../midwife/review";
import { instantMs, type Instant } from "../time/instant";

/** What the midwife of one place has said. */
export type PlaceReviews = { readonly place: string; readonly reviews: readonly Review[] };

/** That a midwife agrees with what stands there now. */
export type Mark = { readonly place: string; readonly at: Instant };

export type StatementMark = Mark & { readonly statement: string };

const newest = <T extends { readonly at: Instant }>(all: readonly T[]): T | null =>
  all.reduce<T | null>(
    (last, one) => (last === null || instantMs(one.at) >= instantMs(last.at) ? one : last),
    null,
  );

/**
 * Who agrees with a statement as it stands now, the newest of them; null for nobody. The last word of a place on just
 * these words and this picture counts, and what was said to others counts for nothing.
 *
 * @param hash of the statement's words and picture now; undefined where there is no such statement
 */
export function markOf(
  statement: string,
  hash: string | undefined,
  places: readonly PlaceReviews[],
): Mark | null {
  const said = places.flatMap(({ place, reviews }) =>
    reviews
      .filter((review) => review.statement === statement && review.hash === hash)
      .map(({ verdict, at }) => ({ place, verdict, at })),
  );
  const lastWords = [...new Set(said.map(({ place }) => place))].flatMap(
    (place) => newest(said.filter((one) => one.place === place)) ?? [],
  );
  const agreeing = newest(lastWords.filter(({ verdict }) => verdict === "agrees"));
  return agreeing === null ? null : { place: agreeing.place, at: agreeing.at };
}

/** The newer of two marks. */
export const newerMark = (one: Mark | null, other: Mark | null): Mark | null =>
  newest([one, other].flatMap((mark) => mark ?? []));
