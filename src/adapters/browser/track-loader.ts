import { failure, success, type Result } from "../../core/result";
import { TRACK_CACHE, TRACK_PATH } from "./track-address";

/** No metadata after this long means that the browser has lost the Blob: seen in WebKit in half of all tries. */
export const WATCHDOG_MS = 3_000;

const hasMetadata = (element: HTMLAudioElement): Promise<boolean> =>
  new Promise((resolve) => {
    const events = new AbortController();
    const timer = setTimeout(() => finish(false), WATCHDOG_MS);
    function finish(loaded: boolean): void {
      clearTimeout(timer);
      events.abort();
      resolve(loaded);
    }
    const options = { signal: events.signal };
    element.addEventListener("loadedmetadata", () => finish(true), options);
    element.addEventListener("error", () => finish(false), options);
    element.load();
  });

async function storeForWorker(
  bytes: Uint8Array<ArrayBuffer>,
  base: string,
): Promise<string | null> {
  const canServe = "caches" in window && "serviceWorker" in navigator;
  if (!canServe || navigator.serviceWorker.controller === null) return null;
  try {
    const cache = await caches.open(TRACK_CACHE);
    const address = new URL(base + TRACK_PATH, location.href).href;
    const headers = { "content-type": "audio/mpeg", "content-length": String(bytes.byteLength) };
    await cache.put(address, new Response(bytes, { headers }));
    return address;
  } catch {
    return null;
  }
}

/**
 * Brings a track into the element: as a Blob, once more as a Blob, then by an address the service worker answers.
 * The value frees what was taken.
 */
export async function loadTrack(
  element: HTMLAudioElement,
  bytes: Uint8Array<ArrayBuffer>,
  base: string,
): Promise<Result<() => void, "no-sound">> {
  const blobUrl = URL.createObjectURL(new Blob([bytes], { type: "audio/mpeg" }));
  const release = (): void => URL.revokeObjectURL(blobUrl);
  element.src = blobUrl;
  if ((await hasMetadata(element)) || (await hasMetadata(element))) return success(release);
  release();

  const address = await storeForWorker(bytes, base);
  if (address === null) return failure("no-sound");
  element.src = address;
  if (await hasMetadata(element)) return success(() => void caches.delete(TRACK_CACHE));
  return failure("no-sound");
}
