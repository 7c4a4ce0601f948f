import { byText } from "../notebook/version";
import { instantMs } from "../time/instant";
import type { Characteristics } from "./codebook";
import { SLOTS, type Slot } from "./ids";
import type { Correction, Measurement, Participant, RegisterRow } from "./record";

/** What the tables ask of a participant: her characteristics, when colostrum came, and what was measured. */
export type TableRow = {
  readonly participant: Characteristics & {
    readonly firstColostrum: Participant["firstColostrum"];
    readonly consent: Pick<Participant["consent"], "guardian">;
  };
  readonly holds: Readonly<Record<Slot, Pick<Measurement, "ml"> | null>>;
};

/** A participant with what holds of her two measurements, and how they came to be what they are. */
export type StudyRow = {
  readonly participant: Participant;
  /** What holds now; null where nothing was measured, or the last row sets it aside. */
  readonly holds: Readonly<Record<Slot, Measurement | null>>;
  /** Every row of a measurement, the first one first. */
  readonly trail: Readonly<Record<Slot, readonly Measurement[]>>;
  /** What was told of her anew, the first one first. */
  readonly corrections: readonly Correction[];
};

type Trails = Pick<StudyRow, "holds" | "trail">;
type Written = Measurement | Correction;

const inOrder = (a: Written, b: Written): number =>
  instantMs(a.createdAt) - instantMs(b.createdAt) || byText(a.id, b.id);

const isLiving = (row: RegisterRow): row is Participant =>
  row.kind === "participant" && row.deletedAt === null && row.archivedAt === null;

/** A measurement that was deleted does not hold, and what stood before it does again. */
const isMeasurement = (row: RegisterRow): row is Measurement =>
  row.kind === "measurement" && row.deletedAt === null;

/** What was told anew and not taken back. */
const isCorrection = (row: RegisterRow): row is Correction =>
  row.kind === "correction" && row.deletedAt === null;

/** What was written of each participant. */
function byParticipant<Row extends Written>(
  rows: readonly RegisterRow[],
  isOne: (row: RegisterRow) => row is Row,
): ReadonlyMap<string, readonly Row[]> {
  const found = new Map<string, Row[]>();
  for (const row of rows) {
    if (!isOne(row)) continue;
    const known = found.get(row.participant);
    if (known === undefined) found.set(row.participant, [row]);
    else known.push(row);
  }
  return found;
}

/** Participants who are neither deleted nor archived, by their codes. */
export function studyRowsOf(rows: readonly RegisterRow[]): readonly StudyRow[] {
  const measurements = byParticipant(rows, isMeasurement);
  const corrections = byParticipant(rows, isCorrection);
  return rows
    .filter(isLiving)
    .sort((a, b) => byText(a.code, b.code) || byText(a.id, b.id))
    .map((participant) =>
      rowOf(
        participant,
        measurements.get(participant.id) ?? [],
        corrections.get(participant.id) ?? [],
      ),
    );
}

const rowOf = (
  participant: Participant,
  measurements: readonly Measurement[],
  corrections: readonly Correction[],
): StudyRow => ({
  participant,
  corrections: [...corrections].sort(inOrder),
  ...parted(measurements),
});

type Held = { baseline: Measurement | null; "second-day": Measurement | null };

/** Of two rows of one measurement, the one that was written last; of two that cannot be told apart, the one that lies last. */
const laterOf = (known: Measurement | null, other: Measurement): Measurement =>
  known === null || inOrder(known, other) <= 0 ? other : known;

/**
 * The same participants in no order and with nothing that the tables do not ask for, a few at a time: a page can breathe
 * between them. While it looks through the measurements it gives none.
 */
export function* tableRowsIn(
  rows: readonly RegisterRow[],
  atOnce: number,
): Generator<readonly TableRow[]> {
  const held = new Map<string, Held>();
  for (let from = 0; from < rows.length; from += atOnce) {
    for (const row of rows.slice(from, from + atOnce)) {
      if (!isMeasurement(row)) continue;
      const hers = held.get(row.participant) ?? { baseline: null, "second-day": null };
      hers[row.slot] = laterOf(hers[row.slot], row);
      held.set(row.participant, hers);
    }
    yield [];
  }
  for (let from = 0; from < rows.length; from += atOnce)
    yield rows
      .slice(from, from + atOnce)
      .filter(isLiving)
      .map((participant) => tableRowOf(participant, held.get(participant.id)));
}

const tableRowOf = (told: Participant, held: Held | undefined): TableRow => ({
  participant: {
    ageYears: told.ageYears,
    schooling: told.schooling,
    occupation: told.occupation,
    parity: told.parity,
    mode: told.mode,
    skinToSkin: told.skinToSkin,
    group: told.group,
    firstColostrum: told.firstColostrum,
    consent: { guardian: told.consent.guardian },
  },
  holds: {
    baseline: onlyMl(held?.baseline ?? null),
    "second-day": onlyMl(held?.["second-day"] ?? null),
  },
});

/** A row without an amount sets aside what stood before. */
const onlyMl = (last: Measurement | null): Pick<Measurement, "ml"> | null =>
  last === null || last.ml === null ? null : { ml: last.ml };

const trailIn = (measurements: readonly Measurement[], slot: Slot): readonly Measurement[] =>
  measurements.filter((one) => one.slot === slot).sort(inOrder);

function parted(measurements: readonly Measurement[]): Trails {
  const [baseline, secondDay] = [trailIn(measurements, SLOTS[0]), trailIn(measurements, SLOTS[1])];
  return {
    trail: { baseline, "second-day": secondDay },
    holds: { baseline: lastOf(baseline), "second-day": lastOf(secondDay) },
  };
}

/** What was measured of a participant, also of one who has no code yet. */
export const trailsOf = (rows: readonly RegisterRow[], participant: string): Trails =>
  parted(rows.filter(isMeasurement).filter((one) => one.participant === participant));

/** A participant with her measurements, also one who is archived. */
export function studyRowOf(rows: readonly RegisterRow[], participant: Participant): StudyRow {
  const hers = rows.filter((row) => "participant" in row && row.participant === participant.id);
  return rowOf(participant, hers.filter(isMeasurement), hers.filter(isCorrection));
}

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
export const mayBeCounted = ({ participant }: Pick<TableRow, "participant">): boolean =>
  participant.consent.guardian !== null || !needsGuardian(participant);
