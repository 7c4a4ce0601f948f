import type { Persistence, PhoneStorage, StorageRoom } from "../../application/notebook/ports";

// Safari before 17 and WebKitGTK have no `navigator.storage`, whatever the types say.
const manager = (): StorageManager | undefined =>
  typeof navigator === "undefined" ? undefined : navigator.storage;

const asPersistence = (granted: boolean | undefined): Persistence => {
  if (granted === undefined) return "unknown";
  return granted ? "granted" : "refused";
};

/** Less room than this is said before anything is typed, in bytes: some thousand notes and what the browser needs. */
const LEAST_ROOM = 5_000_000;

function roomIn({ quota, usage }: StorageEstimate): StorageRoom {
  if (quota === undefined || usage === undefined) return "unknown";
  return quota - usage < LEAST_ROOM ? "nearly-full" : "enough";
}

export const browserPhoneStorage: PhoneStorage = {
  persistence: async () => {
    try {
      return asPersistence(await manager()?.persisted());
    } catch {
      return "unknown";
    }
  },
  askToPersist: async () => {
    try {
      return asPersistence(await manager()?.persist());
    } catch {
      return "unknown";
    }
  },
  room: async () => {
    try {
      const estimate = await manager()?.estimate();
      return estimate === undefined ? "unknown" : roomIn(estimate);
    } catch {
      return "unknown";
    }
  },
};
