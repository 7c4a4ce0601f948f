import type { Timeline } from "../../core/protocol/timeline";
import { minutesOf } from "../../parts/words/minutes-of";

/** The minutes families are told: rounds and what lies between them, without lead-in and closing. */
export const countedMinutes = ({ segments }: Timeline, language: string): string =>
  minutesOf(
    segments
      .filter(({ kind }) => kind === "round" || kind === "rest" || kind === "between")
      .reduce((sum, { startMs, endMs }) => sum + endMs - startMs, 0),
    language,
  );

/** What is left, as on a clock: "3:36". Rounded up, so that 0:00 is the end and not the last second. */
export function clockText(ms: number): string {
  const seconds = Math.ceil(ms / 1000);
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, "0")}`;
}

/** Whole minutes done; 0 for less than one. */
export const wholeMinutes = (ms: number): number => Math.floor((ms + 500) / 60_000);
