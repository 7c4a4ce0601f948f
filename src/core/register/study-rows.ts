import { byText } from "../notebook/version";
import { instantMs } from "../time/instant";
import { SLOTS, type Slot } from "./ids";
import type { Measurement, Participant, RegisterRow } from "./record";

/** A participant with what holds of her two measurements, and how they came to be what they are. */
export type StudyRow = {
  readonly participant: Participant;
  /** What holds now; null where nothing was measured, or the last row sets it aside. */
  readonly holds: Readonly<Record<Slot, Measurement | null>>;
  /** Every row of a measurement, the first one first. */
  readonly trail: Readonly<Record<Slot, readonly Measurement[]>>;
};

const inOrder = (a: Measurement, b: Measurement): number =>
  instantMs(a.createdAt) - instantMs(b.createdAt) || byText(a.id, b.id);

const isLiving = (row: RegisterRow): row is Participant =>
  row.kind === "participant" && row.deletedAt === null && row.archivedAt === null;

const isMeasurement = (row: RegisterRow): row is Measurement => row.kind === "measurement";

/** Participants who are neither deleted nor archived, by their codes. */
export function studyRowsOf(rows: readonly RegisterRow[]): readonly StudyRow[] {
  const byParticipant = new Map<string, Measurement[]>();
  for (const row of rows.filter(isMeasurement)) {
    const known = byParticipant.get(row.participant);
    if (known === undefined) byParticipant.set(row.participant, [row]);
    else known.push(row);
  }
  return rows
    .filter(isLiving)
    .sort((a, b) => byText(a.code, b.code) || byText(a.id, b.id))
    .map((participant) => rowOf(participant, byParticipant.get(participant.id) ?? []));
}

function rowOf(participant: Participant, measurements: readonly Measurement[]): StudyRow {
  const trailOf = (slot: Slot): readonly Measurement[] =>
    measurements.filter((one) => one.slot === slot).sort(inOrder);
  const [baseline, secondDay] = [trailOf(SLOTS[0]), trailOf(SLOTS[1])];
  return {
    participant,
    trail: { baseline, "second-day": secondDay },
    holds: { baseline: lastOf(baseline), "second-day": lastOf(secondDay) },
  };
}

/** A participant with her measurements, also one who is archived. */
export const studyRowOf = (rows: readonly RegisterRow[], participant: Participant): StudyRow =>
  rowOf(
    participant,
    rows.filter(isMeasurement).filter((one) => one.participant === participant.id),
  );

const lastOf = (trail: readonly Measurement[]): Measurement | null => {
  const last = trail[trail.length - 1];
  return last === undefined || last.ml === null ? null : last;
};

/** Under this age a guardian agrees too (UU 27/2022, articles 25 and 26; UU 35/2014, article 1). */
const FULL_AGE_YEARS = 18;

/** Whether somebody must agree for her: also where her age is not known. */
export const needsGuardian = ({ ageYears }: Pick<Participant, "ageYears">): boolean =>
  ageYears === null || ageYears < FULL_AGE_YEARS;

/** Whether she may stand in tables and in what leaves: without the guardian's yes she is only listed. */
export const mayBeCounted = ({ participant }: StudyRow): boolean =>
  participant.consent.guardian !== null || !needsGuardian(participant);
