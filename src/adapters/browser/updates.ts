import { Workbox } from "workbox-window";

import { createObservable } from "../../application/observable";
import type { UpdateState } from "../../application/ports";
import type { Updates } from "../../application/services";

export type UpdatesOptions = {
  /** Address of the service worker and of what it governs. */
  readonly url: string;
  readonly scope: string;
  /** True while a massage runs in any tab: then nothing is taken. */
  readonly isHeld: () => Promise<boolean>;
};

/** Only notes that a new version waits; it is taken when someone says so and no massage runs. */
export function createUpdates({ url, scope, isHeld }: UpdatesOptions): Updates {
  const state = createObservable<UpdateState>({ waiting: false, offline: "saving" });
  const note = (change: Partial<UpdateState>): void => state.set({ ...state.get(), ...change });
  let worker: Workbox | null = null;

  if ("serviceWorker" in navigator) {
    const workbox = new Workbox(url, { scope });
    worker = workbox;
    workbox.addEventListener("waiting", () => note({ waiting: true }));
    void navigator.serviceWorker.ready.then(() => note({ offline: "ready" }));
    // Refused in some private windows: the app then works as long as there is a network.
    workbox.register().catch(() => note({ offline: "none" }));
  } else note({ offline: "none" });

  return {
    ...state,
    apply: async () => {
      if (worker === null || !state.get().waiting || (await isHeld())) return "held";
      worker.addEventListener("controlling", () => location.reload());
      worker.messageSkipWaiting();
      return "applied";
    },
  };
}
