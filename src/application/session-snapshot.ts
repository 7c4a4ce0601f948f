import type { Protocol, ProtocolId } from "../core/protocol/protocol";
import { parseSnapshot, type Snapshot } from "../core/session/snapshot";
import type { SnapshotStore } from "./ports";

/** The massage that was cut off. One that cannot be read is put away, so that it is reported only once. */
export async function loadSnapshot(
  store: SnapshotStore,
  protocols: Readonly<Record<ProtocolId, Protocol>>,
): Promise<Snapshot | "nothing" | "unreadable"> {
  const loaded = await store.load();
  if (!loaded.ok || loaded.value === undefined || loaded.value === null) return "nothing";
  const parsed = parseSnapshot(loaded.value, protocols);
  if (parsed.ok) return parsed.value;
  await store.clear();
  return "unreadable";
}
