import type { Clock } from "../../application/devices";
import type { PlayerEvent, SessionPlayer } from "../../application/session/ports";
import { success } from "../../core/result";

/** The same session without sound: a clock that stands still while paused. */
export function createSilentPlayer(clock: Clock, durationMs: number): SessionPlayer {
  let baseMs = 0;
  let startedAtMs: number | null = null;
  const listeners = new Set<(event: PlayerEvent) => void>();

  const positionMs = (): number => {
    const runMs = startedAtMs === null ? 0 : clock.monotonicMs() - startedAtMs;
    return Math.min(baseMs + runMs, durationMs);
  };

  return {
    kind: "silent",
    play: async () => {
      startedAtMs ??= clock.monotonicMs();
      return success(null);
    },
    pause: () => {
      baseMs = positionMs();
      startedAtMs = null;
    },
    seekTo: (ms) => {
      baseMs = ms;
      if (startedAtMs !== null) startedAtMs = clock.monotonicMs();
    },
    positionMs,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    dispose: () => {
      startedAtMs = null;
      listeners.clear();
    },
  };
}
