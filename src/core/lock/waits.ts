import { elapsedMs, type Instant } from "../time/instant";
import { MINUTE_MS, SECOND_MS } from "../time/spans";

/** Tries that cost nothing: anyone may mistype. */
export const FREE_TRIES = 3;

const WAITS_MS = [
  30 * SECOND_MS,
  MINUTE_MS,
  2 * MINUTE_MS,
  5 * MINUTE_MS,
  15 * MINUTE_MS,
  60 * MINUTE_MS,
] as const;

const LONGEST_MS = 60 * MINUTE_MS;

/** How long no PIN is taken after so many wrong ones in a row, in ms. */
export function waitAfterMs(failures: number): number {
  if (failures <= FREE_TRIES) return 0;
  return WAITS_MS[failures - FREE_TRIES - 1] ?? LONGEST_MS;
}

/** How long no PIN is taken yet, in ms. */
export const waitLeftMs = (
  { notBefore }: { readonly notBefore: Instant | null },
  now: Instant,
): number => (notBefore === null ? 0 : Math.max(0, elapsedMs(now, notBefore)));
