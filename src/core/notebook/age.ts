import { DAY_HOURS, HOUR_MS } from "../time/spans";
import { elapsedMs, type Instant } from "../time/instant";

/**
 * The baby's age at an instant, in hours with fractions; negative before the birth. Counted from the hour of birth,
 * never from midnight.
 */
export const hoursSinceBirth = (birth: { readonly at: Instant }, instant: Instant): number =>
  elapsedMs(birth.at, instant) / HOUR_MS;

/** The day of life: 1 is the first 24 hours. 0 and less lie before the birth. @param hours age in hours */
export const dayOfLife = (hours: number): number => Math.floor(hours / DAY_HOURS) + 1;
