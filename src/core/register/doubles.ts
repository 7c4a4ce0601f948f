import type { Role } from "./ids";
import { cohortNumberOf, numbered } from "./cohort";
import { correctedBy, removed, takingBack } from "./correcting";
import type { Double, Measurement, Participant, RegisterRow, SomeTold } from "./record";
import { studyRowOf } from "./study-rows";
import { changedParticipant, participantAmong, type Origin } from "./writing";

/** What she has told of one stands; what only the other row has is taken from it. */
const filledFrom = (kept: Participant, other: Participant): SomeTold => ({
  notebook: kept.notebook ?? other.notebook,
  bornAt: kept.bornAt ?? other.bornAt,
  ageYears: kept.ageYears ?? other.ageYears,
  schooling: kept.schooling ?? other.schooling,
  occupation: kept.occupation ?? other.occupation,
  parity: kept.parity ?? other.parity,
  mode: kept.mode ?? other.mode,
  skinToSkin: kept.skinToSkin ?? other.skinToSkin,
  firstFeedHour: kept.firstFeedHour ?? other.firstFeedHour,
  group: kept.group ?? other.group,
  firstColostrum: kept.firstColostrum ?? other.firstColostrum,
  consent:
    kept.consent.guardian === null
      ? { ...kept.consent, guardian: other.consent.guardian }
      : kept.consent,
});

const isOf =
  (participant: string) =>
  (row: RegisterRow): row is Measurement =>
    row.kind === "measurement" && row.participant === participant && row.deletedAt === null;

/** Who says it, and under which id it is kept, so that it can be taken back. */
export type Saying = { readonly id: string; readonly role: Role };

const verdictOf = (
  [participant, other]: readonly [string, string],
  said: Pick<Double, "id" | "verdict" | "brought">,
  { now, deviceId }: Origin,
): Double => ({
  kind: "double",
  createdAt: now,
  updatedAt: now,
  deletedAt: null,
  deviceId,
  participant,
  other,
  ...said,
});

/** Says of two participants who look like one mother that they are two: they are not asked about again. */
export const keepingApart = (
  pair: readonly [string, string],
  { id }: Pick<Saying, "id">,
  origin: Origin,
): readonly RegisterRow[] => [verdictOf(pair, { id, verdict: "two-mothers", brought: [] }, origin)];

/**
 * Makes one of two rows that are one mother: the rows to write. The other's measurements are copied where the kept one
 * has none, and her number in the paper kohort, so that what holds of her stays; the other row is deleted and can be brought back.
 */
export function joiningDoubles(
  rows: readonly RegisterRow[],
  [kept, other]: readonly [Participant, Participant],
  { id, role }: Saying,
  origin: Origin,
): readonly RegisterRow[] {
  const { now, deviceId, newId } = origin;
  const known = new Set(rows.filter(isOf(kept.id)).map(({ slot }) => slot));
  const copies = rows
    .filter(isOf(other.id))
    .filter(({ slot }) => !known.has(slot))
    .map((row) =>
      Object.assign({ ...row }, { id: newId(), participant: kept.id, updatedAt: now, deviceId }),
    );
  const filled = correctedBy(
    studyRowOf(rows, kept),
    filledFrom(kept, other),
    { id: newId(), role },
    origin,
  );
  const numbers = cohortNumberOf(rows, kept.id) === null ? cohortNumberOf(rows, other.id) : null;
  const number = numbers === null ? [] : numbered([], kept.id, numbers.number, origin);
  const brought = [...copies, ...number, ...filled.filter((row) => row.id !== kept.id)].map(
    (row) => row.id,
  );
  return [
    ...filled,
    changedParticipant(other, { deletedAt: now }, origin),
    ...copies,
    ...number,
    verdictOf([kept.id, other.id], { id, verdict: "one-mother", brought }, origin),
  ];
}

/** Takes a word about two participants back, with all that it brought: the rows to write. */
export function takingWordBack(
  rows: readonly RegisterRow[],
  word: Double,
  origin: Origin,
): readonly RegisterRow[] {
  const [kept, other] = [word.participant, word.other].map((id) => participantAmong(rows, id));
  const brought = new Set(word.brought);
  return [
    removed(word, origin),
    ...rows.flatMap((row): readonly RegisterRow[] => {
      if (!brought.has(row.id) || row.deletedAt !== null) return [];
      if (row.kind === "measurement" || row.kind === "cohort-number") return [removed(row, origin)];
      return row.kind === "correction" && kept ? takingBack(kept, row, origin) : [];
    }),
    ...(word.verdict === "one-mother" && other
      ? [changedParticipant(other, { deletedAt: null }, origin)]
      : []),
  ];
}

/** Words about participants who look like one mother, without those that were taken back. */
export const verdictsIn = (rows: readonly RegisterRow[]): readonly Double[] =>
  rows.filter((row): row is Double => row.kind === "double" && row.deletedAt === null);

/** These participants, and all whose rows were joined with theirs: what is one mother goes together. */
export function joinedWith(
  rows: readonly RegisterRow[],
  participants: readonly string[],
): ReadonlySet<string> {
  const joined = verdictsIn(rows).filter(({ verdict }) => verdict === "one-mother");
  const all = new Set(participants);
  for (let before = -1; before !== all.size;) {
    before = all.size;
    for (const { participant, other } of joined)
      if (all.has(participant) || all.has(other)) all.add(participant).add(other);
  }
  return all;
}
