import type { SessionRunner } from "../application/session/runner";
import { useObservable, useServices } from "./services-context";

/** The runner of the massage that is on: whatever is on was begun by it. */
export function useRunner(): SessionRunner {
  const runner = useObservable(useServices().runner);
  if (runner === null) throw new Error("no massage is on");
  return runner;
}
