import type { TakeMaker } from "../../application/studio/ports";
import { failure } from "../../core/result";
import { trustedAddress } from "../browser/trusted-address";
// oxlint-disable-next-line import/default -- the bundler gives the address of the worker it makes
import workerAddress from "./make-take?worker&url";
import { isMadeTake, READY, type MadeTake } from "./take-words";

type Opened = { readonly worker: Worker; readonly isReady: Promise<boolean> };

/** Makes takes in a worker of its own, which stays for the next line. */
export function createTakeMaker(): TakeMaker {
  let opened: Opened | null = null;
  let answer: ((made: MadeTake | null) => void) | null = null;

  function tell(made: MadeTake | null): void {
    answer?.(made);
    answer = null;
  }

  function open(): Opened {
    const worker = new Worker(trustedAddress(workerAddress));
    const isReady = new Promise<boolean>((resolve) => {
      worker.addEventListener("message", ({ data }: MessageEvent<unknown>) => {
        if (data === READY) resolve(true);
        else tell(isMadeTake(data) ? data : null);
      });
      // Not fetched, or broken: the next one tries with another worker.
      worker.addEventListener("error", () => {
        opened = null;
        resolve(false);
        tell(null);
      });
    });
    return { worker, isReady };
  }

  return {
    warm: () => (opened ??= open()).isReady,
    make: async (sound, longestMs) => {
      const made = await new Promise<MadeTake | null>((resolve) => {
        tell(null);
        answer = resolve;
        opened ??= open();
        opened.worker.postMessage({ sound, longestMs }, [sound.samples.buffer]);
      });
      return made ?? failure("unable");
    },
  };
}
