import type { Speaker } from "../../application/session/ports";

/** A sound that is not let out by then is played in the older way, in ms. */
const LET_OUT_WITHIN_MS = 500;

const isLetOut = async (context: AudioContext): Promise<boolean> => {
  const patience = new Promise((resolve) => setTimeout(resolve, LET_OUT_WITHIN_MS));
  await Promise.race([context.resume(), patience]);
  return context.state === "running";
};

/**
 * Says a short line beside the track, without a second media element where the phone can: Chromium takes a massage that
 * stands still off the lock screen when another element has played to its end, and with it the button that goes on.
 *
 * @param spoken a midwife's own clip of the line; null where she has not spoken it
 */
export function createSpeaker(
  address: (clip: string) => string,
  spoken: (clip: string) => Promise<Uint8Array | null> = async () => null,
): Speaker {
  let context: AudioContext | null = null;
  let element: HTMLAudioElement | null = null;
  /** What is being said. Its signal is raised when it is hushed, or something else is said. */
  let saying = new AbortController();

  function hush(): void {
    saying.abort();
    element?.pause();
  }

  async function soundOf(clip: string, signal: AbortSignal): Promise<ArrayBuffer | null> {
    const hers = await spoken(clip).catch(() => null);
    if (hers !== null) return Uint8Array.from(hers).buffer;
    const response = await fetch(address(clip), { signal });
    return response.ok ? response.arrayBuffer() : null;
  }

  async function sayBesideMedia(clip: string, signal: AbortSignal): Promise<boolean> {
    if (!("AudioContext" in globalThis)) return false;
    const speaker = (context ??= new AudioContext());
    // Asked for within the tap: some phones let sound begin only there.
    const [out, sound] = await Promise.all([isLetOut(speaker), soundOf(clip, signal)]);
    if (!out || sound === null) return false;
    const line = await speaker.decodeAudioData(sound);
    if (signal.aborted) return true;
    const source = new AudioBufferSourceNode(speaker, { buffer: line });
    source.connect(speaker.destination);
    signal.addEventListener("abort", () => source.stop(), { once: true });
    // A sound card that is held open costs the battery.
    source.addEventListener("ended", () => {
      if (!signal.aborted) void speaker.suspend();
    });
    source.start();
    return true;
  }

  async function sayOnElement(clip: string): Promise<boolean> {
    element ??= new Audio();
    element.src = address(clip);
    try {
      await element.play();
      return true;
    } catch {
      // A line outside the track is a courtesy; the screen and the vibration say the same.
      return false;
    }
  }

  return {
    hush,
    say: async (clip) => {
      hush();
      saying = new AbortController();
      const { signal } = saying;
      const isSaid = await sayBesideMedia(clip, signal).catch(() => false);
      return isSaid || (signal.aborted ? false : sayOnElement(clip));
    },
  };
}
