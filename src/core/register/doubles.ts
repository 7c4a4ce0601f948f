import { nextUpdate } from "../notebook/version";
import type { Instant } from "../time/instant";
import type { Measurement, Participant, RegisterRow } from "./record";

type Origin = {
  readonly now: Instant;
  readonly deviceId: string;
  /** A fresh id for each measurement that is copied. */
  readonly newId: () => string;
};

/** What she has told of one stands; what only the other row has is taken from it. */
function filled(kept: Participant, other: Participant): Participant {
  return {
    ...kept,
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
  };
}

const isOf =
  (participant: string) =>
  (row: RegisterRow): row is Measurement =>
    row.kind === "measurement" && row.participant === participant;

/**
 * Makes one of two rows that are one mother: the rows to write. The other's measurements are copied where the kept one
 * has none, so that what holds of her stays; the other row is deleted and can be brought back.
 */
export function joiningDoubles(
  rows: readonly RegisterRow[],
  [kept, other]: readonly [Participant, Participant],
  { now, deviceId, newId }: Origin,
): readonly RegisterRow[] {
  const known = new Set(rows.filter(isOf(kept.id)).map(({ slot }) => slot));
  const copies = rows
    .filter(isOf(other.id))
    .filter(({ slot }) => !known.has(slot))
    .map((row) => Object.assign({ ...row }, { id: newId(), participant: kept.id }));
  return [
    { ...filled(kept, other), updatedAt: nextUpdate(kept, now), deviceId },
    { ...other, updatedAt: nextUpdate(other, now), deletedAt: now, deviceId },
    ...copies,
  ];
}
