/** Where a playing track was seen, by a clock that nobody can set. */
export type Sight = {
  readonly monotonicMs: number;
  readonly positionMs: number;
};

/**
 * A shorter standstill is no break but a stall, in ms. The longest stall of a starved sound thread was 0.24 s; a browser
 * that the system had stopped stood still for as long as it was stopped.
 */
export const LEAST_STILL_MS = 5_000;

/** What a track may get on around a standstill: until it was next seen, and what is swallowed on waking. 2 s were seen. */
export const MOST_PLAYED_MS = 3_000;

/** How long a track stood still between two sights in which it was not asked to, in ms; 0 when it did not. */
export function stoodStillMs(before: Sight, now: Sight): number {
  const playedMs = now.positionMs - before.positionMs;
  const stillMs = now.monotonicMs - before.monotonicMs - Math.max(playedMs, 0);
  return Math.abs(playedMs) <= MOST_PLAYED_MS && stillMs >= LEAST_STILL_MS ? stillMs : 0;
}
