import type { StudyResults } from "../../core/register/results";
import type { TableRow } from "../../core/register/study-rows";
import type { RecordStore } from "../notebook/ports";

/** Where the register lies, in parts that are sealed. */
export type RegisterStore = Pick<RecordStore, "loadAll" | "load" | "put">;

/** Lets what waits come between two pieces of long work: a tap, a picture. */
export type Breath = () => Promise<void>;

/** Works the study's tables beside the page, once. */
export type Tabulator = {
  /** Takes rows over, a few at a time. */
  readonly take: (rows: readonly TableRow[]) => void;
  /** Works all that it has taken; null where it was not fetched, or is broken. */
  readonly finish: () => Promise<StudyResults | null>;
};
