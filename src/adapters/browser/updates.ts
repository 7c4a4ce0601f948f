import { Workbox } from "workbox-window";

import { FILL, isFilled, type Filled } from "./worker-words";
import { trustedAddress } from "./trusted-address";
import { updateOf, type Writable } from "../../application/observable";
import type { Updater, UpdateState } from "../../application/services";

export type UpdaterOptions = {
  /** Address of the service worker and of what it governs. */
  readonly url: string;
  readonly scope: string;
  readonly state: Writable<UpdateState>;
  /** True while a massage runs in any tab: then nothing is taken. */
  readonly isHeld: () => Promise<boolean>;
  /** True while a massage runs on this page: then it is never opened again under it. */
  readonly isMassageHere: () => boolean;
};

/**
 * Lets the worker fetch what it misses; tells whether all is kept. A worker that is there is no proof: what it kept may
 * have been taken away.
 */
const fillUp = (worker: ServiceWorker | null): Promise<Filled | null> =>
  new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.addEventListener("message", ({ data }: MessageEvent<unknown>) => {
      port1.close();
      resolve(isFilled(data) ? data : null);
    });
    port1.start();
    worker?.postMessage({ type: FILL }, [port2]);
  });

/** Only notes that a new version waits; it is taken when someone says so and no massage runs. */
export function createUpdater(options: UpdaterOptions): Updater {
  const { url, scope, state, isHeld, isMassageHere } = options;
  const note = updateOf(state);
  let worker: Workbox | null = null;

  if ("serviceWorker" in navigator) {
    const workbox = new Workbox(trustedAddress(url), { scope });
    let isGoverned = navigator.serviceWorker.controller !== null;
    // Taken here or in another tab: old pages would miss their old parts. The first worker of all changes nothing.
    navigator.serviceWorker.addEventListener("controllerchange", () => {
      if (isGoverned && !isMassageHere()) location.reload();
      isGoverned = true;
    });
    worker = workbox;
    workbox.addEventListener("waiting", () => note({ waiting: true }));
    void navigator.serviceWorker.ready.then(async ({ active }) => {
      const filled = await fillUp(active);
      if (filled?.isWhole === true) note({ offline: "ready" });
    });
    // Refused in some private windows: the app then works as long as there is a network.
    workbox.register().catch(() => note({ offline: "none" }));
  } else note({ offline: "none" });

  return {
    apply: async () => {
      if (worker === null || !state.get().waiting) return "held";
      if (isMassageHere() || (await isHeld())) return "held";
      worker.messageSkipWaiting();
      return "applied";
    },
  };
}
