import type { Persistence, StorageKeeper } from "../../application/ports";

// Safari before 17 and WebKitGTK have no `navigator.storage`, whatever the types say.
const manager = (): StorageManager | undefined =>
  typeof navigator === "undefined" ? undefined : navigator.storage;

const asPersistence = (granted: boolean | undefined): Persistence => {
  if (granted === undefined) return "unknown";
  return granted ? "granted" : "refused";
};

export const browserStorageKeeper: StorageKeeper = {
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
};
