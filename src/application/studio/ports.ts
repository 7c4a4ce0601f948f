import type { Recording } from "../../core/midwife/recording";
import type { Result } from "../../core/result";
import type { Consent } from "../../core/studio/take";
import type { StoreFault } from "../storage";

/** The lines that were recorded on this phone, one take each. Whatever it says was kept is on the disk. */
export type TakeStore = {
  /** All takes that can be read, in the order of their lines' ids. */
  readonly list: () => Promise<Result<readonly Recording[], StoreFault>>;
  /** Puts a take in the place of the one of its line. */
  readonly keep: (take: Recording) => Promise<Result<null, StoreFault>>;
  readonly remove: (line: string) => Promise<Result<null, StoreFault>>;
  /** What the speaker agreed to; null where she has not yet. */
  readonly consent: () => Promise<Result<Consent | null, StoreFault>>;
  readonly agree: (consent: Consent) => Promise<Result<null, StoreFault>>;
};
