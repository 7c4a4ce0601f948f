import type { PickedFile, ReceivedFile, ReceivedFiles } from "../../application/copies/ports";
import { LAID_ASIDE_KEY, RECEIVED_CACHE, RECEIVED_KEY } from "./received-address";

type Launch = { readonly files?: readonly { readonly getFile: () => Promise<File> }[] };
type LaunchQueue = { readonly setConsumer: (consumer: (launch: Launch) => void) => void };

const hasConsumer = (value: unknown): value is LaunchQueue =>
  typeof value === "object" && value !== null && "setConsumer" in value;

const picked = (blob: Blob): PickedFile => ({
  name: "",
  size: blob.size,
  text: () => blob.text(),
});

async function takeAt(cache: Cache, key: string): Promise<PickedFile | null> {
  const kept = await cache.match(key);
  if (kept === undefined) return null;
  await cache.delete(key);
  return picked(await kept.blob());
}

async function takeKept(): Promise<ReceivedFile | null> {
  const cache = await caches.open(RECEIVED_CACHE);
  const laidAside = await takeAt(cache, LAID_ASIDE_KEY);
  if (laidAside !== null) return { file: laidAside, isUnasked: false };
  const received = await takeAt(cache, RECEIVED_KEY);
  return received === null ? null : { file: received, isUnasked: true };
}

/**
 * A file that came from outside: by the share menu of a phone, through the service worker; or, on a computer, opened
 * with the app. It is no longer there once it was taken.
 */
export const browserReceivedFiles: ReceivedFiles = {
  keep: async (text) => {
    try {
      const cache = await caches.open(RECEIVED_CACHE);
      await cache.put(LAID_ASIDE_KEY, new Response(text));
      return true;
    } catch {
      return false;
    }
  },
  take: async () => {
    try {
      return await takeKept();
    } catch {
      return null;
    }
  },
  onOpened: (listener) => {
    const queue: unknown = Reflect.get(globalThis, "launchQueue");
    if (!hasConsumer(queue)) return;
    queue.setConsumer(({ files = [] }) => {
      void files[0]?.getFile().then((file) => listener({ file: picked(file), isUnasked: true }));
    });
  },
};
