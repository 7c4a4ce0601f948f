import { trustedAddress } from "../browser/trusted-address";
// oxlint-disable-next-line import/default -- the bundler gives the address of the worker it makes
import workerAddress from "./register-work?worker&url";
import type { Told } from "./work-words";

/** Work beside the page, in a worker that ends with it: nothing of the register stays in its memory. */
export type Beside = {
  readonly tell: (told: Told) => void;
  /** Tells, and waits for the answer; null where the worker was not fetched, or is broken. */
  readonly ask: (told: Told) => Promise<unknown>;
  readonly end: () => void;
};

export function openBeside(): Beside {
  const worker = new Worker(trustedAddress(workerAddress));
  /** Who waits for an answer, in the order in which they asked. */
  const waiting: ((answer: unknown) => void)[] = [];
  let isBroken = false;
  worker.addEventListener("message", ({ data }: MessageEvent<unknown>) => waiting.shift()?.(data));
  worker.addEventListener("error", () => {
    isBroken = true;
    for (const tell of waiting.splice(0)) tell(null);
  });
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker has none
  const tell = (told: Told): void => worker.postMessage(told);
  return {
    tell,
    ask: (told) =>
      new Promise((resolve) => {
        if (isBroken) return resolve(null);
        waiting.push(resolve);
        return tell(told);
      }),
    end: () => worker.terminate(),
  };
}
