import type { PlayerEvent, SessionPlayer } from "../../application/session/ports";
import { failure, success } from "../../core/result";

/** One element for the life of the page: phones let only an element that a finger started play on when locked. */
export function sessionElement(): HTMLAudioElement {
  const found = document.getElementById("session-track");
  if (found instanceof HTMLAudioElement) return found;
  const element = document.createElement("audio");
  element.id = "session-track";
  element.preload = "auto";
  element.hidden = true;
  claimPlayback();
  document.body.append(element);
  return element;
}

/** On iPhones the ring switch mutes pages that have not said that they play. Only there is there something to say. */
function claimPlayback(): void {
  const session: unknown = Reflect.get(navigator, "audioSession");
  if (typeof session === "object" && session !== null) Reflect.set(session, "type", "playback");
}

/** A pause nobody asked for is an interruption: a call, an alarm, headphones pulled out. */
export function createElementPlayer(
  element: HTMLAudioElement,
  durationMs: number,
  release: () => void,
): SessionPlayer {
  const listeners = new Set<(event: PlayerEvent) => void>();
  const tell = (event: PlayerEvent): void => {
    for (const listener of listeners) listener(event);
  };
  let isMeantToPlay = false;
  const ownSource = element.src;

  const events = new AbortController();
  const on = (name: keyof HTMLMediaElementEventMap, handle: () => void): void =>
    element.addEventListener(name, handle, { signal: events.signal });
  on("timeupdate", () => tell({ type: "position" }));
  on("ended", () => tell({ type: "ended" }));
  on("error", () => tell({ type: "failed" }));
  on("pause", () => {
    // Events come late: what counts is how the element stands now, or two of them chase each other for ever.
    if (!element.paused || !isMeantToPlay || element.ended) return;
    isMeantToPlay = false;
    tell({ type: "paused-outside" });
  });
  on("play", () => {
    if (element.paused || isMeantToPlay) return;
    isMeantToPlay = true;
    tell({ type: "resumed-outside" });
  });

  return {
    kind: "audible",
    play: async () => {
      isMeantToPlay = true;
      try {
        await element.play();
        return success(null);
      } catch (error) {
        // "AbortError" is our own pause coming before the sound did.
        if (error instanceof DOMException && error.name === "AbortError") return success(null);
        isMeantToPlay = false;
        return failure("refused");
      }
    },
    pause: () => {
      isMeantToPlay = false;
      element.pause();
    },
    seekTo: (ms) => {
      element.currentTime = ms / 1000;
    },
    positionMs: () => (element.ended ? durationMs : element.currentTime * 1000),
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    dispose: () => {
      isMeantToPlay = false;
      events.abort();
      listeners.clear();
      if (element.src === ownSource) {
        element.pause();
        element.removeAttribute("src");
        element.load();
      }
      release();
    },
  };
}
