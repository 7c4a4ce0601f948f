import { elapsedMs, type Instant } from "../time/instant";
import { DAY_MS, HOUR_MS, MINUTE_MS } from "../time/spans";
import type { NotebookRecord, RecordOf, Side } from "./record";

/** Of what a family asks how long ago it was, in the order in which it is told. */
export const ASKED_KINDS = ["feed", "wet", "stool"] as const;
export type AskedKind = (typeof ASKED_KINDS)[number];

/**
 * @property agoMs time since the newest note of that kind, in ms; never negative
 * @property side from which breast the baby fed then; null where that was not told, and of a nappy
 */
export type LastNoted = {
  readonly kind: AskedKind;
  readonly agoMs: number;
  readonly side: Side | null;
};

type AskedRecord = RecordOf<"feed" | "nappy">;

const isAsked = (record: NotebookRecord): record is AskedRecord =>
  record.kind === "feed" || record.kind === "nappy";

const askedKindOf = (record: AskedRecord): AskedKind =>
  record.kind === "feed" ? "feed" : record.content;

/**
 * How long ago each of them last was, by the notes that stand, in any order; what was never noted is left out. Feeds and
 * nappies are kept as moments, never as spans. What lies more than a minute after now is left out too: when that was
 * nobody knows.
 */
export function lastNoted(records: readonly NotebookRecord[], now: Instant): readonly LastNoted[] {
  const passed = records
    .filter(isAsked)
    .filter(({ deletedAt }) => deletedAt === null)
    .map((record) => ({
      kind: askedKindOf(record),
      ms: elapsedMs(record.at, now),
      side: record.kind === "feed" ? (record.side ?? null) : null,
    }))
    .filter(({ ms }) => ms > -MINUTE_MS);
  return ASKED_KINDS.flatMap((kind) => {
    const own = passed.filter((one) => one.kind === kind);
    if (own.length === 0) return [];
    const ms = own.map((one) => one.ms).reduce((a, b) => Math.min(a, b));
    const sides = own.flatMap((one) => (one.ms === ms && one.side !== null ? [one.side] : []));
    return [{ kind, agoMs: Math.max(0, ms), side: sidesTogether(sides) }];
  });
}

/** Of feeds at the very same moment, as of twins: where they differ, both. */
function sidesTogether(sides: readonly Side[]): Side | null {
  const [first, ...others] = sides;
  if (first === undefined) return null;
  return others.every((side) => side === first) ? first : "both";
}

/** A time that has passed, in whole days, hours and minutes. @param ms 0 and above */
export const timePassed = (
  ms: number,
): { readonly days: number; readonly hours: number; readonly minutes: number } => ({
  days: Math.floor(ms / DAY_MS),
  hours: Math.floor((ms % DAY_MS) / HOUR_MS),
  minutes: Math.floor((ms % HOUR_MS) / MINUTE_MS),
});
