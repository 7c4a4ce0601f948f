import { elapsedMs, instantMs, instantOf, offsetMinutes, type Instant } from "../time/instant";
import { withBreak, withOpenBreak } from "./progress";
import {
  same,
  type PauseCause,
  type Session,
  type SessionEffect,
  type SessionEvent,
  type SessionFacts,
  type StopReason,
  type Transition,
} from "./session";
import { LEAST_STILL_MS } from "./stillness";

/** What is said when someone asked for the pause: on the lock screen there is no screen to hold. */
function wordsOfPause(cause: PauseCause): readonly SessionEffect[] {
  if (cause === "asked") return [{ type: "say", clip: "paused" }];
  return cause === "lock-screen" ? [{ type: "say", clip: "paused-locked" }] : [];
}

export function pause(session: SessionFacts, cause: PauseCause, now: Instant): Transition {
  return {
    session: {
      ...session,
      status: "paused",
      cause,
      interruptions: withOpenBreak(session, cause, now),
    },
    effects: [
      { type: "pause" },
      { type: "remember" },
      { type: "buzz", buzz: "paused" },
      ...wordsOfPause(cause),
    ],
  };
}

/** A break that is over when it is noticed. What an earlier one has told of already is not told twice. */
export function noteStandstill(
  session: Session,
  { atMs, forMs, now }: Extract<SessionEvent, { type: "stood-still" }>,
): Transition {
  const [last] = session.interruptions.slice(-1);
  const toldUntil = last?.until ?? session.startedAt;
  const stood = instantOf(instantMs(now) - forMs, offsetMinutes(now));
  const from = elapsedMs(stood, toldUntil) > 0 ? toldUntil : stood;
  if (elapsedMs(from, now) < LEAST_STILL_MS) return same(session);
  return {
    session: {
      ...session,
      interruptions: withBreak(session, { cause: "page-frozen", atMs, from, until: now }),
    },
    effects: [{ type: "remember" }],
  };
}

/** Nobody asked for this break: who looks after the phone again is told how to go on. A call must not be talked into. */
export function attend(session: Session): Transition {
  const isUnasked =
    session.status === "paused" && (session.cause === "outside" || session.cause === "page-frozen");
  return isUnasked ? { session, effects: [{ type: "say", clip: "paused" }] } : same(session);
}

/** A break goes on with another cause when the page was frozen or left meanwhile: the question on return is another. */
export function retold(session: Session, cause: PauseCause): Transition {
  const isTold = cause === "page-frozen" || cause === "danger-signs";
  if (session.status !== "paused" || !isTold || session.cause === cause) return same(session);
  return { session: { ...session, cause }, effects: [{ type: "remember" }] };
}

export function stop(session: Session, now: Instant): Transition {
  const isRunning = session.status === "running";
  return {
    session: {
      ...session,
      status: "stopped",
      reason: null,
      interruptions: isRunning ? withOpenBreak(session, "stopped", now) : session.interruptions,
    },
    effects: [
      { type: "pause" },
      { type: "remember" },
      { type: "buzz", buzz: "end" },
      { type: "say", clip: "stopped" },
    ],
  };
}

/** Her reason, or another one in its place. */
export function giveReason(session: Session, reason: StopReason): Transition {
  return {
    session: { ...session, status: "stopped", reason },
    effects: [
      { type: "remember" },
      ...(reason === "unwell" ? [{ type: "say" as const, clip: "call-midwife-now" as const }] : []),
    ],
  };
}

/** While "she feels unwell" stands there is no more massage, only help; a tap on the wrong reason can be mended. */
export const mustRest = (session: Session): boolean =>
  session.status === "stopped" && session.reason === "unwell";

export const reasonOf = (session: Session): StopReason | null =>
  session.status === "stopped" ? session.reason : null;

/** A massage that is ended while it stands still was over when it came to stand: that break is its end. */
export function end(
  session: SessionFacts,
  now: Instant,
  reason: StopReason | null,
  first: readonly SessionEffect[],
): Transition {
  const open = session.interruptions.find((one) => one.until === null);
  return {
    session: {
      ...session,
      status: "ended",
      endedAt: open?.from ?? now,
      reason,
      interruptions: session.interruptions.filter((one) => one !== open),
    },
    effects: [...first, { type: "record" }],
  };
}
