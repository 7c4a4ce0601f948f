import { createCipher } from "../../adapters/browser/cipher";
import { browserPageLife } from "../../adapters/browser/page-life";
import type { OpenDatabase } from "../../adapters/database/attempt";
import { createLockStore } from "../../adapters/database/lock-store";
import {
  createKeyHolder,
  type KeyHolderPorts,
  type KeyHolder,
} from "../../application/lock/key-holder";

export type KeyHolderOptions = Omit<KeyHolderPorts, "store" | "cipher" | "page"> & {
  readonly openDatabase: OpenDatabase;
};

/** A part of the composition root in a chunk of its own: all that only a phone with a PIN needs. */
export const createBrowserKeyHolder = ({ openDatabase, ...ports }: KeyHolderOptions): KeyHolder =>
  createKeyHolder({
    ...ports,
    store: createLockStore(openDatabase),
    cipher: createCipher(),
    page: browserPageLife,
  });
