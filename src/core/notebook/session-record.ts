import type { Session } from "../session/session";
import type { RecordBase, SessionRecord } from "./record";

/** The record of an ended massage; null while it runs, and when there was none: on a pillow, or before a round began. */
export function recordOf(session: Session, base: RecordBase): SessionRecord | null {
  if (session.status !== "ended" || session.isPractice || totalActiveMs(session) === 0) return null;
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

export const totalActiveMs = ({ activeMs }: { readonly activeMs: readonly number[] }): number =>
  activeMs.reduce((sum, ms) => sum + ms, 0);
