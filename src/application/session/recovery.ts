import { advance } from "../../core/session/machine";
import type { Session } from "../../core/session/session";
import { parseSnapshot, restoreSession, type Snapshot } from "../../core/session/snapshot";
import type { Clock } from "../devices";
import { massagePlan, type Protocols } from "./plan";
import type { KeptSession, SnapshotStore } from "./ports";

export type RecoveryPorts = {
  readonly clock: Clock;
  readonly snapshots: SnapshotStore;
  readonly protocols: Protocols;
  readonly keepSession: (session: Session) => Promise<KeptSession>;
};

/** The massage that was cut off. One that cannot be read is set aside, so that it is reported only once. */
export async function findSnapshot({
  snapshots,
  protocols,
}: RecoveryPorts): Promise<Snapshot | "nothing" | "unreadable"> {
  const loaded = await snapshots.load();
  if (!loaded.ok || loaded.value === undefined || loaded.value === null) return "nothing";
  const parsed = parseSnapshot(loaded.value, protocols);
  if (parsed.ok) return parsed.value;
  await snapshots.setAside();
  return "unreadable";
}

/** Writes a massage that was cut off down as what it was. It is put away only when it is safe. */
export async function keepPart(
  snapshot: Snapshot,
  { clock, snapshots, protocols, keepSession }: RecoveryPorts,
): Promise<"kept" | "nothing"> {
  const { timeline } = massagePlan(protocols, snapshot.protocol, snapshot.choices);
  const ending = advance(restoreSession(snapshot), { type: "finish", now: clock.now() }, timeline);
  const kept = await keepSession(ending.session);
  if (!kept.isSafe) return "nothing";
  await snapshots.clear();
  return kept.record === null ? "nothing" : "kept";
}
