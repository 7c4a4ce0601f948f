import { nextUpdate } from "../notebook/version";
import type { Instant } from "../time/instant";
import type { Measurement, Participant, RegisterRow, Withdrawn } from "./record";

/** By what a new version is told from others. */
export type Origin = {
  readonly now: Instant;
  readonly deviceId: string;
  readonly newId: () => string;
};

type Base = "id" | "kind" | "createdAt" | "updatedAt" | "deletedAt" | "deviceId";

export type ParticipantContent = Omit<Participant, Base>;
export type MeasurementContent = Omit<Measurement, Base>;

const baseOf = ({ now, deviceId, newId }: Origin) => ({
  id: newId(),
  createdAt: now,
  updatedAt: now,
  deletedAt: null,
  deviceId,
});

export const newParticipant = (content: ParticipantContent, origin: Origin): Participant => ({
  ...baseOf(origin),
  kind: "participant",
  ...content,
});

export const newMeasurement = (content: MeasurementContent, origin: Origin): Measurement => ({
  ...baseOf(origin),
  kind: "measurement",
  ...content,
});

/** The participant with these fields in place of what stands, above every version that is known here. */
export const changedParticipant = (
  standing: Participant,
  fields: Partial<ParticipantContent & Pick<Participant, "deletedAt">>,
  { now, deviceId }: Origin,
): Participant => ({
  ...standing,
  ...fields,
  updatedAt: nextUpdate(standing, now),
  deviceId,
});

/** All that stays of who has withdrawn; a merge puts it above everything that names her. */
export const withdrawalOf = (
  participant: string,
  { now, deviceId }: Pick<Origin, "now" | "deviceId">,
): Withdrawn => ({
  id: participant,
  kind: "withdrawn",
  createdAt: now,
  updatedAt: now,
  deletedAt: null,
  deviceId,
});

/** The participant as she stands among rows; null where she does not, or no longer does. */
export const participantAmong = (rows: readonly RegisterRow[], id: string): Participant | null =>
  rows.find((row): row is Participant => row.kind === "participant" && row.id === id) ?? null;
