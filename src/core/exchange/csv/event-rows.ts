import { dayOfLife, hoursSinceBirth } from "../../notebook/age";
import { birthOf } from "../../notebook/birth";
import type { MilkRecord } from "../../notebook/reading";
import type {
  BirthRecord,
  NotebookRecord,
  SafetyCheckRecord,
  SessionRecord,
} from "../../notebook/record";
import { totalActiveMs } from "../../notebook/session-record";
import { roundsDone } from "../../notebook/session-rounds";
import { endsOf, momentOf } from "../../notebook/when";
import type { Answer } from "../../safety/answers";
import { MINUTE_MS } from "../../time/spans";
import { notebookCodeOf } from "../notebook-code";
import type { HandOverConsent } from "../consent";
import { toldIn, whenOfTold, type ToldRecord } from "../told";
import { writtenName } from "../written-name";
import type { EventRow } from "./columns";

/**
 * The table of events: a row for each record that lives, the oldest first.
 *
 * @param handOver what stands in every row, so that none is without it when tables are put below each other
 */
export function eventRowsOf(
  records: readonly NotebookRecord[],
  { name, consent }: HandOver,
): readonly EventRow[] {
  const notebook: Notebook = {
    code: notebookCodeOf(records),
    name: writtenName(name),
    consent,
    birth: birthOf(records),
  };
  return toldIn(records).map((record) => rowOf(notebook, record));
}

/** Whose table it is, and what she agreed to. */
export type HandOver = {
  /** As she chose it; null for none. */
  readonly name: string | null;
  readonly consent: HandOverConsent;
};

type Notebook = HandOver & {
  readonly code: string;
  readonly birth: BirthRecord | null;
};

const rowOf = ({ code, name, birth, consent }: Notebook, record: ToldRecord): EventRow => ({
  notebook: code,
  name,
  record: record.id,
  kind: record.kind,
  noted_at: record.createdAt,
  consent_at: consent.agreedAt,
  consent_version: consent.version,
  ...timeCells(record, birth),
  ...contentCells(record),
});

/** What lasted has an end of its own; a span is told by its two ends, and filed under the day of its middle. */
function timeCells(record: ToldRecord, birth: BirthRecord | null): EventRow {
  const when = whenOfTold(record);
  const isSession = record.kind === "session";
  const [from, until] = isSession ? [record.startedAt, record.endedAt] : endsOf(when);
  const told = { certainty: isSession ? "lasted" : when.kind, from, until };
  if (birth === null) return told;
  return {
    ...told,
    hours_from: hoursSinceBirth(birth, from),
    hours_until: hoursSinceBirth(birth, until),
    day: dayOfLife(hoursSinceBirth(birth, momentOf(when))),
  };
}

function contentCells(record: ToldRecord): EventRow {
  switch (record.kind) {
    case "birth":
      return birthCells(record);
    case "first-colostrum":
    case "milk-volume":
      return milkCells(record);
    case "nappy":
      return { content: record.content, baby: record.baby ?? null };
    case "feed":
      return { side: record.side ?? null, baby: record.baby ?? null };
    case "session":
      return sessionCells(record);
    case "safety-check":
      return checkCells(record);
    case "not-yet":
    case "milk-coming-in":
      return {};
  }
}

const birthCells = ({ weightG, mode, place, skinToSkin, twins }: BirthRecord): EventRow => ({
  ...(weightG === null ? {} : { value: weightG, unit: "g" }),
  mode,
  place: writtenName(place),
  skin_to_skin: skinToSkin,
  babies: twins === null ? null : twins ? "more" : "one",
});

const milkCells = ({ volume, side, relation }: MilkRecord): EventRow => ({
  ...(volume === null
    ? {}
    : {
        value: volume.ml,
        low: volume.lowMl,
        high: volume.highMl,
        unit: "mL",
        method: volume.method,
        count: volume.count,
      }),
  side,
  relation: relation?.to ?? null,
  related_session: relation?.sessionId ?? null,
});

const sessionCells = (session: SessionRecord): EventRow => ({
  value: totalActiveMs(session) / MINUTE_MS,
  unit: "min",
  protocol: session.protocol,
  rounds: roundsDone(session),
  planned_rounds: session.choices.rounds,
  rest_minutes: session.choices.restMs / MINUTE_MS,
  helper: session.choices.helper,
  position: session.choices.position,
  interruptions: session.interruptions.length,
  stop_reason: session.stopReason,
  feeling: session.feeling,
});

const checkCells = ({ answers, advice, midwifeAgreed }: SafetyCheckRecord): EventRow => ({
  advice,
  midwife_agreed: midwifeAgreed,
  signs_yes: idsWith("yes", answers),
  signs_unsure: idsWith("unsure", answers),
});

/** Ids of what was answered so, with a space between them; null for none. */
function idsWith(wanted: Answer, answers: SafetyCheckRecord["answers"]): string | null {
  const ids = Object.entries(answers).flatMap(([id, answer]) => (answer === wanted ? [id] : []));
  return ids.length === 0 ? null : ids.sort().join(" ");
}
