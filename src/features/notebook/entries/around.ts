import type { BirthRecord } from "../../../core/notebook/record";

/** What is told around the entries: the birth, and which of them is the first colostrum. */
export type Around = {
  readonly birth: BirthRecord | null;
  readonly firstColostrumId: string | null;
  /** From when on it is called milk; null before it has come in. */
  readonly milkSinceMs: number | null;
};
