import type { Result } from "../core/result";
import type { Stop } from "./devices";

export type StoreFault = "unavailable" | "full";

/** Room for one value, which all tabs of this phone share. */
export type ValueStorage = {
  readonly load: () => unknown;
  readonly save: (value: unknown) => Result<null, StoreFault>;
  /** Calls back when another tab has changed it. */
  readonly subscribe: (listener: () => void) => Stop;
};
