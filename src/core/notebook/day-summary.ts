import { dayOfLife } from "./age";
import { lanesOf } from "./overview";
import type { Placing } from "./placing";

/** How far a day of life has come. */
export type DayStand = "over" | "running" | "ahead";

/** One day of life: how often each kind of nappy was noted, never how often it should have been. */
export type DaySummary = {
  readonly day: number;
  readonly stand: DayStand;
  readonly counts: { readonly wet: number; readonly stool: number };
};

/** @param nowHour the baby's age, in hours */
export function summaryOfDay(placing: Placing, day: number, nowHour: number): DaySummary {
  const lanes = lanesOf(placing, [day]);
  const countOf = (id: "wet" | "stool") => lanes.find((lane) => lane.id === id)?.count ?? 0;
  return {
    day,
    stand: standOf(day, nowHour),
    counts: { wet: countOf("wet"), stool: countOf("stool") },
  };
}

/** Whether any nappy of that day was noted. Where none was, nothing is known of it. */
export const hasNappies = ({ counts }: DaySummary): boolean => counts.wet + counts.stool > 0;

function standOf(day: number, nowHour: number): DayStand {
  const today = dayOfLife(nowHour);
  if (day === today) return "running";
  return day < today ? "over" : "ahead";
}
