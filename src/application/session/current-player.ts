import type { Stop } from "../devices";
import type { PlayerEvent, SessionPlayer } from "./ports";

/** The one player of the massage at a time; who listens hears whichever plays. */
export type CurrentPlayer = {
  readonly get: () => SessionPlayer | null;
  /** Puts another in its place; the one before is let go. */
  readonly put: (next: SessionPlayer | null) => void;
  readonly subscribe: (listener: (event: PlayerEvent) => void) => Stop;
};

export function createCurrentPlayer(): CurrentPlayer {
  let player: SessionPlayer | null = null;
  let stopListening: Stop = () => undefined;
  const listeners = new Set<(event: PlayerEvent) => void>();
  const tell = (event: PlayerEvent): void => {
    for (const listener of listeners) listener(event);
  };
  return {
    get: () => player,
    put: (next) => {
      stopListening();
      if (player !== next) player?.dispose();
      player = next;
      stopListening = next?.subscribe(tell) ?? (() => undefined);
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
