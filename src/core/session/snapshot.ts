import * as v from "valibot";

import type { Immutable } from "../immutable";
import { completeChoices } from "../protocol/choices";
import { compileTimeline } from "../protocol/compile";
import type { Protocol, ProtocolId } from "../protocol/protocol";
import { failure, success, type Result } from "../result";
import { elapsedMs, type Instant } from "../time/instant";
import { instantSchema } from "../time/schemas";
import { stopReasonSchema } from "./schemas";
import { keptFactsSchema, type Session } from "./session";

/** A massage left longer ago than this is not offered to be continued, in ms: her night has moved on. */
export const OFFER_FOR_MS = 3 * 3_600_000;

const snapshotSchema = v.object({
  version: v.literal(1),
  ...keptFactsSchema.entries,
  savedAt: instantSchema,
  /** She had stopped it; with her reason, if she gave one. */
  stopped: v.nullable(v.object({ reason: v.nullable(stopReasonSchema) })),
});

/** What is kept of a running massage, so that it outlives a call, a crash or an empty battery. */
export type Snapshot = Immutable<v.InferOutput<typeof snapshotSchema>>;

export const snapshotOf = (session: Session, savedAt: Instant): Snapshot => {
  const { id, protocol, choices, startedAt, sound, positionMs, activeMs, interruptions } = session;
  return {
    version: 1,
    id,
    protocol,
    choices,
    startedAt,
    sound,
    positionMs,
    activeMs,
    interruptions,
    savedAt,
    stopped: session.status === "stopped" ? { reason: session.reason } : null,
  };
};

/** Accepts only a snapshot whose choices are legal and whose place lies on the axis they make. */
export function parseSnapshot(
  value: unknown,
  protocols: Readonly<Record<ProtocolId, Protocol>>,
): Result<Snapshot, "unreadable"> {
  const parsed = v.safeParse(snapshotSchema, value);
  if (!parsed.success) return failure("unreadable");
  const snapshot = parsed.output;
  const protocol = protocols[snapshot.protocol];
  if (!completeChoices(protocol, snapshot.choices).ok) return failure("unreadable");
  const timeline = compileTimeline(protocol, snapshot.choices);
  const fits =
    snapshot.positionMs <= timeline.durationMs && snapshot.activeMs.length === timeline.rounds;
  return fits ? success(snapshot) : failure("unreadable");
}

/** The massage as it stood when the app was closed; it waits for an answer. One she had stopped stays stopped. */
export function restoreSession(snapshot: Snapshot): Session {
  const { version: _version, savedAt, stopped, ...kept } = snapshot;
  const facts = { ...kept, isPractice: false };
  const isOpen = facts.interruptions.some((one) => one.until === null);
  const interruptions = isOpen
    ? facts.interruptions
    : [
        ...facts.interruptions,
        { cause: "app-closed" as const, atMs: facts.positionMs, from: savedAt, until: null },
      ];
  return stopped === null
    ? { ...facts, status: "paused", cause: "app-closed", interruptions }
    : { ...facts, status: "stopped", reason: stopped.reason, interruptions };
}

export const isOffered = (snapshot: Snapshot, now: Instant): boolean =>
  elapsedMs(snapshot.savedAt, now) <= OFFER_FOR_MS;
