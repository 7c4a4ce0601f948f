import type { Result } from "../core/result";

export type StoreFault = "unavailable" | "full";

export type ValueStorage = {
  readonly load: () => unknown;
  readonly save: (settings: unknown) => Result<null, StoreFault>;
};
