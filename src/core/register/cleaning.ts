import { instantMs, type Instant } from "../time/instant";
import { DAY_HOURS, HOUR_MS } from "../time/spans";
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

type RangeName = keyof typeof RANGES;

export type Suspicion =
  | { readonly kind: "out-of-range"; readonly participant: string; readonly what: RangeName }
  | {
      readonly kind: "impossible-time";
      readonly participant: string;
      readonly slot: Slot;
      readonly what: "before-birth" | "in-the-future";
    }
  | {
      readonly kind: "double";
      readonly participants: readonly [string, string];
      readonly by: DoubleBy;
    };

type DoubleBy = "same-code" | "same-notebook" | "same-birth";

const valuesOf = ({
  participant,
  holds,
}: StudyRow): Readonly<Record<RangeName, readonly (number | null)[]>> => ({
  ageYears: [participant.ageYears],
  parity: [participant.parity],
  firstFeedHour: [participant.firstFeedHour],
  baselineMl: [holds.baseline?.ml ?? null],
  secondDayMl: [holds["second-day"]?.ml ?? null],
  measuredHour: SLOTS.map((slot) => holds[slot]?.hour ?? null),
});

const isRange = (name: string): name is RangeName => name in RANGES;

function outOfRange(row: StudyRow): readonly Suspicion[] {
  const values = valuesOf(row);
  return Object.keys(RANGES)
    .filter(isRange)
    .filter((what) =>
      values[what].some(
        (value) => value !== null && (value < RANGES[what].least || value > RANGES[what].most),
      ),
    )
    .map((what) => ({ kind: "out-of-range", participant: row.participant.id, what }));
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

const impossibleTimes = ({ participant, holds }: StudyRow, now: Instant): readonly Suspicion[] =>
  SLOTS.flatMap((slot) => {
    const held = holds[slot];
    const what = held === null ? null : impossibleIn(held, participant, now);
    return what === null
      ? []
      : [{ kind: "impossible-time" as const, participant: participant.id, slot, what }];
  });

/** By what two rows may be one mother. */
const KEYS: Readonly<Record<DoubleBy, (participant: Participant) => string | null>> = {
  "same-code": ({ code }) => code,
  "same-notebook": ({ notebook }) => notebook,
  "same-birth": ({ bornAt, ageYears, parity }) =>
    bornAt === null ? null : JSON.stringify([instantMs(bornAt), ageYears, parity]),
};

const isKey = (name: string): name is DoubleBy => name in KEYS;

function doublesBy(by: DoubleBy, rows: readonly StudyRow[]): readonly Suspicion[] {
  const first = new Map<string, string>();
  return rows.flatMap(({ participant }) => {
    const key = KEYS[by](participant);
    if (key === null) return [];
    const known = first.get(key);
    if (known === undefined) first.set(key, participant.id);
    return known === undefined
      ? []
      : [{ kind: "double" as const, participants: [known, participant.id] as const, by }];
  });
}

/** Each two participants once, by the first thing that they share. */
function doublesIn(rows: readonly StudyRow[]): readonly Suspicion[] {
  const seen = new Set<string>();
  return Object.keys(KEYS)
    .filter(isKey)
    .flatMap((by) => doublesBy(by, rows))
    .filter((one) => {
      const pair = one.kind === "double" ? one.participants.join(" ") : "";
      const isNew = !seen.has(pair);
      seen.add(pair);
      return isNew;
    });
}

/** The study's cleaning: figures out of their range, times that cannot be, and mothers who stand there twice. */
export const suspicionsIn = (rows: readonly StudyRow[], now: Instant): readonly Suspicion[] => [
  ...rows.flatMap((row) => [...outOfRange(row), ...impossibleTimes(row, now)]),
  ...doublesIn(rows),
];

/** What was set aside, with why: the last row of a measurement has no amount. */
export const setAsideIn = (rows: readonly StudyRow[]): readonly Measurement[] =>
  rows.flatMap(({ trail }) =>
    SLOTS.flatMap((slot) => trail[slot].slice(-1).filter(({ ml }) => ml === null)),
  );
