import type { Instant } from "../time/instant";
import { dayOfLife, hoursSinceBirth } from "./age";
import type { DrawnRecord } from "./marks";
import { isMilk } from "./reading";
import type { EntryRecord } from "./record";
import { boundsOf, momentOfEntry } from "./when";

/** An entry with its place on the axis: hours since birth, with fractions. */
export type Placed = {
  readonly entry: DrawnRecord;
  /** By this hour it stands in order and is filed under a day: see `momentOf`. */
  readonly hour: number;
  /** From when until when it was, or may have been; both are `hour` for a moment. */
  readonly fromHour: number;
  readonly untilHour: number;
};

/** All entries by day of life: made in one pass, after which a day is found without looking at the others. */
export type Placing = {
  /** What was noted of each day of life, the oldest first. */
  readonly byDay: ReadonlyMap<number, readonly Placed[]>;
  /** The last day of life of which anything, or an amount, is noted; null without. */
  readonly lastDay: number | null;
  readonly lastAmountDay: number | null;
  /** The note that stands first of those in which colostrum or milk was seen. */
  readonly firstMilk: Placed | null;
  /**
   * Between which hours it was seen for the first time, by all notes of it: not before the first of them may have been,
   * and not after one of them was for sure.
   */
  readonly firstMilkBetween: { readonly fromHour: number; readonly untilHour: number } | null;
  /** Those of which only a span is known. */
  readonly spans: readonly Placed[];
};

/** Gives every entry its age and its day of life, counted from the hour of birth. */
export function placeEntries(
  entries: readonly EntryRecord[],
  birth: { readonly at: Instant },
): Placing {
  const byDay = new Map<number, Placed[]>();
  const spans: Placed[] = [];
  let firstMilk: Placed | null = null;
  let firstMilkBetween: Placing["firstMilkBetween"] = null;
  let lastDay: number | null = null;
  let lastAmountDay: number | null = null;
  for (const entry of entries) {
    if (entry.kind === "birth") continue;
    const placed = placeOf(entry, birth);
    const day = dayOfLife(placed.hour);
    const sameDay = byDay.get(day);
    if (sameDay === undefined) byDay.set(day, [placed]);
    else sameDay.push(placed);
    lastDay = later(lastDay, day);
    if ("when" in entry && entry.when.kind === "between") spans.push(placed);
    if (!isMilk(entry)) continue;
    if (entry.volume !== null) lastAmountDay = later(lastAmountDay, day);
    if (firstMilk === null || inOrder(placed, firstMilk) < 0) firstMilk = placed;
    firstMilkBetween = firstBetween(firstMilkBetween, placed);
  }
  for (const placed of byDay.values()) placed.sort(inOrder);
  return { byDay, lastDay, lastAmountDay, firstMilk, firstMilkBetween, spans };
}

/** What was noted of one day of life, the oldest first. */
export const placedOn = ({ byDay }: Placing, day: number): readonly Placed[] =>
  byDay.get(day) ?? [];

function placeOf(entry: DrawnRecord, birth: { readonly at: Instant }): Placed {
  const hour = hoursSinceBirth(birth, momentOfEntry(entry));
  const [fromHour, untilHour] = extentOf(entry, birth, hour);
  return { entry, hour, fromHour, untilHour };
}

function extentOf(
  entry: DrawnRecord,
  birth: { readonly at: Instant },
  hour: number,
): readonly [number, number] {
  if ("endedAt" in entry) return [hour, Math.max(hour, hoursSinceBirth(birth, entry.endedAt))];
  const [first, last] = boundsOf(entry);
  return [hoursSinceBirth(birth, first), hoursSinceBirth(birth, last)];
}

/**
 * Between which hours the first of several happenings was, with one more of them: not before any of them may have been,
 * and not after one of them was for sure.
 */
export const firstBetween = (
  known: Placing["firstMilkBetween"],
  { fromHour, untilHour }: Placed,
): Placing["firstMilkBetween"] =>
  known === null
    ? { fromHour, untilHour }
    : {
        fromHour: Math.min(known.fromHour, fromHour),
        untilHour: Math.min(known.untilHour, untilHour),
      };

const inOrder = (a: Placed, b: Placed): number =>
  a.hour - b.hour || (a.entry.id < b.entry.id ? -1 : 1);

const later = (known: number | null, day: number): number =>
  known === null ? day : Math.max(known, day);
