import { positionAt } from "../protocol/position";
import type { Timeline } from "../protocol/timeline";
import {
  same,
  type Session,
  type SessionEvent,
  type SessionFacts,
  type Transition,
} from "./session";

type Jump = Extract<SessionEvent, { type: "seek" | "repeat-round" | "leave-rest" | "close" }>;

export function jump(session: Session, event: Jump, timeline: Timeline): Transition {
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
export function roundStartMs(timeline: Timeline, ms: number): number {
  const begun = timeline.segments.filter(
    (segment) => segment.kind === "round" && segment.startMs <= ms,
  );
  return begun[begun.length - 1]?.startMs ?? 0;
}
