import { createCipher } from "./adapters/browser/cipher";
import { browserPageLife } from "./adapters/browser/page-life";
import type { OpenDatabase } from "./adapters/database/attempt";
import { createLockStore } from "./adapters/database/lock-store";
import { createLockKeeper, type KeeperPorts, type LockKeeper } from "./application/lock-keeper";

export type LockEngineOptions = Omit<KeeperPorts, "store" | "cipher" | "page"> & {
  readonly openDatabase: OpenDatabase;
};

/** A part of the composition root in a chunk of its own: all that only a phone with a PIN needs. */
export const createLockEngine = ({ openDatabase, ...ports }: LockEngineOptions): LockKeeper =>
  createLockKeeper({
    ...ports,
    store: createLockStore(openDatabase),
    cipher: createCipher(),
    page: browserPageLife,
  });
