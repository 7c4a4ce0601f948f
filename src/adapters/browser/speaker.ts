import type { Speaker } from "../../application/session/ports";

/** Says a short line on an element of its own, so that the track's element is never given up. */
export function createSpeaker(address: (clip: string) => string): Speaker {
  let element: HTMLAudioElement | null = null;
  return {
    hush: () => element?.pause(),
    say: async (clip) => {
      element ??= new Audio();
      element.src = address(clip);
      try {
        await element.play();
        return true;
      } catch {
        // A line outside the track is a courtesy; the screen and the vibration say the same.
        return false;
      }
    },
  };
}
