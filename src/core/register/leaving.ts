import { differenceOf } from "../statistics/paired";
import { failure, success, type Result } from "../result";
import { hoursSinceBirth } from "../notebook/age";
import type { Instant } from "../time/instant";
import { CODEBOOK } from "./codebook";
import { SLOTS, type Slot } from "./ids";
import { participantsIn } from "./listing";
import type { Correction, Measurement, Participant, RegisterRow } from "./record";
import { generalised, LEAST_GROUP } from "./small-groups";
import { mayBeCounted, type StudyRow } from "./study-rows";

/** What is written where nothing was told. */
export const NOT_TOLD = "not-told";

/** A measurement as it leaves: without a date, in hours since birth. */
export type LeavingMeasurement = {
  readonly id: string;
  readonly slot: Slot;
  readonly ml: number | null;
  readonly lowMl: number | null;
  readonly highMl: number | null;
  readonly method: Measurement["method"];
  readonly hour: number | null;
  /** Its place in what was written of this measurement, counted from 1. */
  readonly step: number;
  /** Whether it is what holds now. */
  readonly holds: boolean;
  readonly origin: Measurement["origin"]["kind"];
  readonly why: Measurement["why"];
  readonly role: Measurement["role"];
  /** When it was written, in hours since birth; null while the birth is unknown. */
  readonly writtenHour: number | null;
};

/** That something was told anew of a participant, and by whom; not what: an age before and after would name her. */
export type LeavingCorrection = {
  readonly id: string;
  readonly fields: readonly string[];
  readonly role: Correction["role"];
  /** As of a measurement. */
  readonly writtenHour: number | null;
};

/** A participant as she leaves: under her code, no date, no word of anybody's, no group of fewer than five. */
export type LeavingRow = {
  /** Of her row: a UUID that says nothing about her. */
  readonly id: string;
  readonly code: string;
  /** Her category by each variable of the codebook, in its order. */
  readonly categories: readonly string[];
  readonly firstFeedHour: number | null;
  readonly firstColostrum: Participant["firstColostrum"];
  readonly measurements: readonly LeavingMeasurement[];
  readonly corrections: readonly LeavingCorrection[];
  readonly differenceMl: number | null;
};

/** Who would leave, and who not and why. */
export type WhoLeaves = {
  readonly leaving: readonly Participant[];
  /** For whom a guardian has not agreed. */
  readonly notCounted: number;
  readonly archived: number;
  /** Of whom nothing is kept but that they have. */
  readonly withdrawn: number;
};

export function whoLeaves(rows: readonly RegisterRow[]): WhoLeaves {
  const all = participantsIn(rows);
  const takingPart = all.filter(({ archivedAt }) => archivedAt === null);
  const leaving = takingPart.filter((participant) => mayBeCounted({ participant }));
  return {
    leaving,
    notCounted: takingPart.length - leaving.length,
    archived: all.length - takingPart.length,
    withdrawn: rows.filter(({ kind }) => kind === "withdrawn").length,
  };
}

/**
 * The register as it may leave: those who may be counted, de-identified. Fewer than five of them do not leave row by row.
 */
export function leavingRows(all: readonly StudyRow[]): Result<readonly LeavingRow[], "too-few"> {
  const rows = all.filter(mayBeCounted);
  if (rows.length < LEAST_GROUP) return failure("too-few");
  const categories = generalised(
    rows.map(({ participant }) => CODEBOOK.map(({ of }) => of(participant) ?? NOT_TOLD)),
  );
  return success(rows.map((row, place) => leavingRow(row, categories[place] ?? [])));
}

const leavingRow = (row: StudyRow, categories: readonly string[]): LeavingRow => {
  const { participant, holds, trail } = row;
  const [before, after] = [holds.baseline?.ml ?? null, holds["second-day"]?.ml ?? null];
  return {
    id: participant.id,
    code: participant.code,
    categories,
    firstFeedHour: participant.firstFeedHour,
    firstColostrum: participant.firstColostrum,
    measurements: SLOTS.flatMap((slot) =>
      trail[slot].map((one, place) =>
        leavingMeasurement(one, { participant, place, held: holds[slot] }),
      ),
    ),
    corrections: row.corrections.map(({ id, to, role, createdAt }) => ({
      id,
      fields: Object.keys(to),
      role,
      writtenHour: writtenHourOf(participant, createdAt),
    })),
    differenceMl: before === null || after === null ? null : differenceOf(before, after),
  };
};

type Place = {
  readonly participant: Participant;
  readonly place: number;
  readonly held: Measurement | null;
};

const leavingMeasurement = (
  { id, slot, ml, lowMl, highMl, method, hour, origin, why, role, createdAt }: Measurement,
  { participant, place, held }: Place,
): LeavingMeasurement => ({
  id,
  slot,
  ml,
  lowMl,
  highMl,
  method,
  hour,
  step: place + 1,
  holds: held?.id === id,
  origin: origin.kind,
  why,
  role,
  writtenHour: writtenHourOf(participant, createdAt),
});

const writtenHourOf = ({ bornAt }: Participant, at: Instant): number | null =>
  bornAt === null ? null : hoursSinceBirth({ at: bornAt }, at);
