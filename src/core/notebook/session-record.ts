import type { Session } from "../session/session";
import { elapsedMs } from "../time/instant";
import type { Change } from "./change";
import type { RecordBase, SessionRecord } from "./record";
import { nextUpdate } from "./version";

/**
 * The record of an ended massage; null while it runs, and when there was none: on a pillow, or before a round began. One
 * that she stopped feeling unwell is kept however short it was: no massage may begin on the check before it.
 */
export function recordOf(session: Session, base: RecordBase): SessionRecord | null {
  if (session.status !== "ended" || session.isPractice) return null;
  if (totalActiveMs(session) === 0 && session.reason !== "unwell") return null;
  return {
    ...base,
    kind: "session",
    protocol: session.protocol,
    choices: session.choices,
    startedAt: session.startedAt,
    endedAt: session.endedAt,
    activeMs: session.activeMs,
    interruptions: session.interruptions,
    stopReason: session.reason,
    sound: session.sound,
    feeling: null,
  };
}

/**
 * Writes a massage down once. One that was written down as a part and then went on is the longer one; what was told of
 * it meanwhile stays.
 */
export const recording = (record: SessionRecord): Change => ({
  id: record.id,
  isNew: true,
  next: (standing) => {
    if (standing === null) return record;
    const isLonger = standing.kind === "session" && elapsedMs(standing.endedAt, record.endedAt) > 0;
    if (!isLonger) return null;
    const { createdAt, deletedAt, feeling } = standing;
    const updatedAt = nextUpdate(standing, record.updatedAt);
    return { ...record, createdAt, updatedAt, deletedAt, feeling };
  },
});

export const totalActiveMs = ({ activeMs }: { readonly activeMs: readonly number[] }): number =>
  activeMs.reduce((sum, ms) => sum + ms, 0);
