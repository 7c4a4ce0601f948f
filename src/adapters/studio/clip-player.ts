import type { ClipPlayer } from "../../application/studio/ports";

/** Plays a clip at a time on an element of its own. @param address of a clip of the app, by its id */
export function createClipPlayer(address: (clip: string) => string): ClipPlayer {
  const element = new Audio();
  /** What sounds. Its signal is raised when it is hushed, or something else is played. */
  let playing = new AbortController();

  function hush(): void {
    playing.abort();
    element.pause();
  }

  async function sound(signal: AbortSignal): Promise<"heard" | "unheard"> {
    const over = new AbortController();
    const ended = new Promise<"heard" | "unheard">((resolve) => {
      const listening = { signal: over.signal };
      element.addEventListener("ended", () => resolve("heard"), listening);
      element.addEventListener("error", () => resolve("unheard"), listening);
      signal.addEventListener("abort", () => resolve("heard"), listening);
      element.play().catch(() => resolve(signal.aborted ? "heard" : "unheard"));
    });
    const end = await ended;
    over.abort();
    return end;
  }

  return {
    hush,
    play: async (clip) => {
      hush();
      playing = new AbortController();
      if (typeof clip === "string") {
        element.src = address(clip);
        return sound(playing.signal);
      }
      const url = URL.createObjectURL(new Blob([new Uint8Array(clip)], { type: "audio/mpeg" }));
      element.src = url;
      const end = await sound(playing.signal);
      URL.revokeObjectURL(url);
      return end;
    },
  };
}
