import type { FileWriter, HandOverReader } from "../../application/register/ports";
import type { LeavingOrder } from "../../core/exchange/leaving-files";
import type { RegisterFhirOptions } from "../../core/exchange/fhir/register-bundle";
import type { RegisterRow } from "../../core/register/record";
import type { StudyResults } from "../../core/register/results";
import type { TableRow } from "../../core/register/study-rows";
import type { Instant } from "../../core/time/instant";

/** What a page tells the worker of its register. */
export type Told =
  | { readonly kind: "table-rows"; readonly rows: readonly TableRow[] }
  /** These were all rows of the tables: the answer is the results. */
  | { readonly kind: "tabulate" }
  | { readonly kind: "rows"; readonly rows: readonly RegisterRow[] }
  /** These were all rows: the answer is the files. */
  | { readonly kind: "write"; readonly order: LeavingOrder; readonly options: RegisterFhirOptions }
  /** The answer is what was handed over, or why it cannot be taken. */
  | { readonly kind: "read"; readonly text: string; readonly now: Instant };

const hasIn = (value: unknown, name: string): boolean =>
  typeof value === "object" && value !== null && name in value;

export const isTold = (value: unknown): value is Told => hasIn(value, "kind");

export const isResults = (value: unknown): value is StudyResults => hasIn(value, "tables");

type Written = Awaited<ReturnType<FileWriter["finish"]>>;
export const isWritten = (value: unknown): value is NonNullable<Written> => hasIn(value, "ok");

type Read = Awaited<ReturnType<HandOverReader["read"]>>;
export const isRead = (value: unknown): value is NonNullable<Read> => hasIn(value, "ok");
