import { elapsedMs, type Instant } from "../../core/time/instant";
import type { Clock } from "../devices";
import type { RunningMassage } from "./massage";

/** How often the massage is looked at, in ms. A silent player does not tell where it is by itself. */
export const LOOK_EVERY_MS = 250;
/** How often a track is asked all the same, should its own events fail to come, in ms. */
const SAFETY_MS = 1_000;
/** A track that plays but does not move for this long has broken off, in ms. */
const STALLED_MS = 5_000;
/** The monotonic clock of a phone stops while it sleeps; the calendar does not. A gap beyond this is sleep, in ms. */
const SLEPT_MS = 5_000;

type Look = {
  readonly at: Instant;
  readonly monotonicMs: number;
  readonly positionMs: number;
  /** When the position was last seen to change. */
  readonly movedMs: number;
};

/** Looks after the clock of a running massage: reads it, and notices when the sound stalls or the phone slept. */
export function createClockWatch(massage: RunningMassage, clock: Clock): () => void {
  const { stage } = massage;
  let last: Look | null = null;
  let readMs = -Infinity;

  function look(): Look {
    const monotonicMs = clock.monotonicMs();
    const positionMs = stage.positionMs();
    const movedMs = last?.positionMs === positionMs ? last.movedMs : monotonicMs;
    return { at: clock.now(), monotonicMs, positionMs, movedMs };
  }

  const hasSlept = (before: Look, now: Look): boolean =>
    elapsedMs(before.at, now.at) - (now.monotonicMs - before.monotonicMs) > SLEPT_MS;

  return () => {
    if (massage.active()?.session.status !== "running") {
      last = null;
      return;
    }
    const before = last;
    const now = look();
    last = now;
    const isSilent = stage.sound() === "silent";
    if (isSilent && before !== null && hasSlept(before, now)) {
      massage.pause("page-frozen");
      return;
    }
    if (!isSilent && now.monotonicMs - now.movedMs > STALLED_MS) {
      massage.pause("outside");
      return;
    }
    if (!isSilent && now.monotonicMs - readMs < SAFETY_MS) return;
    readMs = now.monotonicMs;
    massage.readClock();
  };
}
