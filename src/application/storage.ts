import type { Result } from "../core/result";
import type { Stop } from "./devices";

/**
 * "silent": it has not answered in time, and may later. "newer": an app of after this one keeps its notes there.
 * "full": there is no room. "unavailable": the browser refuses it.
 */
export type StoreFault = "unavailable" | "full" | "silent" | "newer";

/** Room for one value, which all tabs of this phone share. */
export type ValueStorage = {
  readonly load: () => unknown;
  readonly save: (value: unknown) => Result<null, StoreFault>;
  /** Calls back when another tab has changed it. */
  readonly subscribe: (listener: () => void) => Stop;
};
