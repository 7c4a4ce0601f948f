import type { BirthRecord, NotebookRecord } from "./record";
import { compareVersions } from "./version";

/** How many babies the notes are of: what was noted of more than one is never measured by what is usual of one. */
export type Babies = "one" | "more";

/** One, unless she said otherwise. */
export const babiesOf = ({ twins }: Pick<BirthRecord, "twins">): Babies =>
  twins === true ? "more" : "one";

/** The birth that holds: of several, which two phones may have noted, the one changed last. */
export const birthOf = (records: readonly NotebookRecord[]): BirthRecord | null =>
  records
    .filter((record): record is BirthRecord => record.kind === "birth" && record.deletedAt === null)
    .reduce<BirthRecord | null>(
      (known, record) => (known === null || compareVersions(record, known) > 0 ? record : known),
      null,
    );
