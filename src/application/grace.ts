import type { Result } from "../core/result";
import { elapsedMs, isInstant, type Instant } from "../core/time/instant";
import type { Clock } from "./devices";
import type { StoreFault } from "./storage";

/** How long what was done to the whole notebook can be taken back, in ms. */
export const GRACE_MS = 10 * 60_000;

export type GracePorts = {
  readonly clock: Pick<Clock, "now" | "monotonicMs">;
  /** Since when something is laid aside. */
  readonly since: () => Promise<Result<unknown, StoreFault>>;
  /** Destroys what is laid aside. */
  readonly drop: () => Promise<Result<null, StoreFault>>;
  /** Told since when it can be taken back; null when it cannot. */
  readonly show: (at: Instant | null) => void;
};

/** What was laid aside to be brought back: how long that is offered, and when it is destroyed. */
export type Grace = {
  readonly begin: (at: Instant) => void;
  readonly end: () => void;
  /** Looks what is laid aside, in whichever tab it was. */
  readonly settle: () => Promise<void>;
  /** Whether something is laid aside that this page has seen. */
  readonly isHolding: () => boolean;
};

/**
 * The way back is offered by the clock; but only time that passed while this page was open destroys anything. A clock
 * that stands wrong for a moment then hides the way back for as long, and no longer.
 */
export function createGrace({ clock, since, drop, show }: GracePorts): Grace {
  let seen: { readonly at: unknown; readonly atMs: number } | null = null;
  const see = (at: unknown): number => {
    if (seen?.at !== at) seen = { at, atMs: clock.monotonicMs() };
    return clock.monotonicMs() - (seen?.atMs ?? 0);
  };
  let begun = 0;
  const end = (): void => {
    seen = null;
    show(null);
  };

  return {
    begin: (at) => {
      begun += 1;
      see(at);
      show(at);
    },
    end,
    isHolding: () => seen !== null,
    settle: async () => {
      const before = begun;
      const found = await since();
      // What was begun while it was looked for is newer than what was found.
      if (!found.ok || begun !== before) return;
      const at = found.value;
      if (typeof at !== "string") {
        // Nothing is laid aside, or a PIN that was set has destroyed it: it lay in the clear.
        end();
        return;
      }
      const passedMs = see(at);
      const isOffered = isInstant(at) && elapsedMs(at, clock.now()) < GRACE_MS;
      if (isOffered) show(at);
      else if (passedMs >= GRACE_MS && (await drop()).ok) end();
      else show(null);
    },
  };
}
