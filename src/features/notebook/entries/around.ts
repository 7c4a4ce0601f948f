import type { BirthRecord } from "../../../core/notebook/record";

/** What is told around the entries: the birth, and which of them is the first colostrum. */
export type Around = {
  readonly birth: BirthRecord | null;
  readonly firstColostrumId: string | null;
  /** From when on what is seen is milk for sure, in ms since the epoch; null before it has come in. */
  readonly milkSinceMs: number | null;
};
