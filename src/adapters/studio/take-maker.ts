import type { TakeMaker } from "../../application/studio/ports";
import { failure } from "../../core/result";
import { trustedAddress } from "../browser/trusted-address";
// oxlint-disable-next-line import/default -- the bundler gives the address of the worker it makes
import workerAddress from "./make-take?worker&url";
import { isMadeTake, READY, TO_ASK, TO_HELP, type MadeTake } from "./take-words";

type Opened = { readonly worker: Worker; readonly isReady: Promise<boolean> };

/** A second one encodes half of each take, where the phone can do two things at once. */
function openBeside(worker: Worker): Worker | null {
  if (navigator.hardwareConcurrency < 2) return null;
  const beside = new Worker(trustedAddress(workerAddress));
  const { port1, port2 } = new MessageChannel();
  worker.postMessage(TO_ASK, [port1]);
  beside.postMessage(TO_HELP, [port2]);
  return beside;
}

/** Makes takes in workers of its own, which stay for the next line. */
export function createTakeMaker(): TakeMaker {
  let opened: Opened | null = null;
  let answer: ((made: MadeTake | null) => void) | null = null;

  function tell(made: MadeTake | null): void {
    answer?.(made);
    answer = null;
  }

  function open(): Opened {
    const worker = new Worker(trustedAddress(workerAddress));
    const beside = openBeside(worker);
    const isReady = new Promise<boolean>((resolve) => {
      worker.addEventListener("message", ({ data }: MessageEvent<unknown>) => {
        if (data === READY) resolve(true);
        else tell(isMadeTake(data) ? data : null);
      });
      // Not fetched, or broken: the next one tries with another worker.
      worker.addEventListener("error", () => {
        opened = null;
        beside?.terminate();
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
