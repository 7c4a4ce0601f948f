import {
  changedParticipant,
  newMeasurement,
  newParticipant,
  participantAmong,
  withdrawalOf,
  type MeasurementContent,
  type Origin,
  type ParticipantContent,
} from "../../core/register/writing";
import type { HandOver, Participant } from "../../core/register/record";
import { refusing, settling, type Settlement } from "../../core/register/settling";
import type { Result } from "../../core/result";
import type { WriteFault } from "./lying-parts";
import type { Register } from "./register";

type Writer = Pick<Register, "write">;
type Written = Promise<Result<null, WriteFault>>;

/** Adds a participant under an id of her own, which nobody has yet. */
export const addParticipant = (
  register: Writer,
  id: string,
  content: ParticipantContent,
): Written =>
  register.write([id], (_standing, origin) => [
    newParticipant(content, { ...origin, newId: () => id }),
  ]);

/** Changes what is told of a participant, above what stands by then; nothing is written of one who is gone. */
const change = (
  register: Writer,
  id: string,
  fieldsAt: (origin: Origin) => Parameters<typeof changedParticipant>[1],
): Written =>
  register.write([id], (standing, origin) => {
    const now: Participant | null = participantAmong(standing, id);
    return now === null ? [] : [changedParticipant(now, fieldsAt(origin), origin)];
  });

export const changeParticipant = (
  register: Writer,
  id: string,
  fields: Partial<ParticipantContent>,
): Written => change(register, id, () => fields);

/** Takes her out of all tables, with all that is kept of her, until she is taken back. */
export const archive = (register: Writer, id: string): Written =>
  change(register, id, ({ now }) => ({ archivedAt: now }));

export const takeBack = (register: Writer, id: string): Written =>
  change(register, id, () => ({ archivedAt: null }));

/** Writes a measurement beside those that stand there: the last one holds. */
export const addMeasurement = (register: Writer, content: MeasurementContent): Written =>
  register.write([content.participant], (standing, origin) =>
    participantAmong(standing, content.participant) === null
      ? []
      : [newMeasurement(content, origin)],
  );

/** Deletes all that is kept of her; nothing brings it back. */
export const withdraw = (register: Writer, id: string): Written =>
  register.write([id], (_standing, origin) => [withdrawalOf(id, origin)]);

/** Makes a participant of a hand-over, or adds it to the one she is. */
export const settle = (
  register: Writer,
  { id, participant }: HandOver,
  made: Omit<Settlement, "handOver">,
): Written =>
  register.write([participant], (standing, origin) =>
    settling(standing, { ...made, handOver: id }, origin),
  );

/** Empties a hand-over to which the mother has said no. */
export const refuse = (register: Writer, { id, participant }: HandOver): Written =>
  register.write([participant], (standing, origin) => refusing(standing, id, origin));
