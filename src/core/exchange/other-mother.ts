import { birthOf } from "../notebook/birth";
import { entriesOf } from "../notebook/reading";
import type { BirthRecord, NotebookRecord } from "../notebook/record";
import { boundsOf } from "../notebook/when";
import { instantMs, type Instant } from "../time/instant";

/** The notes of a notebook besides its birth: how many live in it, and from when until when they are. */
export type KnownNotes = {
  readonly count: number;
  readonly from: Instant;
  readonly until: Instant;
};

/** Two notebooks that may be of two mothers, by what is known of each; null where nothing is. */
export type OtherMother = {
  readonly ours: BirthRecord | null;
  readonly theirs: BirthRecord;
  readonly notes: { readonly ours: KnownNotes | null; readonly theirs: KnownNotes | null };
};

const isLiving = ({ kind, deletedAt }: NotebookRecord): boolean =>
  kind !== "erased" && deletedAt === null;

/** What is known of the notes of a notebook; null where it has none. */
export function notesOf(records: readonly NotebookRecord[]): KnownNotes | null {
  const bounds = entriesOf(records)
    .filter(({ kind }) => kind !== "birth")
    .map(boundsOf);
  const [first] = bounds;
  if (first === undefined) return null;
  return bounds.reduce<KnownNotes>(
    ({ count, from, until }, [begin, end]) => ({
      count: count + 1,
      from: instantMs(begin) < instantMs(from) ? begin : from,
      until: instantMs(end) > instantMs(until) ? end : until,
    }),
    { count: 0, from: first[0], until: first[1] },
  );
}

/**
 * Whether a copy may be another mother's: it brings a birth that is not here, beside another one, or to notes without a
 * birth that never met it. Two notebooks that share a record have been one before.
 *
 * @param theirs the copy, all of it
 * @param arrived what of it would stand here
 */
export function otherMotherOf(
  ours: readonly NotebookRecord[],
  theirs: readonly NotebookRecord[],
  arrived: readonly NotebookRecord[],
): OtherMother | null {
  const standing = new Set(ours.filter(isLiving).map(({ id }) => id));
  const birth = birthOf(arrived.filter(({ id }) => !standing.has(id)));
  if (birth === null) return null;
  const notes = { ours: notesOf(ours), theirs: notesOf(theirs) };
  const known = birthOf(ours);
  if (known !== null) return { ours: known, theirs: birth, notes };
  const ids = new Set(ours.map(({ id }) => id));
  const haveMet = theirs.some(({ id }) => ids.has(id));
  return notes.ours === null || haveMet ? null : { ours: null, theirs: birth, notes };
}
