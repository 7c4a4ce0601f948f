import { mergeVersions } from "../notebook/merge";
import { compareVersions } from "../notebook/version";
import { elapsedMs, type Instant } from "../time/instant";
import { participantIn } from "./parts";
import type { HandOver, RegisterRow } from "./record";
import { withdrawalOf } from "./writing";

const isWithdrawn = ({ kind }: RegisterRow): boolean => kind === "withdrawn";

const rankOf = ({ kind }: RegisterRow): number =>
  kind === "withdrawn" ? 2 : kind === "hand-over" ? 0 : 1;

/** Of a notebook the later hand-over stands; of the same one, that it was taken. */
function compareHandOvers(a: RegisterRow, b: RegisterRow): number {
  if (a.kind !== "hand-over" || b.kind !== "hand-over") return 0;
  return elapsedMs(b.madeAt, a.madeAt) || Number(isTaken(a)) - Number(isTaken(b));
}

const isTaken = ({ told, deletedAt }: HandOver): boolean => told === null && deletedAt === null;

/** Who has withdrawn stays so, however much later somebody else wrote about her. */
const compareRows = (a: RegisterRow, b: RegisterRow): number =>
  rankOf(a) - rankOf(b) || compareHandOvers(a, b) || compareVersions(a, b);

/** Nothing that was derived from a participant who has withdrawn. */
function withoutWithdrawn(rows: readonly RegisterRow[]): readonly RegisterRow[] {
  const gone = new Set(rows.filter(isWithdrawn).map(({ id }) => id));
  return rows.filter((row) => !("participant" in row) || !gone.has(row.participant));
}

/**
 * By whom a row is about and its id: a forged file may give one id to two mothers, and what is another's must not stand in
 * the place of hers, to go when that other one withdraws.
 */
const keyOf = (row: RegisterRow): string => `${participantIn(row)} ${row.id}`;

/**
 * One register out of two. Idempotent, commutative and associative, like the merge of notebooks; and a withdrawal takes
 * away all that hangs on it, in whichever of the two it lies.
 */
export const mergeRegisters = (
  ours: readonly RegisterRow[],
  theirs: readonly RegisterRow[],
): readonly RegisterRow[] => withoutWithdrawn(mergeVersions(ours, theirs, compareRows, keyOf));

/** Takes a participant out, with all that was derived from her; nothing of her stays but that she has withdrawn. */
export function withdraw(
  rows: readonly RegisterRow[],
  participant: string,
  origin: { readonly now: Instant; readonly deviceId: string },
): readonly RegisterRow[] {
  return mergeRegisters(rows, [withdrawalOf(participant, origin)]);
}

/** All that is kept of a participant, to be handed to her: her own right. */
export const allOf = (rows: readonly RegisterRow[], participant: string): readonly RegisterRow[] =>
  rows.filter(
    (row) => row.id === participant || ("participant" in row && row.participant === participant),
  );
