import type { Recording } from "../../core/midwife/recording";
import type { TakeFault } from "../../core/studio/finish-recording";
import type { Consent } from "../../core/studio/take";
import type { StoreFault } from "../storage";
import type { MicrophoneFault, MicrophoneLoss } from "./ports";

/**
 * Why there is no new take. "hidden": the page was left while she spoke. "unkept": it could not be written.
 * "undropped": it could not be deleted.
 */
export type TakeTrouble =
  | TakeFault
  | MicrophoneFault
  | MicrophoneLoss
  | "hidden"
  | "unkept"
  | "undropped";

/** What is done with a line now. */
export type TakeStage =
  | { readonly kind: "idle" }
  | { readonly kind: "opening" | "recording" | "making" | "kept"; readonly line: string }
  /** Deleted just now: it can be put back. */
  | { readonly kind: "dropped"; readonly line: string; readonly take: Recording }
  | { readonly kind: "failed"; readonly line: string; readonly trouble: TakeTrouble };

export type StudioState = {
  /** "not-fetched": what makes takes is not on this phone, and there is no network. */
  readonly status: "reading" | "ready" | "not-fetched" | StoreFault;
  readonly consent: Consent | null;
  /** What is kept, by line. */
  readonly takes: ReadonlyMap<string, Recording>;
  readonly stage: TakeStage;
  /** What sounds now. "unheard": this phone could not play it. */
  readonly playing: "nothing" | "take" | "machine" | "unheard";
};

export const IDLE: TakeStage = { kind: "idle" };

export const unreadStudio: StudioState = {
  status: "reading",
  consent: null,
  takes: new Map(),
  stage: IDLE,
  playing: "nothing",
};
