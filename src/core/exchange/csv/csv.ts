import type { NotebookRecord } from "../../notebook/record";
import { COLUMNS } from "./columns";
import { eventRowsOf, type HandOver } from "./event-rows";
import { tableText, type CsvFlavour } from "./table-text";

export type CsvOptions = HandOver & { readonly flavour: CsvFlavour };

/**
 * Writes the events of a notebook as a table, for a district officer or a statistician. See `docs/district.md`.
 */
export const toCsv = (
  records: readonly NotebookRecord[],
  { flavour, ...handOver }: CsvOptions,
): string => tableText(COLUMNS, eventRowsOf(records, handOver), flavour);
