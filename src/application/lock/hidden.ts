import { elapsedMs } from "../../core/time/instant";
import type { Clock, PageLife, Stop } from "../devices";

/** How long the app may be out of sight before the notes lock themselves, in ms. */
export const LOCK_AFTER_MS = 5 * 60_000;
const LOOK_EVERY_MS = 15_000;

/** Calls back when the app has been out of sight for long: while it is, or at the latest when it comes back. */
export function watchHidden(page: PageLife, clock: Clock, onLong: () => void): Stop {
  let isLong: (() => boolean) | null = null;
  let stopLooking: Stop = () => undefined;

  const look = (): void => {
    if (isLong?.() === true) onLong();
  };
  const begin = (): void => {
    if (isLong !== null) return;
    const at = clock.now();
    const monotonicMs = clock.monotonicMs();
    // The one stops while the phone sleeps, the other can be set back.
    isLong = () =>
      Math.max(elapsedMs(at, clock.now()), clock.monotonicMs() - monotonicMs) >= LOCK_AFTER_MS;
    stopLooking = clock.every(LOOK_EVERY_MS, look);
  };
  const end = (): void => {
    look();
    isLong = null;
    stopLooking();
  };

  return page.subscribe((event) => {
    switch (event) {
      case "hidden":
      case "frozen":
        begin();
        return;
      case "resumed":
        look();
        return;
      case "visible":
        end();
        return;
    }
  });
}
