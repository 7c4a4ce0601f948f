import { dayOfLife } from "./age";
import { placedOn, type Placed, type Placing } from "./placing";

/** Notes of which nobody knows on which day of life they were. */
export type UnsureDay = {
  /** Counted on this day, by the middle of their span; they may be of another. */
  readonly leaving: number;
  /** Counted on another day; they may be of this one. */
  readonly entering: number;
};

/** @param day of life; 1 is the first 24 hours */
export function unsureOf(placing: Placing, day: number): UnsureDay {
  const ofThisDay = new Set(placedOn(placing, day));
  const reaching = placing.spans.filter((span) => mayBeOf(span, day));
  return {
    leaving: reaching.filter((span) => ofThisDay.has(span) && isOfMoreDays(span)).length,
    entering: reaching.filter((span) => !ofThisDay.has(span)).length,
  };
}

const mayBeOf = ({ fromHour, untilHour }: Placed, day: number): boolean =>
  dayOfLife(fromHour) <= day && dayOfLife(untilHour) >= day;

const isOfMoreDays = ({ fromHour, untilHour }: Placed): boolean =>
  dayOfLife(fromHour) < dayOfLife(untilHour);
