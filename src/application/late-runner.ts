import { createObservable } from "./observable";
import type { SessionRunner } from "./session/runner";
import type { RunnerState } from "./session/state";

/**
 * Stands in for the runner until it has been fetched: the first page responds without the massage's code, which
 * comes right after it. Nothing is lost: what is asked of it meanwhile is done when it has come.
 */
export function createLateRunner(fetchRunner: () => Promise<SessionRunner>): SessionRunner {
  const state = createObservable<RunnerState>({ phase: "idle" });
  let runner: SessionRunner | null = null;
  let coming: Promise<SessionRunner> | null = null;

  const come = (): Promise<SessionRunner> => {
    coming ??= fetchRunner().then(
      (fetched) => {
        runner = fetched;
        fetched.subscribe(() => state.set(fetched.get()));
        state.set(fetched.get());
        return fetched;
      },
      (error: unknown) => {
        coming = null;
        throw error;
      },
    );
    return coming;
  };
  const ask = (act: (runner: SessionRunner) => void): void => {
    if (runner !== null) act(runner);
    // Not fetched, not done: the page says so when the massage itself is asked for.
    else come().then(act, () => undefined);
  };

  return {
    get: state.get,
    atStart: state.atStart,
    subscribe: state.subscribe,
    prepare: (protocol, choices) => ask((one) => one.prepare(protocol, choices)),
    unprepare: () => runner?.unprepare(),
    // Once it is here it is called without delay: a phone lets sound begin only right after the tap.
    start: (protocol, choices) =>
      runner?.start(protocol, choices) ?? come().then((one) => one.start(protocol, choices)),
    preparePractice: (protocol) => ask((one) => one.preparePractice(protocol)),
    practise: (protocol) =>
      runner?.practise(protocol) ?? come().then((one) => one.practise(protocol)),
    recover: () => come().then((one) => one.recover()),
    // With no massage at hand there is nothing to pause, and nothing worth fetching.
    pause: (cause) => runner?.pause(cause),
    resume: () => runner?.resume(),
    stop: () => runner?.stop(),
    giveReason: (reason) => runner?.giveReason(reason),
    repeatRound: () => runner?.repeatRound(),
    leaveRest: () => runner?.leaveRest(),
    close: () => runner?.close(),
    finish: () => runner?.finish(),
    retrySound: async () => runner?.retrySound(),
    positionMs: () => runner?.positionMs() ?? 0,
    leave: () => runner?.leave(),
  };
}
