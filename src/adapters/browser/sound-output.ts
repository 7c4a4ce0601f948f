import type { SoundOutput } from "../../application/session/ports";

/**
 * Asks the browser what sound could come out of, which needs no permission. Chromium names one nameless output while
 * there is any; Firefox and Safari never do, so that only one that was named before can be missed.
 */
export function createSoundOutput(): SoundOutput {
  const devices = "mediaDevices" in navigator ? navigator.mediaDevices : null;
  let hasTold = false;

  return {
    isThere: async () => {
      try {
        const found = (await devices?.enumerateDevices()) ?? [];
        const isNamed = found.some(({ kind }) => kind === "audiooutput");
        hasTold ||= isNamed;
        return isNamed || !hasTold;
      } catch {
        // Refused: then only the element itself tells.
        return true;
      }
    },
    onChange: (listener) => {
      devices?.addEventListener("devicechange", listener);
      return () => devices?.removeEventListener("devicechange", listener);
    },
  };
}
