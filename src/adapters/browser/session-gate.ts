import type { SessionGate } from "../../application/session/ports";
import type { Stop } from "../../application/devices";
import { failure, success } from "../../core/result";

const LOCK_NAME = "tetes-pertama.massage";

/** Web Locks are freed by the browser when a tab dies, so a crash never leaves the gate shut. */
export const browserSessionGate: SessionGate = {
  enter: () =>
    new Promise((resolve) => {
      if (!("locks" in navigator)) {
        resolve(success(() => undefined));
        return;
      }
      void navigator.locks.request(LOCK_NAME, { ifAvailable: true }, (lock) => {
        if (lock === null) {
          resolve(failure("busy"));
          return undefined;
        }
        return new Promise<void>((leave) => {
          const stop: Stop = () => leave();
          resolve(success(stop));
        });
      });
    }),
  isBusy: async () => {
    if (!("locks" in navigator)) return false;
    const { held = [] } = await navigator.locks.query();
    return held.some(({ name }) => name === LOCK_NAME);
  },
};
