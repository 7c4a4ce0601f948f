import type { StoreFault } from "../../application/storage";
import type { Result } from "../../core/result";
import { attempt, type OpenDatabase } from "./attempt";

/** Key of the one lock there is. */
export const LOCK_KEY = "pin";

/** Reads the lock as it lies in the store; undefined when there is no PIN. */
export const createLockReader =
  (open: OpenDatabase): (() => Promise<Result<unknown, StoreFault>>) =>
  () =>
    attempt(open, (database) => database.get("lock", LOCK_KEY));
