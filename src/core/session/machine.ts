import { positionAt } from "../protocol/position";
import type { Timeline } from "../protocol/timeline";
import type { Instant } from "../time/instant";
import { advanceClock, withBreak } from "./progress";
import type {
  PauseCause,
  Session,
  SessionEffect,
  SessionEvent,
  SessionFacts,
  StopReason,
} from "./session";

export type Transition = {
  readonly session: Session;
  readonly effects: readonly SessionEffect[];
};

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
      return { session, effects: [] };
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
      return { session, effects: [] };
  }
}

function whileStill(session: Session, event: SessionEvent, timeline: Timeline): Transition {
  switch (event.type) {
    case "resume":
      return mustRest(session) ? same(session) : resumeAtLine(session, event.now, timeline);
    case "repeat-round": {
      if (mustRest(session)) return same(session);
      const toMs = roundStartMs(timeline, session.positionMs);
      return resume({ ...session, positionMs: toMs }, event.now, [{ type: "seek", toMs }]);
    }
    case "finish":
      return end(session, event.now, reasonOf(session), []);
    case "give-reason":
      return session.status === "stopped" && !mustRest(session)
        ? giveReason(session, event.reason)
        : same(session);
    case "stop":
      return session.status === "stopped" ? same(session) : stop(session, event.now);
    case "pause":
      return retold(session, event.cause);
    case "sound-changed":
      return { session: { ...session, sound: event.sound }, effects: [{ type: "remember" }] };
    case "clock":
    case "seek":
    case "leave-rest":
    case "close":
      return same(session);
  }
}

/** After "she feels unwell" there is no more massage, only help. */
const mustRest = (session: Session): boolean =>
  session.status === "stopped" && session.reason === "unwell";

const same = (session: Session): Transition => ({ session, effects: [] });

const reasonOf = (session: Session): StopReason | null =>
  session.status === "stopped" ? session.reason : null;

/** What is said when someone asked for the pause: on the lock screen there is no screen to hold. */
function wordsOfPause(cause: PauseCause): readonly SessionEffect[] {
  if (cause === "asked") return [{ type: "say", clip: "paused" }];
  return cause === "lock-screen" ? [{ type: "say", clip: "paused-locked" }] : [];
}

function pause(session: SessionFacts, cause: PauseCause, now: Instant): Transition {
  return {
    session: {
      ...session,
      status: "paused",
      cause,
      interruptions: withBreak(session, cause, now),
    },
    effects: [
      { type: "pause" },
      { type: "remember" },
      { type: "buzz", buzz: "paused" },
      ...wordsOfPause(cause),
    ],
  };
}

/** A break goes on with another cause when the page was frozen or left meanwhile: the question on return is another. */
function retold(session: Session, cause: PauseCause): Transition {
  const isTold = cause === "page-frozen" || cause === "danger-signs";
  if (session.status !== "paused" || !isTold || session.cause === cause) return same(session);
  return { session: { ...session, cause }, effects: [{ type: "remember" }] };
}

function stop(session: Session, now: Instant): Transition {
  const isRunning = session.status === "running";
  return {
    session: {
      ...session,
      status: "stopped",
      reason: null,
      interruptions: isRunning ? withBreak(session, "stopped", now) : session.interruptions,
    },
    effects: [
      { type: "pause" },
      { type: "remember" },
      { type: "buzz", buzz: "end" },
      { type: "say", clip: "stopped" },
    ],
  };
}

function giveReason(session: Session, reason: StopReason): Transition {
  return {
    session: { ...session, status: "stopped", reason },
    effects: [
      { type: "remember" },
      ...(reason === "unwell" ? [{ type: "say" as const, clip: "call-midwife-now" as const }] : []),
    ],
  };
}

/** Time that must be free of other lines before "we go on slowly" may be said, in ms. */
const ROOM_FOR_RESUMED_MS = 3_000;

/** A line that was cut off is said again from its beginning; elsewhere a word says that it goes on. */
function resumeAtLine(session: SessionFacts, now: Instant, timeline: Timeline): Transition {
  const { current, next } = positionAt(timeline, session.positionMs);
  const isCut = current !== null && session.positionMs < current.atMs + current.lastsMs;
  if (isCut) {
    const toMs = current.atMs;
    return resume({ ...session, positionMs: toMs }, now, [{ type: "seek", toMs }]);
  }
  const hasRoom = next === null || next.atMs - session.positionMs > ROOM_FOR_RESUMED_MS;
  return resume(session, now, hasRoom ? [{ type: "say", clip: "resumed" }] : []);
}

function resume(session: SessionFacts, now: Instant, first: readonly SessionEffect[]): Transition {
  const interruptions = session.interruptions.map((one) =>
    one.until === null ? { ...one, until: now } : one,
  );
  return {
    session: { ...session, status: "running", interruptions },
    effects: [...first, { type: "play" }, { type: "buzz", buzz: "resume" }, { type: "remember" }],
  };
}

/** A massage that is ended while it stands still was over when it came to stand: that break is its end. */
function end(
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

type Jump = Extract<SessionEvent, { type: "seek" | "repeat-round" | "leave-rest" | "close" }>;

function jump(session: Session, event: Jump, timeline: Timeline): Transition {
  const toMs = jumpTarget(session, event, timeline);
  if (toMs === null || toMs === session.positionMs) return same(session);
  return {
    session: { ...session, positionMs: toMs },
    effects: [{ type: "seek", toMs }, { type: "remember" }],
  };
}

function jumpTarget(session: SessionFacts, event: Jump, timeline: Timeline): number | null {
  const position = positionAt(timeline, session.positionMs);
  switch (event.type) {
    case "seek":
      return Math.min(Math.max(event.toMs, 0), timeline.durationMs);
    case "repeat-round":
      return roundStartMs(timeline, session.positionMs);
    case "leave-rest":
      return position.kind === "rest" || position.kind === "between"
        ? (timeline.segments[position.segment]?.endMs ?? null)
        : null;
    case "close":
      return position.kind === "closing"
        ? null
        : (timeline.segments[timeline.segments.length - 1]?.startMs ?? null);
  }
}

/** Start of the round that stands or stood last before `ms`; before the first round, the start of the axis. */
function roundStartMs(timeline: Timeline, ms: number): number {
  const begun = timeline.segments.filter(
    (segment) => segment.kind === "round" && segment.startMs <= ms,
  );
  return begun[begun.length - 1]?.startMs ?? 0;
}
