import { scaleLinear, scaleSqrt } from "d3-scale";

/** A place in an SVG as its attributes take it, so that no style is needed: "12.5%". */
export type Place = (value: number) => string;

const placeIn =
  (scale: (value: number) => number): Place =>
  (value) =>
    `${Math.round(scale(value) * 100) / 100}%`;

type Hours = { readonly fromHour: number; readonly untilHour: number };

/** Hours since birth from the left to the right edge; what lies beyond stays at the edge. */
export const hourPlace = ({ fromHour, untilHour }: Hours): Place =>
  placeIn(scaleLinear([fromHour, untilHour], [0, 100]).clamp(true));

/** The length of a time on the same axis. */
export const hourLength = ({ fromHour, untilHour }: Hours): Place =>
  placeIn(scaleLinear([0, untilHour - fromHour], [0, 100]).clamp(true));

/** The scale ends no lower than this, in ml: a spoonful and a little air above it. */
const LEAST_TOP_ML = 20;
const AIR = 1.08;

export type AmountScale = {
  readonly topMl: number;
  readonly place: Place;
  /** The ml at a share of the height, 0 at the top and 1 on the ground. */
  readonly mlAt: (share: number) => number;
};

/**
 * Amounts from the ground up by their square root: on a straight scale, drops would lie on the floor.
 *
 * @param highestMl the most that is drawn
 */
export function amountScale(highestMl: number): AmountScale {
  const topMl = Math.max(LEAST_TOP_ML, highestMl * AIR);
  const scale = scaleSqrt([0, topMl], [100, 0]).clamp(true);
  return { topMl, place: placeIn(scale), mlAt: (share) => scale.invert(share * 100) };
}
