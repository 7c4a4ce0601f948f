import { byText } from "../notebook/version";
import { GROUPS } from "./ids";
import type { Participant, RegisterRow } from "./record";

/** Who is shown: those who take part, or those who were laid aside. */
export const SHELVES = ["taking-part", "archived"] as const;
export type Shelf = (typeof SHELVES)[number];

/** Of which group; of "no-group" nobody has told one. */
export const GROUP_FILTERS = ["every-group", ...GROUPS, "no-group"] as const;
export type GroupFilter = (typeof GROUP_FILTERS)[number];

export type Listing = {
  readonly shelf: Shelf;
  /** A part of a code, in any letters; all where it is empty. */
  readonly query: string;
  readonly group: GroupFilter;
  /** Only these, by their ids; everybody where it is null. */
  readonly only: ReadonlySet<string> | null;
};

const isLiving = (row: RegisterRow): row is Participant =>
  row.kind === "participant" && row.deletedAt === null;

/** All participants that are not deleted, by their codes. */
export const participantsIn = (rows: readonly RegisterRow[]): readonly Participant[] =>
  rows.filter(isLiving).sort((a, b) => byText(a.code, b.code) || byText(a.id, b.id));

/** Those who are looked for, in the order they came in. */
export function listed(
  participants: readonly Participant[],
  { shelf, query, group, only }: Listing,
): readonly Participant[] {
  const part = query.trim().toUpperCase();
  const isArchived = shelf === "archived";
  return participants.filter(
    (one) =>
      (one.archivedAt !== null) === isArchived &&
      one.code.includes(part) &&
      (group === "every-group" || (one.group ?? "no-group") === group) &&
      (only === null || only.has(one.id)),
  );
}
