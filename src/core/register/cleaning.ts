import { atOnce, type Stepwise } from "../stepwise";
import { instantMs, type Instant } from "../time/instant";
import { DAY_HOURS, HOUR_MS } from "../time/spans";
import type { Place } from "./editing";
import { SLOTS, type Slot } from "./ids";
import type { Measurement, Participant } from "./record";
import type { StudyRow } from "./study-rows";

/**
 * Between which figures nobody asks again, both ends included. Outside them a figure may still be true: it is shown, and
 * she decides. Ages are those of UU and the paper kohort ibu's risk (under 20, over 35) with room; amounts and hours are
 * the app's judgement, far beyond what the study printed (10 to 39 ml).
 */
export const RANGES = {
  ageYears: { least: 14, most: 49 },
  parity: { least: 1, most: 10 },
  firstFeedHour: { least: 0, most: 3 * DAY_HOURS },
  baselineMl: { least: 0, most: 60 },
  secondDayMl: { least: 0, most: 150 },
  measuredHour: { least: 0, most: 7 * DAY_HOURS },
} as const;

export type Suspicion =
  | {
      readonly kind: "out-of-range";
      readonly participant: string;
      readonly what: RangeName;
      readonly place: Place;
      readonly value: number;
    }
  | {
      readonly kind: "impossible-time";
      readonly participant: string;
      readonly slot: Slot;
      readonly place: Place;
      readonly what: "before-birth" | "in-the-future";
    }
  | {
      readonly kind: "double";
      readonly participants: readonly [string, string];
      readonly by: DoubleBy;
    };

/** A figure or a time of one participant. */
export type Odd = Exclude<Suspicion, { kind: "double" }>;

export type Pair = Extract<Suspicion, { kind: "double" }>;

export type RangeName = keyof typeof RANGES;

export type DoubleBy = "same-code" | "same-notebook" | "same-birth";

type Told = { readonly place: Place; readonly value: number | null };

const HOUR_PLACES = { baseline: "baseline-hour", "second-day": "second-day-hour" } as const;

const valuesOf = ({
  participant: { ageYears, parity, firstFeedHour },
  holds,
}: StudyRow): Readonly<Record<RangeName, readonly Told[]>> => ({
  ageYears: [{ place: "ageYears", value: ageYears }],
  parity: [{ place: "parity", value: parity }],
  firstFeedHour: [{ place: "firstFeedHour", value: firstFeedHour }],
  baselineMl: [{ place: "baseline", value: holds.baseline?.ml ?? null }],
  secondDayMl: [{ place: "second-day", value: holds["second-day"]?.ml ?? null }],
  measuredHour: SLOTS.map((slot) => ({
    place: HOUR_PLACES[slot],
    value: holds[slot]?.hour ?? null,
  })),
});

const isRange = (name: string): name is RangeName => name in RANGES;

const RANGE_NAMES = Object.keys(RANGES).filter(isRange);

function outOfRange(row: StudyRow): readonly Odd[] {
  const values = valuesOf(row);
  return RANGE_NAMES.flatMap((what) =>
    values[what].flatMap(({ place, value }): readonly Odd[] =>
      value === null || (value >= RANGES[what].least && value <= RANGES[what].most)
        ? []
        : [{ kind: "out-of-range", participant: row.participant.id, what, place, value }],
    ),
  );
}

function impossibleIn(
  { hour }: Measurement,
  { bornAt }: Participant,
  now: Instant,
): "before-birth" | "in-the-future" | null {
  if (hour === null) return null;
  if (hour < 0) return "before-birth";
  if (bornAt === null) return null;
  return instantMs(bornAt) + hour * HOUR_MS > instantMs(now) ? "in-the-future" : null;
}

const impossibleTimes = ({ participant, holds }: StudyRow, now: Instant): readonly Odd[] =>
  SLOTS.flatMap((slot) => {
    const held = holds[slot];
    const what = held === null ? null : impossibleIn(held, participant, now);
    return what === null
      ? []
      : [
          {
            kind: "impossible-time" as const,
            participant: participant.id,
            slot,
            place: HOUR_PLACES[slot],
            what,
          },
        ];
  });

/** By what two rows may be one mother. */
const KEYS: Readonly<Record<DoubleBy, (participant: Participant) => string | null>> = {
  "same-code": ({ code }) => code,
  "same-notebook": ({ notebook }) => notebook,
  "same-birth": ({ bornAt, ageYears, parity }) =>
    bornAt === null ? null : [instantMs(bornAt), ageYears, parity].join(),
};

const isKey = (name: string): name is DoubleBy => name in KEYS;

/** One text for two participants, in whichever order. */
export const pairOf = (pair: readonly [string, string]): string => [...pair].sort().join(" ");

/** Each with the first before her that shares the key and was not said to be another mother. */
function doublesBy(
  by: DoubleBy,
  rows: readonly StudyRow[],
  apart: ReadonlySet<string>,
): readonly Pair[] {
  const sharing = new Map<string, string[]>();
  return rows.flatMap(({ participant }): readonly Pair[] => {
    const key = KEYS[by](participant);
    if (key === null) return [];
    const known = sharing.get(key) ?? [];
    const first = known.find((id) => !apart.has(pairOf([id, participant.id])));
    sharing.set(key, known);
    known.push(participant.id);
    return first === undefined
      ? []
      : [{ kind: "double", participants: [first, participant.id], by }];
  });
}

/** Each two participants once, by the first thing that they share. @param apart those that were said to be two, by `pairOf` */
export function* findingDoubles(
  rows: readonly StudyRow[],
  apart: ReadonlySet<string>,
): Stepwise<readonly Pair[]> {
  const found = new Map<string, Pair>();
  for (const by of Object.keys(KEYS).filter(isKey)) {
    yield;
    // Two mothers may not share a code: that is asked until one of them has another.
    for (const pair of doublesBy(by, rows, by === "same-code" ? new Set() : apart)) {
      const both = pairOf(pair.participants);
      if (!found.has(both)) found.set(both, pair);
    }
  }
  return [...found.values()];
}

/** The same at once. */
export const doublesIn = (
  rows: readonly StudyRow[],
  apart: ReadonlySet<string> = new Set(),
): readonly Pair[] => atOnce(findingDoubles(rows, apart));

/** Figures of one participant that are out of their range, and times that cannot be. */
export const oddIn = (row: StudyRow, now: Instant): readonly Odd[] => [
  ...outOfRange(row),
  ...impossibleTimes(row, now),
];

/** The study's cleaning: figures out of their range, times that cannot be, and mothers who stand there twice. */
export const suspicionsIn = (rows: readonly StudyRow[], now: Instant): readonly Suspicion[] => [
  ...rows.flatMap((row) => oddIn(row, now)),
  ...doublesIn(rows),
];

/** What was set aside, with why: the last row of a measurement has no amount. */
export const setAsideIn = (rows: readonly StudyRow[]): readonly Measurement[] =>
  rows.flatMap(({ trail }) =>
    SLOTS.flatMap((slot) => trail[slot].slice(-1).filter(({ ml }) => ml === null)),
  );
