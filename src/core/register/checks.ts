import { compareVersions } from "../notebook/version";
import { atOnce, type Stepwise } from "../stepwise";
import type { Instant } from "../time/instant";
import { findingDoubles, oddIn, pairOf, setAsideIn, type Odd, type Pair } from "./cleaning";
import { verdictsIn } from "./doubles";
import { findingsOf, type Finding } from "./editing";
import type { Double, Measurement, RegisterRow } from "./record";
import { participantsIn } from "./listing";
import { studyRowOf, type StudyRow } from "./study-rows";

/** All that the study's editing and cleaning find in a register. */
export type Checks = {
  readonly missing: readonly Finding[];
  readonly contradictions: readonly Finding[];
  readonly odd: readonly Odd[];
  readonly doubles: readonly Pair[];
  readonly setAside: readonly Measurement[];
  /** What was said of those who looked like one mother, the last first. */
  readonly verdicts: readonly Double[];
  /** Participants of whom something is missing. */
  readonly incomplete: ReadonlySet<string>;
  /** How many of them are to be looked at. */
  readonly open: number;
};

/** So many participants are looked at between two breaths. */
const LOOKED_AT_ONCE = 250;
const ROWS_AT_ONCE = 4_000;

/** Looks at everybody, with pauses in which a tap can come between; the last step gives what was found. */
export function* checking(rows: readonly RegisterRow[], now: Instant): Stepwise<Checks> {
  const written = new Map<string, RegisterRow[]>();
  for (const [place, row] of rows.entries()) {
    if (place % ROWS_AT_ONCE === 0) yield;
    if ("participant" in row)
      written.set(row.participant, [...(written.get(row.participant) ?? []), row]);
  }
  const taking = participantsIn(rows).filter(({ archivedAt }) => archivedAt === null);
  const study: StudyRow[] = [];
  const findings: Finding[] = [];
  const odd: Odd[] = [];
  for (const [place, participant] of taking.entries()) {
    if (place % LOOKED_AT_ONCE === 0) yield;
    const row = studyRowOf(written.get(participant.id) ?? [], participant);
    study.push(row);
    findings.push(...findingsOf(row));
    odd.push(...oddIn(row, now));
  }
  yield;
  const verdicts = [...verdictsIn(rows)].sort((a, b) => compareVersions(b, a));
  const apart = new Set(
    verdicts
      .filter(({ verdict }) => verdict === "two-mothers")
      .map(({ participant, other }) => pairOf([participant, other])),
  );
  const doubles = yield* findingDoubles(study, apart);
  yield;
  const missing = findings.filter(({ kind }) => kind === "missing");
  const contradictions = findings.filter(({ kind }) => kind === "contradiction");
  const incomplete = new Set(missing.map(({ participant }) => participant));
  return {
    missing,
    contradictions,
    odd,
    doubles,
    setAside: setAsideIn(study),
    verdicts,
    incomplete,
    open: missing.length + contradictions.length + odd.length + doubles.length,
  };
}

/** The same at once. */
export const checksOf = (rows: readonly RegisterRow[], now: Instant): Checks =>
  atOnce(checking(rows, now));
