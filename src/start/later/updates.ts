import { browserSessionGate } from "../../adapters/browser/session-gate";
import { createUpdater } from "../../adapters/browser/updates";
import type { Observable, Writable } from "../../application/observable";
import type { Updater, UpdateState } from "../../application/services";
import type { MassageState } from "../../application/session/state";

export type BrowserUpdaterOptions = {
  readonly base: string;
  readonly updates: Writable<UpdateState>;
  readonly massage: Observable<MassageState>;
};

/** What keeps the app on the phone, and notices that a new version waits. */
export const createBrowserUpdater = ({ base, updates, massage }: BrowserUpdaterOptions): Updater =>
  createUpdater({
    url: `${base}service-worker.js`,
    scope: base,
    state: updates,
    isHeld: browserSessionGate.isBusy,
    isMassageHere: () => massage.get().phase === "on",
  });
