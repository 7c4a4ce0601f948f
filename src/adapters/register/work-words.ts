import type { StudyResults } from "../../core/register/results";
import type { TableRow } from "../../core/register/study-rows";

/** What the page and its worker of tables say to one another. */
export type Told =
  | { readonly kind: "rows"; readonly rows: readonly TableRow[] }
  /** These were all: the answer is the results. */
  | { readonly kind: "all" };

export const isTold = (value: unknown): value is Told =>
  typeof value === "object" && value !== null && "kind" in value;

export const isResults = (value: unknown): value is StudyResults =>
  typeof value === "object" && value !== null && "tables" in value;
