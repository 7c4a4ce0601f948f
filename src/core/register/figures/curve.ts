import type { Step } from "../../statistics/waiting";

/** The share that is still waiting from an hour on. */
export type CurvePoint = { readonly hours: number; readonly share: number };

/** What is known at one hour. */
export type AtHour = CurvePoint & {
  /** Who is still looked at and waiting. */
  readonly atRisk: number;
};

export type Curve = {
  /** From hour 0 and everybody on; each holds until the next. */
  readonly points: readonly CurvePoint[];
  /** Where somebody was last looked at while still waiting. */
  readonly waits: readonly CurvePoint[];
  /** The last hour of which anything is known. */
  readonly untilHour: number;
};

/** So many places a line is drawn at: more are narrower than a point of a screen. */
const PLACES = 300;

/** Of each place the last: a line there is as low as it gets. */
function thinned(points: readonly CurvePoint[], untilHour: number): readonly CurvePoint[] {
  if (points.length <= PLACES) return points;
  const byPlace = new Map(
    points.map((point) => [Math.floor((point.hours / untilHour) * PLACES), point]),
  );
  return [...byPlace.values()];
}

/** A curve as it is drawn, in so many points as can be seen. */
export function curveOf(steps: readonly Step[]): Curve {
  const untilHour = steps[steps.length - 1]?.hours ?? 0;
  const pointOf = ({ hours, share }: Step): CurvePoint => ({ hours, share });
  return {
    points: [
      { hours: 0, share: 1 },
      ...thinned(steps.filter(({ came }) => came > 0).map(pointOf), untilHour),
    ],
    waits: thinned(steps.filter(({ leftWaiting }) => leftWaiting > 0).map(pointOf), untilHour),
    untilHour,
  };
}

const STEPS_HOURS = [1, 2, 3, 6, 12, 24, 48, 72, 120, 240] as const;
const MOST_TICKS = 6;

/** Round hours from 0 on, up to the last that is known of. */
export function roundHours(untilHour: number): readonly number[] {
  const step = STEPS_HOURS.find((one) => untilHour / one < MOST_TICKS) ?? STEPS_HOURS[9];
  return Array.from({ length: Math.floor(untilHour / step) + 1 }, (_, nth) => nth * step);
}

/** What the curve says at some hours; nothing of hours after the last that is known of. */
export const atHours = (steps: readonly Step[], hours: readonly number[]): readonly AtHour[] =>
  hours.flatMap((hour) => {
    const next = steps.find((step) => step.hours >= hour);
    if (next === undefined) return [];
    const before = steps.filter((step) => step.hours <= hour);
    return [{ hours: hour, share: before[before.length - 1]?.share ?? 1, atRisk: next.atRisk }];
  });
