import { isMilk } from "../../notebook/reading";
import type { SessionRecord } from "../../notebook/record";
import { totalActiveMs } from "../../notebook/session-record";
import { roundsDone } from "../../notebook/session-rounds";
import { elapsedMs } from "../../time/instant";
import { HOUR_MS } from "../../time/spans";
import type { ToldRecord } from "../told";
import { ageAt, type Axis } from "./axis";
import { sheetAmountOf, type SheetAmount } from "./sheet-amounts";

/** An amount before or after a massage; "told": she said of which. "near": by the time alone. */
export type AmountAround = SheetAmount & { readonly by: "told" | "near" };

/** A massage as it was, and the two measurements of the study around it. */
export type SheetMassage = Pick<
  SessionRecord,
  "id" | "startedAt" | "endedAt" | "protocol" | "choices" | "stopReason" | "feeling"
> & {
  /** The age when it began, in hours; null while the birth is unknown. */
  readonly hour: number | null;
  /** Hands-on time, in ms. */
  readonly activeMs: number;
  /** Rounds that were begun. */
  readonly rounds: number;
  /** How often it stood still. */
  readonly interruptions: number;
  readonly before: readonly AmountAround[];
  readonly after: readonly AmountAround[];
};

/** So near a massage an amount is its own, where she said "before" or "after" but not of which. App's judgement. */
const NEAR_MS = 2 * HOUR_MS;

const isSession = (record: ToldRecord): record is SessionRecord => record.kind === "session";

/** The massages, the oldest first. @param told the oldest first */
export function sheetMassagesOf(
  axis: Pick<Axis, "birth">,
  told: readonly ToldRecord[],
): readonly SheetMassage[] {
  const sessions = told.filter(isSession);
  const around = aroundEach(axis, told, sessions);
  return sessions.map((session) => ({
    id: session.id,
    startedAt: session.startedAt,
    endedAt: session.endedAt,
    hour: ageAt(axis, session.startedAt),
    protocol: session.protocol,
    choices: session.choices,
    activeMs: totalActiveMs(session),
    rounds: roundsDone(session),
    interruptions: session.interruptions.length,
    stopReason: session.stopReason,
    feeling: session.feeling,
    before: around(session.id, "before"),
    after: around(session.id, "after"),
  }));
}

type Around = (id: string, to: "before" | "after") => readonly AmountAround[];

function aroundEach(
  axis: Pick<Axis, "birth">,
  told: readonly ToldRecord[],
  sessions: readonly SessionRecord[],
): Around {
  const known = new Set(sessions.map(({ id }) => id));
  const found = new Map<string, AmountAround[]>();
  for (const record of told) {
    const amount = isMilk(record) ? sheetAmountOf(axis, record) : null;
    if (amount === null || amount.relation === null) continue;
    const { to, sessionId } = amount.relation;
    const named = sessionId !== null && known.has(sessionId) ? sessionId : null;
    const of = named ?? (sessionId === null ? nearest(sessions, amount, to) : null);
    if (of === null) continue;
    const key = `${to} ${of}`;
    found.set(key, [
      ...(found.get(key) ?? []),
      { ...amount, by: named === null ? "near" : "told" },
    ]);
  }
  return (id, to) => found.get(`${to} ${id}`) ?? [];
}

/** The next massage that began after an amount "before", the last one that ended before an amount "after". */
function nearest(
  sessions: readonly SessionRecord[],
  { time }: SheetAmount,
  to: "before" | "after",
): string | null {
  const distances = sessions.map(({ id, startedAt, endedAt }) => ({
    id,
    ms: to === "before" ? elapsedMs(time.until, startedAt) : elapsedMs(endedAt, time.from),
  }));
  const near = distances.filter(({ ms }) => ms >= 0 && ms <= NEAR_MS);
  return (
    near.reduce<(typeof near)[number] | null>(
      (best, one) => (best === null || one.ms < best.ms ? one : best),
      null,
    )?.id ?? null
  );
}
