import type { Tabulator } from "../../application/register/ports";
import type { StudyResults } from "../../core/register/results";
import { trustedAddress } from "../browser/trusted-address";
// oxlint-disable-next-line import/default -- the bundler gives the address of the worker it makes
import workerAddress from "./tabulate?worker&url";
import { isResults, type Told } from "./tabulate-words";

/** Works tables in a worker of its own, which ends with them: nothing of the register stays in its memory. */
export function openTabulator(): Tabulator {
  const worker = new Worker(trustedAddress(workerAddress));
  const results = new Promise<StudyResults | null>((resolve) => {
    worker.addEventListener("message", ({ data }: MessageEvent<unknown>) =>
      resolve(isResults(data) ? data : null),
    );
    // Not fetched, or broken.
    worker.addEventListener("error", () => resolve(null));
  });
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker has none
  const tell = (told: Told): void => worker.postMessage(told);
  return {
    take: (rows) => tell({ kind: "rows", rows }),
    finish: async () => {
      tell({ kind: "all" });
      const found = await results;
      worker.terminate();
      return found;
    },
  };
}
