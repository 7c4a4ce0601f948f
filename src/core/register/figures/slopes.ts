import { differenceOf, type Pair } from "../../statistics/paired";

/** The two measurements of one participant, as the ends of a line. */
export type Slope = { readonly before: number; readonly after: number };

export type Slopes = {
  readonly slopes: readonly Slope[];
  /** So many participants have both; more than are drawn where they would be one dark patch. */
  readonly of: number;
};

/** More lines than this cover each other. */
export const MOST_SLOPES = 60;

const isWhole = (pair: Pair): pair is Slope => pair.before !== null && pair.after !== null;

/**
 * The lines of a picture: all of them, or some at equal steps from the smallest difference to the largest, both included,
 * so that as large a share of them rises and falls as of all.
 */
export function slopesOf(pairs: readonly Pair[], most = MOST_SLOPES): Slopes {
  const whole = pairs
    .filter(isWhole)
    .map(({ before, after }) => ({ before, after, rise: differenceOf(before, after) }))
    .sort((a, b) => a.rise - b.rise || a.before - b.before);
  const stride = (whole.length - 1) / (most - 1);
  const drawn =
    whole.length <= most
      ? whole
      : Array.from({ length: most }, (_, nth) => whole[Math.round(nth * stride)]);
  return {
    slopes: drawn.flatMap((one) =>
      one === undefined ? [] : [{ before: one.before, after: one.after }],
    ),
    of: whole.length,
  };
}
