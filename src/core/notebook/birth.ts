import type { BirthRecord, NotebookRecord } from "./record";
import { compareVersions } from "./version";

/** The birth that holds: of several, which two phones may have noted, the one changed last. */
export const birthOf = (records: readonly NotebookRecord[]): BirthRecord | null =>
  records
    .filter((record): record is BirthRecord => record.kind === "birth" && record.deletedAt === null)
    .reduce<BirthRecord | null>(
      (known, record) => (known === null || compareVersions(record, known) > 0 ? record : known),
      null,
    );
