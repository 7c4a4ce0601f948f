import { compareVersions, nextUpdate } from "../notebook/version";
import { elapsedMs, type Instant } from "../time/instant";
import { DAY_MS } from "../time/spans";
import type { VisitRule } from "../visits/calendar";
import { visitsOf, type Visit } from "../visits/visits";
import { removed } from "./correcting";
import { kinds, type CohortNumber, type Participant, type RegisterRow } from "./record";
import { participantsIn } from "./listing";
import { studyRowOf, type StudyRow } from "./study-rows";
import { taken } from "./typed";
import type { Origin } from "./writing";

/** Her number in the paper kohort ibu as it was typed; undefined for what may not stand there. */
export const readCohortNumber = (text: string): string | undefined =>
  taken(kinds["cohort-number"].entries.number, text.trim().toUpperCase());

const numbersOf = (rows: readonly RegisterRow[], participant: string): readonly CohortNumber[] =>
  rows
    .filter(
      (row): row is CohortNumber =>
        row.kind === "cohort-number" && row.participant === participant && row.deletedAt === null,
    )
    .sort((a, b) => compareVersions(b, a));

/** The row of her number; of two that were written at the same time the later one. */
export const cohortNumberOf = (
  rows: readonly RegisterRow[],
  participant: string,
): CohortNumber | null => numbersOf(rows, participant)[0] ?? null;

/** Her number written anew, or taken away: the rows to write. @param number null for none */
export function numbered(
  rows: readonly RegisterRow[],
  participant: string,
  number: string | null,
  origin: Origin,
): readonly RegisterRow[] {
  const [standing, ...others] = numbersOf(rows, participant);
  const gone = (number === null && standing !== undefined ? [standing, ...others] : others).map(
    (one) => removed(one, origin),
  );
  if (number === null) return gone;
  const { now, deviceId, newId } = origin;
  if (standing !== undefined)
    return [...gone, { ...standing, number, updatedAt: nextUpdate(standing, now), deviceId }];
  const base = { id: newId(), createdAt: now, updatedAt: now, deletedAt: null, deviceId };
  return [{ ...base, kind: "cohort-number", participant, number }];
}

/**
 * What of a participant is copied by hand into one line of the paper kohort. Nobody tells the app on which day she was
 * visited, nor whether it was little: both stay for a pen.
 */
export type CohortLine = {
  readonly participant: Participant;
  readonly number: string | null;
  /** When each visit is due; none while the hour of the birth is not known. */
  readonly visits: readonly Visit[];
  /** "seen" where colostrum was seen or measured; "not-seen" where it was looked for until an hour. */
  readonly milk: "seen" | "not-seen" | null;
};

function milkOf({ participant: { firstColostrum }, holds }: StudyRow): CohortLine["milk"] {
  if (Object.values(holds).some((held) => (held?.ml ?? 0) > 0)) return "seen";
  if (firstColostrum === null) return null;
  return firstColostrum.kind === "seen" ? "seen" : "not-seen";
}

/** So many lines are made at once: a print of more is copied by nobody. */
export const MOST_LINES = 100;

/** As long as she is visited after a birth. */
const VISITED_MS = 42 * DAY_MS;

function isVisited({ bornAt, archivedAt }: Participant, now: Instant): boolean {
  if (bornAt === null || archivedAt !== null) return false;
  const ageMs = elapsedMs(bornAt, now);
  return ageMs >= 0 && ageMs <= VISITED_MS;
}

/** Lines for the paper kohort. @param id of one participant; null for all who gave birth in the last 42 days */
export const cohortLinesOf = (
  rows: readonly RegisterRow[],
  { id, now, rules }: { id: string | null; now: Instant; rules: readonly VisitRule[] },
): readonly CohortLine[] =>
  participantsIn(rows)
    .filter((one) => (id === null ? isVisited(one, now) : one.id === id))
    .slice(0, MOST_LINES)
    .map((participant) => ({
      participant,
      number: cohortNumberOf(rows, participant.id)?.number ?? null,
      visits: participant.bornAt === null ? [] : visitsOf(rules, { at: participant.bornAt }),
      milk: milkOf(studyRowOf(rows, participant)),
    }));
