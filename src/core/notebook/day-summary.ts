import { dayOfLife } from "./age";
import { LANE_IDS, lanesOf, type LaneId } from "./overview";
import type { Placing } from "./placing";

/** How far a day of life has come. */
export type DayStand = "over" | "running" | "ahead";

/** One day of life in figures: how often each thing was noted, never how often it should have been. */
export type DaySummary = {
  readonly day: number;
  readonly stand: DayStand;
  readonly counts: Readonly<Record<LaneId, number>>;
};

/** @param nowHour the baby's age, in hours */
export function summaryOfDay(placing: Placing, day: number, nowHour: number): DaySummary {
  const counts = { massage: 0, milk: 0, feed: 0, wet: 0, stool: 0 };
  for (const { id, count } of lanesOf(placing, [day])) counts[id] = count;
  return { day, stand: standOf(day, nowHour), counts };
}

export const isEmptyDay = ({ counts }: DaySummary): boolean =>
  LANE_IDS.every((id) => counts[id] === 0);

/** Whether any nappy of that day was noted. Where none was, nothing is known of it. */
export const hasNappies = ({ counts }: DaySummary): boolean => counts.wet + counts.stool > 0;

function standOf(day: number, nowHour: number): DayStand {
  const today = dayOfLife(nowHour);
  if (day === today) return "running";
  return day < today ? "over" : "ahead";
}
