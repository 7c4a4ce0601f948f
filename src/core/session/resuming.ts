import { positionAt } from "../protocol/position";
import type { Cue, Timeline } from "../protocol/timeline";
import type { Instant } from "../time/instant";
import { roundStartMs } from "./jumps";
import type { SessionEffect, SessionFacts, Transition } from "./session";

/** Time that must be free of other lines before "we go on slowly" may be said, in ms. */
const ROOM_FOR_RESUMED_MS = 3_000;

/** A line that was cut off is said again from its beginning; elsewhere a word says that it goes on. */
export function resumeAtLine(session: SessionFacts, now: Instant, timeline: Timeline): Transition {
  const { current } = positionAt(timeline, session.positionMs);
  const isCut = current !== null && session.positionMs < current.atMs + current.lastsMs;
  if (isCut) {
    const toMs = current.atMs;
    return resume({ ...session, positionMs: toMs }, now, [{ type: "seek", toMs }]);
  }
  const next = nextLine(timeline, session.positionMs);
  const hasRoom = next === undefined || next.atMs - session.positionMs > ROOM_FOR_RESUMED_MS;
  return resume(session, now, hasRoom ? [{ type: "say", clip: "resumed" }] : []);
}

/** The soft sound of a turn may be heard beneath a word. */
const nextLine = (timeline: Timeline, ms: number): Cue | undefined =>
  timeline.cues.find((cue) => cue.atMs > ms && cue.kind !== "turn");

export function repeatRound(session: SessionFacts, now: Instant, timeline: Timeline): Transition {
  const toMs = roundStartMs(timeline, session.positionMs);
  return resume({ ...session, positionMs: toMs }, now, [{ type: "seek", toMs }]);
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
