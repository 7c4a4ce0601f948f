import type { MassageChoices } from "../protocol/choices";
import type { ProtocolId } from "../protocol/protocol";
import type { Instant } from "../time/instant";

/** Why a massage stood still. "outside": a call, an alarm, headphones pulled out. */
export type PauseCause =
  | "asked"
  | "lock-screen"
  | "outside"
  | "danger-signs"
  | "page-frozen"
  | "app-closed"
  | "stopped";

/** Why she pressed BERHENTI. No answer is an answer. */
export type StopReason = "enough" | "baby" | "pain" | "unwell";

/** A time the massage stood still: where on the axis, why, and between which moments. */
export type Interruption = {
  readonly cause: PauseCause;
  readonly atMs: number;
  readonly from: Instant;
  readonly until: Instant | null;
};

/** Breaks kept of one massage; of more, the last ones. */
export const MOST_INTERRUPTIONS = 200;

/** Whether the massage was led by the track, or by screen and vibration alone. */
export type Audibility = "audible" | "silent";

/** What is true of a massage in every state. */
export type SessionFacts = {
  readonly id: string;
  readonly protocol: ProtocolId;
  readonly choices: MassageChoices;
  /** On a pillow: led like a massage, and never written down. */
  readonly isPractice: boolean;
  readonly startedAt: Instant;
  readonly sound: Audibility;
  /** Place on the time axis, in ms. */
  readonly positionMs: number;
  /** Hands-on time in each round, in ms; repeating a round adds to it. */
  readonly activeMs: readonly number[];
  readonly interruptions: readonly Interruption[];
};

export type Session = SessionFacts &
  (
    | { readonly status: "running" }
    | { readonly status: "paused"; readonly cause: PauseCause }
    | { readonly status: "stopped"; readonly reason: StopReason | null }
    | {
        readonly status: "ended";
        readonly endedAt: Instant;
        readonly reason: StopReason | null;
      }
  );

export type SessionEvent =
  | { readonly type: "clock"; readonly positionMs: number; readonly now: Instant }
  | { readonly type: "pause"; readonly cause: PauseCause; readonly now: Instant }
  | { readonly type: "resume"; readonly now: Instant }
  | { readonly type: "seek"; readonly toMs: number }
  | { readonly type: "repeat-round"; readonly now: Instant }
  | { readonly type: "leave-rest" }
  | { readonly type: "close" }
  | { readonly type: "stop"; readonly now: Instant }
  | { readonly type: "give-reason"; readonly reason: StopReason }
  | { readonly type: "finish"; readonly now: Instant }
  | { readonly type: "sound-changed"; readonly sound: Audibility };

export type Buzz = "start" | "rest" | "resume" | "end" | "soon" | "paused";

/** A line said outside the track, while it stands still. */
export type SpokenEvent = "paused" | "paused-locked" | "resumed" | "stopped" | "call-midwife-now";

/** What the outside world must do after a transition. */
export type SessionEffect =
  | { readonly type: "play" }
  | { readonly type: "pause" }
  | { readonly type: "seek"; readonly toMs: number }
  | { readonly type: "buzz"; readonly buzz: Buzz }
  | { readonly type: "say"; readonly clip: SpokenEvent }
  | { readonly type: "remember" }
  | { readonly type: "record" };
