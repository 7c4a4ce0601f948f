import type { Timeline } from "../protocol/timeline";
import {
  attend,
  end,
  giveReason,
  mustRest,
  noteStandstill,
  pause,
  reasonOf,
  retold,
  stop,
} from "./breaks";
import { jump } from "./jumps";
import { advanceClock } from "./progress";
import { repeatRound, resumeAtLine } from "./resuming";
import {
  same,
  type Session,
  type SessionEvent,
  type SessionFacts,
  type Transition,
} from "./session";

export type { Transition } from "./session";

/** A massage that begins now, at the start of its axis. */
export const startSession = (
  facts: Pick<SessionFacts, "id" | "protocol" | "choices" | "isPractice" | "startedAt" | "sound">,
  timeline: Timeline,
): Transition => ({
  session: {
    ...facts,
    status: "running",
    positionMs: 0,
    activeMs: Array.from({ length: timeline.rounds }, () => 0),
    interruptions: [],
  },
  effects: [{ type: "play" }, { type: "remember" }],
});

/** The massage after an event, and what must be done. An event its state does not allow returns the same session. */
export function advance(session: Session, event: SessionEvent, timeline: Timeline): Transition {
  switch (session.status) {
    case "running":
      return whileRunning(session, event, timeline);
    case "paused":
    case "stopped":
      return whileStill(session, event, timeline);
    case "ended":
      return same(session);
  }
}

function whileRunning(session: Session, event: SessionEvent, timeline: Timeline): Transition {
  switch (event.type) {
    case "clock": {
      const { facts, effects } = advanceClock(session, event.positionMs, timeline);
      if (facts.positionMs >= timeline.durationMs) return end(facts, event.now, null, effects);
      if (facts === session) return same(session);
      return { session: { ...facts, status: "running" }, effects };
    }
    case "pause":
      return pause(session, event.cause, event.now);
    case "stood-still":
      return noteStandstill(session, event);
    case "stop":
      return stop(session, event.now);
    case "finish":
      return end(session, event.now, null, [{ type: "pause" }]);
    case "seek":
    case "repeat-round":
    case "leave-rest":
    case "close":
      return jump(session, event, timeline);
    case "sound-changed":
      return { session: { ...session, sound: event.sound }, effects: [{ type: "remember" }] };
    case "resume":
    case "give-reason":
    case "attended":
      return same(session);
  }
}

function whileStill(session: Session, event: SessionEvent, timeline: Timeline): Transition {
  switch (event.type) {
    case "resume":
      return mustRest(session) ? same(session) : resumeAtLine(session, event.now, timeline);
    case "repeat-round":
      return mustRest(session) ? same(session) : repeatRound(session, event.now, timeline);
    case "finish":
      return end(session, event.now, reasonOf(session), []);
    case "give-reason":
      return session.status === "stopped" && session.reason !== event.reason
        ? giveReason(session, event.reason)
        : same(session);
    case "stop":
      return session.status === "stopped" ? same(session) : stop(session, event.now);
    case "pause":
      return retold(session, event.cause);
    case "attended":
      return attend(session);
    case "sound-changed":
      return { session: { ...session, sound: event.sound }, effects: [{ type: "remember" }] };
    case "clock":
    case "stood-still":
    case "seek":
    case "leave-rest":
    case "close":
      return same(session);
  }
}
