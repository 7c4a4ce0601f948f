import type { Timeline } from "../../core/protocol/timeline";

/** A span in minutes, to the half minute, written the way of the language: "2½" or "19". */
export function minutesOf(ms: number, language: string): string {
  const halves = Math.round(ms / 30_000);
  const whole = new Intl.NumberFormat(language).format(Math.floor(halves / 2));
  if (halves % 2 === 0) return whole;
  return halves === 1 ? "½" : `${whole}½`;
}

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
