import { byText } from "../notebook/version";
import type { Participant, RegisterRow } from "./record";

/** Who is shown: those who take part, or those who were laid aside. */
export const SHELVES = ["taking-part", "archived"] as const;
export type Shelf = (typeof SHELVES)[number];

export type Listing = {
  readonly shelf: Shelf;
  /** A part of a code, in any letters; all where it is empty. */
  readonly query: string;
};

const isLiving = (row: RegisterRow): row is Participant =>
  row.kind === "participant" && row.deletedAt === null;

/** All participants that are not deleted, by their codes. */
export const participantsIn = (rows: readonly RegisterRow[]): readonly Participant[] =>
  rows.filter(isLiving).sort((a, b) => byText(a.code, b.code) || byText(a.id, b.id));

/** Those who are looked for, in the order they came in. */
export function listed(
  participants: readonly Participant[],
  { shelf, query }: Listing,
): readonly Participant[] {
  const part = query.trim().toUpperCase();
  const isArchived = shelf === "archived";
  return participants.filter(
    ({ code, archivedAt }) => (archivedAt !== null) === isArchived && code.includes(part),
  );
}
