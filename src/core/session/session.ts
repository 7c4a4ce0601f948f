import * as v from "valibot";

import type { Immutable } from "../immutable";
import { ID_FORM } from "../id";
import { choicesSchema } from "../protocol/choices-schema";
import { PROTOCOL_IDS } from "../protocol/ids";
import { type Instant } from "../time/instant";
import { instantSchema } from "../time/schemas";
import { millisecondsSchema } from "../time/schemas";
import {
  AUDIBILITIES,
  interruptionSchema,
  type Audibility,
  type PauseCause,
  type StopReason,
} from "./schemas";

export type { Audibility, Interruption, PauseCause, StopReason } from "./schemas";

/** Breaks kept of one massage; of more, the last ones. */
export const MOST_INTERRUPTIONS = 200;

/** What is kept of a massage in every state. */
export const keptFactsSchema = v.object({
  id: v.pipe(v.string(), v.regex(ID_FORM)),
  protocol: v.picklist(PROTOCOL_IDS),
  choices: choicesSchema,
  startedAt: instantSchema,
  sound: v.picklist(AUDIBILITIES),
  /** Place on the time axis, in ms. */
  positionMs: millisecondsSchema,
  /** Hands-on time in each round, in ms; repeating a round adds to it. */
  activeMs: v.pipe(v.array(millisecondsSchema), v.maxLength(10)),
  interruptions: v.pipe(v.array(interruptionSchema), v.maxLength(1000)),
});

/** What is true of a massage in every state. */
export type SessionFacts = Immutable<v.InferOutput<typeof keptFactsSchema>> & {
  /** On a pillow: led like a massage, and never written down. */
  readonly isPractice: boolean;
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
  /** The system had stopped the track, not the massage: it stood at `atMs` for so long until now, and goes on. */
  | {
      readonly type: "stood-still";
      readonly atMs: number;
      readonly forMs: number;
      readonly now: Instant;
    }
  | { readonly type: "resume"; readonly now: Instant }
  | { readonly type: "seek"; readonly toMs: number }
  /** Someone has the massage in sight, or has it there when it comes to stand. */
  | { readonly type: "attended" }
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

/** The massage after an event, and what must be done. */
export type Transition = {
  readonly session: Session;
  readonly effects: readonly SessionEffect[];
};

/** What an event does that the state does not allow. */
export const same = (session: Session): Transition => ({ session, effects: [] });
