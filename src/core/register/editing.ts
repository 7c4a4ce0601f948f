import { instantMs } from "../time/instant";
import { overwrittenIn } from "./correcting";
import { SLOTS, type Slot } from "./ids";
import type { Participant } from "./record";
import { needsGuardian, type StudyRow } from "./study-rows";

const ASKED = [
  "ageYears",
  "schooling",
  "occupation",
  "parity",
  "mode",
  "skinToSkin",
  "firstFeedHour",
  "group",
  "firstColostrum",
  "bornAt",
] as const;

/** The very field that one tap leads to; of a measurement its amount, or the hour it was measured at. */
export const PLACES = [
  ...ASKED,
  "code",
  "guardian",
  "consent",
  ...SLOTS,
  "baseline-hour",
  "second-day-hour",
] as const;
export type Place = (typeof PLACES)[number];

/** What is missing, or contradicts itself. Found anew each time; nothing is kept of it. */
export type Finding =
  | { readonly kind: "missing"; readonly participant: string; readonly place: Place }
  | {
      readonly kind: "contradiction";
      readonly participant: string;
      readonly place: Place;
      readonly what: Contradiction;
    };

export type Contradiction =
  | "overwritten"
  | "second-day-before-baseline"
  | "measured-before-first-seen"
  | "measured-while-waiting"
  | "consent-after-measuring"
  | "too-young-for-schooling"
  | "first-seen-ends-before-it-begins";

function placesMissing({ participant, holds }: StudyRow): readonly Place[] {
  const isUnsigned = participant.consent.guardian === null && needsGuardian(participant);
  return [
    ...ASKED.filter((field) => participant[field] === null),
    ...SLOTS.filter((slot) => holds[slot] === null),
    ...(isUnsigned && participant.ageYears !== null ? (["guardian"] as const) : []),
  ];
}

/** Nobody has finished university by then. App's judgement. */
const LEAST_GRADUATE_YEARS = 20;

type Check = (row: StudyRow) => boolean;

const hourOf = ({ holds }: StudyRow, slot: Slot): number | null => holds[slot]?.hour ?? null;

const isBelow = (hour: number | null, bound: number | null): boolean =>
  hour !== null && bound !== null && hour < bound;

const hasAmount = ({ holds }: StudyRow): boolean => (holds.baseline?.ml ?? 0) > 0;

/** The first row of any measurement, written before she had agreed. */
const isBeforeConsent = ({ participant, trail }: StudyRow): boolean =>
  SLOTS.flatMap((slot) => trail[slot]).some(
    ({ createdAt }) => instantMs(createdAt) < instantMs(participant.consent.agreedAt),
  );

const seenFrom = ({ firstColostrum }: Participant): number | null =>
  firstColostrum?.kind === "seen" ? firstColostrum.fromHour : null;

const seenUntil = ({ firstColostrum }: Participant): number | null =>
  firstColostrum?.kind === "seen" ? firstColostrum.untilHour : null;

const waitedUntil = ({ firstColostrum }: Participant): number | null =>
  firstColostrum?.kind === "waiting" ? firstColostrum.untilHour : null;

const CHECKS: Readonly<
  Record<Exclude<Contradiction, "overwritten">, { readonly place: Place; readonly isSo: Check }>
> = {
  "second-day-before-baseline": {
    place: "second-day-hour",
    isSo: (row) => isBelow(hourOf(row, "second-day"), hourOf(row, "baseline")),
  },
  "measured-before-first-seen": {
    place: "firstColostrum",
    isSo: (row) => hasAmount(row) && isBelow(hourOf(row, "baseline"), seenFrom(row.participant)),
  },
  "measured-while-waiting": {
    place: "firstColostrum",
    isSo: (row) => hasAmount(row) && isBelow(hourOf(row, "baseline"), waitedUntil(row.participant)),
  },
  "consent-after-measuring": { place: "consent", isSo: isBeforeConsent },
  "too-young-for-schooling": {
    place: "schooling",
    isSo: ({ participant: { ageYears, schooling } }) =>
      schooling === "sarjana" && isBelow(ageYears, LEAST_GRADUATE_YEARS),
  },
  "first-seen-ends-before-it-begins": {
    place: "firstColostrum",
    isSo: ({ participant }) => isBelow(seenUntil(participant), seenFrom(participant)),
  },
};

const isContradiction = (name: string): name is keyof typeof CHECKS => name in CHECKS;

const placeOfField = (field: string): Place => PLACES.find((place) => place === field) ?? "consent";

function contradictionsIn(row: StudyRow): readonly Finding[] {
  const found = (what: Contradiction, place: Place): Finding => ({
    kind: "contradiction",
    participant: row.participant.id,
    place,
    what,
  });
  return [
    ...Object.keys(CHECKS)
      .filter(isContradiction)
      .filter((what) => CHECKS[what].isSo(row))
      .map((what) => found(what, CHECKS[what].place)),
    ...Object.keys(overwrittenIn(row.participant, row.corrections)).map((field) =>
      found("overwritten", placeOfField(field)),
    ),
  ];
}

/** What is missing of one participant, and what contradicts itself. */
export const findingsOf = (row: StudyRow): readonly Finding[] => [
  ...placesMissing(row).map((place): Finding => ({
    kind: "missing",
    participant: row.participant.id,
    place,
  })),
  ...contradictionsIn(row),
];

/** The study's editing: what is missing of each participant, and what contradicts itself. */
export const findingsIn = (rows: readonly StudyRow[]): readonly Finding[] =>
  rows.flatMap(findingsOf);
