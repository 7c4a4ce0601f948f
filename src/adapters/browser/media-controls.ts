import type { MediaAction, MediaControls } from "../../application/session/ports";

const ACTIONS: readonly (readonly [MediaSessionAction, MediaAction])[] = [
  ["play", "play"],
  ["pause", "pause"],
  ["stop", "pause"],
  ["previoustrack", "previous"],
  ["nexttrack", "next"],
  ["seekbackward", "previous"],
  ["seekforward", "next"],
];

/** @param artwork addresses of square pictures by side in px */
export function createMediaControls(
  artwork: readonly { readonly src: string; readonly side: number }[],
): MediaControls {
  const media = "mediaSession" in navigator ? navigator.mediaSession : null;

  function setHandler(action: MediaSessionAction, handler: MediaSessionActionHandler | null): void {
    try {
      media?.setActionHandler(action, handler);
    } catch {
      // Browsers throw for actions they do not know; the others still work.
    }
  }

  return {
    show: ({ title, artist }) => {
      if (media === null) return;
      media.metadata = new MediaMetadata({
        title,
        artist,
        artwork: artwork.map(({ src, side }) => ({
          src,
          sizes: `${side}x${side}`,
          type: "image/png",
        })),
      });
    },
    showProgress: ({ playing, positionMs, durationMs }) => {
      if (media === null) return;
      media.playbackState = playing ? "playing" : "paused";
      try {
        media.setPositionState({
          duration: durationMs / 1000,
          position: Math.min(positionMs, durationMs) / 1000,
          playbackRate: 1,
        });
      } catch {
        // Missing or picky in some browsers: the line on the lock screen is decoration.
      }
    },
    onAction: (listener) => {
      for (const [action, meaning] of ACTIONS) setHandler(action, () => listener(meaning));
      return () => {
        for (const [action] of ACTIONS) setHandler(action, null);
      };
    },
    clear: () => {
      if (media === null) return;
      media.metadata = null;
      media.playbackState = "none";
    },
  };
}
