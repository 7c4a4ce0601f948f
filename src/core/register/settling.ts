import { nextUpdate } from "../notebook/version";
import { instantMs, type Instant } from "../time/instant";
import { correctedBy } from "./correcting";
import { isHandOver, settledHandOver, refusedHandOver } from "./hand-overs";
import type { Role } from "./ids";
import type { Measurement, Participant, RegisterRow } from "./record";
import { studyRowOf } from "./study-rows";
import {
  changedParticipant,
  newMeasurement,
  newParticipant,
  participantAmong,
  type MeasurementContent,
  type Origin,
  type ParticipantContent,
} from "./writing";

/** What she has made of a hand-over, once the mother has agreed. */
export type Settlement = {
  readonly handOver: string;
  readonly content: ParticipantContent;
  /** By whose hand. */
  readonly role: Role;
  /** In their order: of each measurement the last one holds. */
  readonly measured: readonly MeasurementContent[];
};

/** Each a little later than what stands there, so that their order stays, whatever the clock says. */
function measurementsAfter(
  standing: readonly RegisterRow[],
  measured: readonly MeasurementContent[],
  origin: Origin,
): readonly Measurement[] {
  const trail = standing.filter((row) => row.kind === "measurement");
  let last: Instant | null = trail.reduce<Instant | null>(
    (latest, { createdAt }) =>
      latest === null || instantMs(createdAt) > instantMs(latest) ? createdAt : latest,
    null,
  );
  return measured.map((content) => {
    const now = last === null ? origin.now : nextUpdate({ updatedAt: last }, origin.now);
    last = now;
    return newMeasurement(content, { ...origin, now });
  });
}

/**
 * Makes a participant of a hand-over, or adds it to the one she is: in one piece with her measurements, and with the mark
 * that it was taken. Nothing is written where it was taken or refused elsewhere meanwhile.
 */
export function settling(
  standing: readonly RegisterRow[],
  { handOver: id, content, role, measured }: Settlement,
  origin: Origin,
): readonly RegisterRow[] {
  const handOver = standing.filter(isHandOver).find((row) => row.id === id);
  if (handOver === undefined || handOver.told === null) return [];
  const { participant } = handOver;
  const before = participantAmong(standing, participant);
  const hers = standing.filter((row) => "participant" in row && row.participant === participant);
  return [
    ...(before === null
      ? [newParticipant(content, { ...origin, newId: () => participant })]
      : toldAnew(standing, before, { content, role }, origin)),
    ...measurementsAfter(hers, measured, origin),
    settledHandOver(handOver, origin),
  ];
}

/** The participant as the hand-over tells her, and beside her what stood before. */
function toldAnew(
  standing: readonly RegisterRow[],
  before: Participant,
  { content, role }: Pick<Settlement, "content" | "role">,
  origin: Origin,
): readonly RegisterRow[] {
  const by = { role, id: origin.newId() };
  const told = correctedBy(studyRowOf(standing, before), content, by, origin);
  return [
    changedParticipant(before, { ...content, deletedAt: null }, origin),
    ...told.filter(({ kind }) => kind === "correction"),
  ];
}

/** Empties a hand-over to which the mother has said no. */
export const refusing = (
  standing: readonly RegisterRow[],
  id: string,
  origin: Origin,
): readonly RegisterRow[] =>
  standing
    .filter(isHandOver)
    .filter((row) => row.id === id && row.told !== null)
    .map((row) => refusedHandOver(row, origin));
