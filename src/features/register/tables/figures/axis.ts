import { scaleLinear } from "d3-scale";

/** A place in an SVG as its attributes take it, so that no style is needed: "12.5%". */
export type Place = (value: number) => string;

export type Axis = {
  readonly place: Place;
  /** From 0 to 100, for the points of a path. */
  readonly share: (value: number) => number;
  /** Round values along it. */
  readonly ticks: readonly number[];
};

const HUNDREDTHS = 100;

/** @param from what lies at its beginning @param until what lies at its end @param ends 0 to 100, or from the ground up */
function axisBetween(
  [from, until]: readonly [number, number],
  ends: readonly [number, number],
  ticks: number,
): Axis {
  const scale = scaleLinear([from, until], ends).clamp(true);
  const share = (value: number): number => Math.round(scale(value) * HUNDREDTHS) / HUNDREDTHS;
  return { place: (value) => `${share(value)}%`, share, ticks: scale.ticks(ticks) };
}

/** From the left to the right edge. */
export const acrossAxis = (from: number, until: number, ticks = 5): Axis =>
  axisBetween([from, until], [0, 100], ticks);

/** From the ground up. */
export const upAxis = (until: number, ticks = 4): Axis => axisBetween([0, until], [100, 0], ticks);
