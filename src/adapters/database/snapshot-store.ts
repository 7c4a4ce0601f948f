import type { SnapshotStore } from "../../application/session/ports";
import { attempt, write, type OpenDatabase } from "./attempt";

const STORE = "running-session";
const SNAPSHOT_KEY = "current";
const UNREADABLE_KEY = "unreadable";

export const createSnapshotStore = (open: OpenDatabase): SnapshotStore => ({
  load: () => attempt(open, (database) => database.get(STORE, SNAPSHOT_KEY)),
  save: (snapshot) =>
    write(open, [STORE], (writing) => writing.objectStore(STORE).put(snapshot, SNAPSHOT_KEY)),
  clear: () => write(open, [STORE], (writing) => writing.objectStore(STORE).delete(SNAPSHOT_KEY)),
  setAside: () =>
    write(open, [STORE], async (writing) => {
      const store = writing.objectStore(STORE);
      await store.put(await store.get(SNAPSHOT_KEY), UNREADABLE_KEY);
      await store.delete(SNAPSHOT_KEY);
    }),
});
