import { nextUpdate, saysTheSame } from "../notebook/version";
import type { Role } from "./ids";
import {
  someTold,
  type Correction,
  type Participant,
  type RegisterRow,
  type SomeTold,
} from "./record";
import type { StudyRow } from "./study-rows";
import { taken } from "./typed";
import { changedParticipant, type Origin } from "./writing";

const FIELDS = Object.keys(someTold.entries);

/** What both tell of these fields, where it is not the same. */
function differing(
  before: SomeTold,
  after: SomeTold,
): { readonly from: SomeTold; readonly to: SomeTold } | null {
  const names = FIELDS.filter(
    (name) =>
      name in before && name in after && !saysTheSame(valueOf(before, name), valueOf(after, name)),
  );
  const [from, to] = [before, after].map((told) =>
    taken(someTold, Object.fromEntries(names.map((name) => [name, valueOf(told, name)]))),
  );
  return names.length === 0 || from === undefined || to === undefined ? null : { from, to };
}

const valueOf = (told: SomeTold, name: string): unknown => Reflect.get(told, name);

/**
 * What was altered of a participant since she was opened to be altered: nothing else of her is written.
 *
 * @param asked the field that she was asked about, if any: what stands there is said anew, also where it is the same
 */
export function alteredIn(opened: SomeTold, now: SomeTold, asked: string | null): SomeTold {
  const altered = differing(opened, now)?.to ?? {};
  const said = asked !== null && FIELDS.includes(asked) ? { [asked]: valueOf(now, asked) } : {};
  return { ...taken(someTold, said), ...altered };
}

/**
 * Tells fields of a participant anew: the rows to write. What stood and who told it anew stay beside her in a row of their
 * own; nothing is written where all of it stands already.
 *
 * @param standing the participant with what was told of her anew before
 * @param by whose hand it is, and under which id it is kept, so that it can be taken back
 */
export function correctedBy(
  { participant, corrections }: Pick<StudyRow, "participant" | "corrections">,
  fields: SomeTold,
  by: { readonly role: Role; readonly id: string },
  origin: Origin,
): readonly RegisterRow[] {
  const change = differing({ ...participant, ...overwrittenIn(participant, corrections) }, fields);
  if (change === null) return [];
  const correction: Correction = {
    id: by.id,
    kind: "correction",
    createdAt: origin.now,
    updatedAt: origin.now,
    deletedAt: null,
    deviceId: origin.deviceId,
    participant: participant.id,
    ...change,
    role: by.role,
  };
  return [changedParticipant(participant, change.to, origin), correction];
}

/** Takes a correction back: of its fields those that nobody has told anew since. */
export function takingBack(
  standing: Participant,
  correction: Correction,
  origin: Origin,
): readonly RegisterRow[] {
  const untouched = FIELDS.filter(
    (name) =>
      name in correction.to && saysTheSame(valueOf(standing, name), valueOf(correction.to, name)),
  );
  const back = taken(
    someTold,
    Object.fromEntries(untouched.map((name) => [name, valueOf(correction.from, name)])),
  );
  return [
    ...(back === undefined ? [] : [changedParticipant(standing, back, origin)]),
    removed(correction, origin),
  ];
}

/** The row as one that was taken back. */
export const removed = <Row extends Exclude<RegisterRow, { kind: "withdrawn" }>>(
  row: Row,
  { now, deviceId }: Pick<Origin, "now" | "deviceId">,
): Row => ({ ...row, updatedAt: nextUpdate(row, now), deletedAt: now, deviceId });

/**
 * What was last told anew and does not stand: another midwife told it anew at the same time, and only one of both could
 * stay in the row. It is in the trail, and must be looked at.
 */
export function overwrittenIn(
  participant: Participant,
  corrections: readonly Correction[],
): SomeTold {
  if (corrections.length === 0) return {};
  const last = taken(
    someTold,
    Object.fromEntries(corrections.flatMap(({ to }): [string, unknown][] => Object.entries(to))),
  );
  return last === undefined ? {} : (differing(participant, last)?.to ?? {});
}
