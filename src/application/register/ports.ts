import type { RegisterFhirOptions } from "../../core/exchange/fhir/register-bundle";
import type { LeavingOrder } from "../../core/exchange/leaving-files";
import type { Handed } from "../../core/register/handed";
import type { HandOverTextFault } from "../../core/register/hand-over-text";
import type { RegisterRow } from "../../core/register/record";
import type { StudyResults } from "../../core/register/results";
import type { TableRow } from "../../core/register/study-rows";
import type { Result } from "../../core/result";
import type { Instant } from "../../core/time/instant";
import type { LongFile } from "../copies/ports";
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

/** A file of what leaves the register, as it was written. */
export type WrittenFile = LongFile & {
  /** In bytes. */
  readonly size: number;
  /** Its first letters, to be looked at. */
  readonly beginning: string;
};

/** Writes the files of one form beside the page, once. */
export type FileWriter = {
  /** Takes rows of the register over, a few at a time. */
  readonly take: (rows: readonly RegisterRow[]) => void;
  /** Writes them of all that it has taken; null where it was not fetched, or is broken. */
  readonly finish: (
    order: LeavingOrder,
    options: RegisterFhirOptions,
  ) => Promise<Result<readonly WrittenFile[], "too-few"> | null>;
};

/** Reads the texts of files beside the page. */
export type HandOverReader = {
  /** Null where it was not fetched, or is broken. */
  readonly read: (text: string, now: Instant) => Promise<Result<Handed, HandOverTextFault> | null>;
  readonly end: () => void;
};
