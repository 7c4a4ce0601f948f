import { scaleLinear, type ScaleLinear } from "d3-scale";

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

function axisOf(scale: ScaleLinear<number, number>, ticks: number): Axis {
  const share = (value: number): number => Math.round(scale(value) * HUNDREDTHS) / HUNDREDTHS;
  return { place: (value) => `${share(value)}%`, share, ticks: scale.ticks(ticks) };
}

/** From the left to the right edge. */
export const acrossAxis = (from: number, until: number, ticks = 5): Axis =>
  axisOf(scaleLinear([from, until], [0, 100]).clamp(true), ticks);

/** From the ground up. */
export const upAxis = (until: number, ticks = 4): Axis =>
  axisOf(scaleLinear([0, until], [100, 0]).clamp(true), ticks);

/** From the ground up to the next round value. */
export const roundUpAxis = (until: number, ticks = 4): Axis =>
  axisOf(scaleLinear([0, until], [100, 0]).clamp(true).nice(ticks), ticks);
