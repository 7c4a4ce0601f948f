import type { Instant } from "./instant";

/** What a clock on the wall shows: a date "2026-11-24" and a time "02:15", as a browser's own pickers give them. */
export type WallTime = { readonly date: string; readonly time: string };

/** The clock of the place where the phone is now. */
export type WallClock = {
  readonly wall: (instant: Instant) => WallTime;
  /** The moment when it shows that; null for none. */
  readonly at: (date: string, time: string) => Instant | null;
};
