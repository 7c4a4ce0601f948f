import { LEAST_STILL_MS, stoodStillMs, type Sight } from "../../core/session/stillness";
import { elapsedMs, type Instant } from "../../core/time/instant";
import type { Clock } from "../devices";
import type { RunningMassage } from "./massage";

/** How often the massage is looked at, in ms. A silent player does not tell where it is by itself. */
export const LOOK_EVERY_MS = 250;
/** How often a track is asked all the same, should its own events fail to come, in ms. */
const SAFETY_MS = 1_000;
/** The monotonic clock of a phone stops while it sleeps; the calendar does not. A gap beyond this is sleep, in ms. */
const SLEPT_MS = 5_000;

/** A track that has come so near its end has ended, and stands still rightly, in ms. */
const END_MS = 100;

type Look = Sight & { readonly at: Instant };

/**
 * Looks after the clock of a running massage: reads it, and notices when the sound stalls, when the phone slept, and when
 * the system had stopped the whole browser for a while.
 */
export function createClockWatch(massage: RunningMassage, clock: Clock): () => void {
  const { stage } = massage;
  let last: Look | null = null;
  /** Where the track was last seen to have moved to. */
  let moved: Sight | null = null;
  let wokeMs = -Infinity;
  let readMs = -Infinity;

  const hasSlept = (before: Look, now: Look): boolean =>
    elapsedMs(before.at, now.at) - (now.monotonicMs - before.monotonicMs) > SLEPT_MS;

  function forget(): void {
    last = null;
    moved = null;
  }

  /** False when the sound has broken off. */
  function followTrack(before: Look | null, now: Look): boolean {
    // A page may wake before its sound does: the sound's patience begins anew.
    if (before !== null && now.monotonicMs - before.monotonicMs >= LEAST_STILL_MS)
      wokeMs = now.monotonicMs;
    if (moved !== null && moved.positionMs === now.positionMs)
      return now.monotonicMs - Math.max(moved.monotonicMs, wokeMs) <= LEAST_STILL_MS;
    const hasEnded = now.positionMs >= (massage.active()?.timeline.durationMs ?? 0) - END_MS;
    const forMs = moved === null || hasEnded ? 0 : stoodStillMs(moved, now);
    if (moved !== null && forMs > 0)
      massage.dispatch({ type: "stood-still", atMs: moved.positionMs, forMs, now: now.at });
    moved = now;
    return true;
  }

  return () => {
    if (massage.active()?.session.status !== "running") {
      forget();
      return;
    }
    const before = last;
    const now = {
      at: clock.now(),
      monotonicMs: clock.monotonicMs(),
      positionMs: stage.positionMs(),
    };
    last = now;
    const isSilent = stage.sound() === "silent";
    if (isSilent && before !== null && hasSlept(before, now)) {
      massage.pause("page-frozen");
      return;
    }
    if (isSilent) moved = null;
    else if (!followTrack(before, now)) {
      massage.pause("outside");
      return;
    }
    if (!isSilent && now.monotonicMs - readMs < SAFETY_MS) return;
    readMs = now.monotonicMs;
    massage.readClock();
  };
}
