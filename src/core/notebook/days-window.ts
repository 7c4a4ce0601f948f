import { DAY_HOURS } from "../time/spans";

/** Days of life that stand side by side on the axis. */
export const WINDOW_DAYS = 3;

/** A part of the axis: whole days of life, from `fromHour` up to but not including `untilHour`. */
export type DaysWindow = {
  /** 0 is the first three days. */
  readonly index: number;
  readonly days: readonly number[];
  readonly firstDay: number;
  readonly lastDay: number;
  readonly fromHour: number;
  readonly untilHour: number;
};

export function windowAt(index: number): DaysWindow {
  const firstDay = index * WINDOW_DAYS + 1;
  const lastDay = firstDay + WINDOW_DAYS - 1;
  return {
    index,
    days: Array.from({ length: WINDOW_DAYS }, (_, step) => firstDay + step),
    firstDay,
    lastDay,
    fromHour: (firstDay - 1) * DAY_HOURS,
    untilHour: lastDay * DAY_HOURS,
  };
}

/** The window a day of life belongs to; days before the birth belong to the first. @param day 1 is the first 24 h */
export const windowIndexOfDay = (day: number): number =>
  Math.max(0, Math.floor((day - 1) / WINDOW_DAYS));

/** All days from the birth to one of them, as one axis. @param lastDay no earlier than the first */
export const windowUntil = (lastDay: number): DaysWindow => ({
  index: 0,
  days: Array.from({ length: Math.max(1, lastDay) }, (_, step) => step + 1),
  firstDay: 1,
  lastDay: Math.max(1, lastDay),
  fromHour: 0,
  untilHour: Math.max(1, lastDay) * DAY_HOURS,
});
