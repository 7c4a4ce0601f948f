import { mergeVersions } from "../notebook/merge";
import { compareVersions } from "../notebook/version";
import { elapsedMs } from "../time/instant";
import { joinedWith, verdictsIn } from "./doubles";
import { participantIn } from "./parts";
import type { HandOver, RegisterRow, Withdrawn } from "./record";
import { withdrawalOf, type Origin } from "./writing";

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

/** The participants whom a row names. */
const namedIn = (row: RegisterRow): readonly string[] => [
  ...("participant" in row ? [row.participant] : [row.id]),
  ...("other" in row ? [row.other] : []),
];

/** Nothing that was derived from a participant who has withdrawn. */
function withoutWithdrawn(rows: readonly RegisterRow[]): readonly RegisterRow[] {
  const gone = new Set(rows.filter(isWithdrawn).map(({ id }) => id));
  if (gone.size === 0) return rows;
  return rows.filter((row) => isWithdrawn(row) || namedIn(row).every((id) => !gone.has(id)));
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

/**
 * Takes a participant out, with all that was derived from her, also under a row that was joined with hers; nothing of her
 * stays but that she has withdrawn.
 */
export const withdraw = (
  rows: readonly RegisterRow[],
  participant: string,
  origin: Pick<Origin, "now" | "deviceId">,
): readonly RegisterRow[] =>
  mergeRegisters(rows, [
    withdrawalOf(participant, origin),
    ...withdrawalsBeside(rows, participant, origin),
  ]);

/** The marks of those who were joined with one who has withdrawn. */
export const withdrawalsBeside = (
  rows: readonly RegisterRow[],
  participant: string,
  origin: Pick<Origin, "now" | "deviceId">,
): readonly Withdrawn[] =>
  [...joinedWith(rows, [participant])]
    .filter((id) => id !== participant)
    .map((id) => withdrawalOf(id, origin));

/**
 * What another register brings, and with it the marks of those who were joined, here or there, with one who has withdrawn:
 * their rows are one mother's.
 */
export function withMarksBeside(
  ours: readonly RegisterRow[],
  theirs: readonly RegisterRow[],
): readonly RegisterRow[] {
  const all = [...ours, ...theirs];
  const words = verdictsIn(all);
  if (words.length === 0) return theirs;
  const marks = all
    .filter(isWithdrawn)
    .flatMap(({ id, updatedAt, deviceId }) =>
      withdrawalsBeside(words, id, { now: updatedAt, deviceId }),
    );
  return [...theirs, ...marks];
}

/** All that is kept of a participant, to be handed to her: her own right. Also what stands under a row joined with hers. */
export function allOf(rows: readonly RegisterRow[], participant: string): readonly RegisterRow[] {
  const hers = joinedWith(rows, [participant]);
  return rows.filter((row) => namedIn(row).some((id) => hers.has(id)));
}
