import { failure, success, type Result } from "../result";
import type { Instant } from "../time/instant";
import { GUARDIANS } from "./ids";
import { kinds, type Participant } from "./record";
import { needsGuardian } from "./study-rows";
import { chosen, readFigure, taken, typedFigure } from "./typed";
import type { ParticipantContent } from "./writing";

/** A participant as she is written down by hand: all of it as it was typed or chosen, "" where it was not. */
export type ParticipantDraft = Readonly<Record<DraftField, string>> & {
  /** She has heard the words and said yes. */
  readonly hasAgreed: boolean;
};

type DraftField =
  | "code"
  | "ageYears"
  | "guardian"
  | "bornDate"
  | "bornTime"
  | "schooling"
  | "occupation"
  | "parity"
  | "mode"
  | "skinToSkin"
  | "firstFeedHour"
  | "group"
  | "colostrum"
  | "colostrumFrom"
  | "colostrumUntil";

export const emptyParticipant: ParticipantDraft = {
  code: "",
  hasAgreed: false,
  ageYears: "",
  guardian: "",
  bornDate: "",
  bornTime: "",
  schooling: "",
  occupation: "",
  parity: "",
  mode: "",
  skinToSkin: "",
  firstFeedHour: "",
  group: "",
  colostrum: "",
  colostrumFrom: "",
  colostrumUntil: "",
};

/** What is wrong with a field. "taken": another participant has this code. "needed": nothing is kept without it. */
export type DraftFault = {
  readonly field: DraftField | "hasAgreed";
  readonly reason: "needed" | "form" | "taken";
};

const entries = kinds.participant.entries;

const yesNo = (text: string): unknown => (text === "" ? null : text === "yes");

function colostrumOf({ colostrum, colostrumFrom, colostrumUntil }: ParticipantDraft): unknown {
  if (colostrum === "") return null;
  const untilHour = readFigure(colostrumUntil);
  if (colostrum === "waiting") return { kind: "waiting", untilHour };
  const fromHour = readFigure(colostrumFrom);
  return { kind: "seen", fromHour, untilHour: untilHour ?? fromHour };
}

export type DraftReading = {
  /** Makes a moment of a day and a time of this place; null where there is none. */
  readonly at: (date: string, time: string) => Instant | null;
  readonly now: Instant;
  /** Version of the words to which she agrees. */
  readonly consentVersion: string;
  /** Codes of the others. */
  readonly codes: ReadonlySet<string>;
  /** What stands of her already; null for a new one. */
  readonly standing: Participant | null;
};

const NOT_READ = Symbol("not read");

function bornAtOf(
  { bornDate, bornTime }: ParticipantDraft,
  at: DraftReading["at"],
): Instant | null | typeof NOT_READ {
  if (bornDate === "" && bornTime === "") return null;
  return at(bornDate, bornTime) ?? NOT_READ;
}

function consentOf(
  { guardian, hasAgreed }: ParticipantDraft,
  { now, consentVersion, standing }: DraftReading,
): Participant["consent"] | undefined {
  const known = standing?.consent ?? null;
  const who = GUARDIANS.find((one) => one === guardian) ?? null;
  const isSame = who !== null && known?.guardian?.who === who;
  const agreed = who === null ? null : { agreedAt: now, who };
  const yes = isSame ? known.guardian : agreed;
  if (known !== null) return { ...known, guardian: yes };
  return hasAgreed ? { version: consentVersion, agreedAt: now, guardian: yes } : undefined;
}

type Values = {
  readonly [Field in keyof ParticipantContent]: ParticipantContent[Field] | undefined;
};

/** Which field of the draft is to be looked at, where what is kept of it cannot be read. */
const FIELD_OF: Readonly<Partial<Record<keyof ParticipantContent, DraftFault["field"]>>> = {
  consent: "hasAgreed",
  bornAt: "bornDate",
  firstColostrum: "colostrumFrom",
};

const isDraftField = (field: string): field is DraftField => field in emptyParticipant;

function valuesOf(draft: ParticipantDraft, reading: DraftReading): Values {
  const bornAt = bornAtOf(draft, reading.at);
  return {
    code: taken(entries.code, draft.code.trim().toUpperCase()),
    consent: consentOf(draft, reading),
    notebook: reading.standing?.notebook ?? null,
    bornAt: bornAt === NOT_READ ? undefined : bornAt,
    ageYears: taken(entries.ageYears, readFigure(draft.ageYears)),
    schooling: taken(entries.schooling, chosen(draft.schooling)),
    occupation: taken(entries.occupation, chosen(draft.occupation)),
    parity: taken(entries.parity, readFigure(draft.parity)),
    mode: taken(entries.mode, chosen(draft.mode)),
    skinToSkin: taken(entries.skinToSkin, yesNo(draft.skinToSkin)),
    firstFeedHour: taken(entries.firstFeedHour, readFigure(draft.firstFeedHour)),
    group: taken(entries.group, chosen(draft.group)),
    firstColostrum: taken(entries.firstColostrum, colostrumOf(draft)),
    archivedAt: reading.standing?.archivedAt ?? null,
  };
}

const isWhole = (values: Values): values is ParticipantContent =>
  Object.values(values).every((value) => value !== undefined);

/** Reads what was written down by hand, or tells what is wrong with it. */
export function readParticipant(
  draft: ParticipantDraft,
  reading: DraftReading,
): Result<ParticipantContent, "faulty"> & { readonly faults: readonly DraftFault[] } {
  const values = valuesOf(draft, reading);
  const faults = Object.entries(values).flatMap(([name, value]): readonly DraftFault[] => {
    if (value !== undefined) return [];
    const field = Object.entries(FIELD_OF).find(([kept]) => kept === name)?.[1] ?? name;
    if (field === "hasAgreed") return [{ field, reason: "needed" }];
    if (!isDraftField(field)) return [];
    return [{ field, reason: field === "code" && draft.code.trim() === "" ? "needed" : "form" }];
  });
  const isTaken = values.code !== undefined && reading.codes.has(values.code);
  const all: readonly DraftFault[] = isTaken
    ? [{ field: "code", reason: "taken" }, ...faults]
    : faults;
  return isWhole(values) && all.length === 0
    ? { ...success(values), faults: all }
    : { ...failure("faulty"), faults: all };
}

/** Whether somebody must agree for her, as far as her age was typed. */
export const draftNeedsGuardian = ({ ageYears }: ParticipantDraft): boolean =>
  needsGuardian({ ageYears: readFigure(ageYears) ?? null });

/** What stands of a participant, as it is shown to be altered. @param wall the day and time of a moment at this place */
export function draftOf(
  participant: Participant,
  wall: (instant: Instant) => { readonly date: string; readonly time: string },
): ParticipantDraft {
  const { bornAt, skinToSkin, firstColostrum, consent } = participant;
  const born = bornAt === null ? { date: "", time: "" } : wall(bornAt);
  return {
    code: participant.code,
    hasAgreed: true,
    ageYears: typedFigure(participant.ageYears),
    guardian: consent.guardian?.who ?? "",
    bornDate: born.date,
    bornTime: born.time,
    schooling: participant.schooling ?? "",
    occupation: participant.occupation ?? "",
    parity: typedFigure(participant.parity),
    mode: participant.mode ?? "",
    skinToSkin: skinToSkin === null ? "" : skinToSkin ? "yes" : "no",
    firstFeedHour: typedFigure(participant.firstFeedHour),
    group: participant.group ?? "",
    colostrum: firstColostrum?.kind ?? "",
    colostrumFrom: firstColostrum?.kind === "seen" ? typedFigure(firstColostrum.fromHour) : "",
    colostrumUntil: typedFigure(firstColostrum?.untilHour ?? null),
  };
}
