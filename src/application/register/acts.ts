import { numbered } from "../../core/register/cohort";
import { correctedBy, removed, takingBack } from "../../core/register/correcting";
import {
  joinedWith,
  joiningDoubles,
  keepingApart,
  takingWordBack,
  type Saying,
} from "../../core/register/doubles";
import { namingOthers } from "../../core/register/parts";
import { studyRowOf } from "../../core/register/study-rows";
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
import type {
  Double,
  HandOver,
  Participant,
  RegisterRow,
  SomeTold,
} from "../../core/register/record";
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

/**
 * Tells fields of a participant anew; what stood stays beside her, with who told it anew.
 *
 * @param by under which id that is kept, so that it can be taken back
 */
export const changeParticipant = (
  register: Writer,
  id: string,
  fields: SomeTold,
  by: Saying,
): Written =>
  register.write([id], (standing, origin) => {
    const now = participantAmong(standing, id);
    return now === null ? [] : correctedBy(studyRowOf(standing, now), fields, by, origin);
  });

/** Takes back a correction or a measurement that was just written, above what stands by then. */
export const takeRowBack = (register: Writer, participant: string, row: string): Written =>
  register.write([participant], (standing, origin) => {
    const now = participantAmong(standing, participant);
    return standing.flatMap((one): readonly RegisterRow[] => {
      if (one.id !== row || one.deletedAt !== null) return [];
      if (one.kind === "correction") return now === null ? [] : takingBack(now, one, origin);
      return one.kind === "measurement" ? [removed(one, origin)] : [];
    });
  });

/** Takes her out of all tables, with all that is kept of her, until she is taken back. */
export const archive = (register: Writer, id: string): Written =>
  change(register, id, ({ now }) => ({ archivedAt: now }));

export const takeBack = (register: Writer, id: string): Written =>
  change(register, id, () => ({ archivedAt: null }));

/** Writes a measurement beside those that stand there: the last one holds. @param id under which it is kept */
export const addMeasurement = (
  register: Writer,
  content: MeasurementContent,
  id?: string,
): Written =>
  register.write([content.participant], (standing, origin) =>
    participantAmong(standing, content.participant) === null
      ? []
      : [newMeasurement(content, { ...origin, newId: () => id ?? origin.newId() })],
  );

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

type Reader = Pick<Register, "get">;

/** Deletes all that is kept of her, also under rows that were joined with hers; nothing brings it back. */
export function withdraw(register: Writer & Reader, id: string): Written {
  const { rows } = register.get();
  const hers = [...joinedWith(rows, [id])];
  return register.write([...hers, ...namingOthers(rows, hers)], (_standing, origin) =>
    hers.map((one) => withdrawalOf(one, origin)),
  );
}

/** Makes one of two participants who are one mother. @param pair the one who goes on stands first */
export const joinDoubles = (
  register: Writer,
  [kept, other]: readonly [string, string],
  said: Saying,
): Written =>
  register.write([kept, other], (standing, origin) => {
    const first = participantAmong(standing, kept);
    const second = participantAmong(standing, other);
    if (first?.deletedAt !== null || second?.deletedAt !== null) return [];
    return joiningDoubles(standing, [first, second], said, origin);
  });

/** Says that two participants who look like one mother are two. */
export const keepApart = (
  register: Writer,
  pair: readonly [string, string],
  said: Pick<Saying, "id">,
): Written => register.write(pair, (_standing, origin) => keepingApart(pair, said, origin));

/** Takes back what was said of two participants, with all that it brought. */
export const takeWordBack = (
  register: Writer,
  { id, participant, other }: Pick<Double, "id" | "participant" | "other">,
): Written =>
  register.write([participant, other], (standing, origin) =>
    standing.flatMap((row) =>
      row.kind === "double" && row.id === id && row.deletedAt === null
        ? takingWordBack(standing, row, origin)
        : [],
    ),
  );

/** Writes her number in the paper kohort ibu. @param number null takes it away */
export const keepCohortNumber = (
  register: Writer,
  participant: string,
  number: string | null,
): Written =>
  register.write([participant], (standing, origin) =>
    participantAmong(standing, participant) === null
      ? []
      : numbered(standing, participant, number, origin),
  );
