import { amountsOf, type Amount } from "../notebook/amounts";
import { babiesOf, birthOf } from "../notebook/birth";
import { placeEntries, type Placing } from "../notebook/placing";
import { entriesOf } from "../notebook/reading";
import type { BirthRecord, NotebookRecord } from "../notebook/record";
import { byText } from "../notebook/version";

/** The hour by which the study looked at what had come: "pada hari ke 2". */
export const SECOND_DAY_HOUR = 48;

/** Farther than this from hour 48 a measurement is of another day. App's judgement. */
const FAR_HOURS = 12;

/** What spoke for a note. */
type Reason = "nearest-before-massage" | "marked-before" | "nearest-to-hour-48" | "marked-after";

/** What she should look at before she accepts it. */
type Caution = "only-a-span" | "more-babies" | "far-from-hour-48";

export type Proposed = {
  readonly kind: "proposed";
  readonly amount: Amount;
  readonly reasons: readonly Reason[];
  readonly cautions: readonly Caution[];
};

type Missing = {
  readonly kind: "none";
  readonly why: "birth-unknown" | "no-massage" | "no-amount-before" | "no-amount-after";
};

export type Proposal = Proposed | Missing;
export type Proposals = { readonly baseline: Proposal; readonly "second-day": Proposal };

const none = (why: Missing["why"]): Missing => ({ kind: "none", why });

/** From when until when the first massage was, in hours since birth; null where there was none. */
type Massage = { readonly id: string; readonly fromHour: number; readonly untilHour: number };

function firstMassageIn({ byDay }: Placing): Massage | null {
  const massages = [...byDay.values()]
    .flat()
    .filter(({ entry }) => entry.kind === "session")
    .sort((a, b) => a.fromHour - b.fromHour || byText(a.entry.id, b.entry.id));
  const [first] = massages;
  return first === undefined
    ? null
    : { id: first.entry.id, fromHour: first.fromHour, untilHour: first.untilHour };
}

/** The amount that is nearest by a distance; of two that are as near, the earlier one. */
const nearest = (amounts: readonly Amount[], distance: (amount: Amount) => number): Amount | null =>
  [...amounts].sort(
    (a, b) => distance(a) - distance(b) || a.hour - b.hour || byText(a.id, b.id),
  )[0] ?? null;

/**
 * Proposes the study's two measurements from a notebook: the amount nearest before the first massage, and the one after it
 * that is nearest to hour 48. She accepts it or corrects it; it is never taken unseen.
 */
export function proposalsOf(records: readonly NotebookRecord[]): Proposals {
  const birth = birthOf(records);
  if (birth === null)
    return { baseline: none("birth-unknown"), "second-day": none("birth-unknown") };
  const placing = placeEntries(entriesOf(records), birth);
  const massage = firstMassageIn(placing);
  if (massage === null) return { baseline: none("no-massage"), "second-day": none("no-massage") };
  const amounts = amountsOf(placing, [...placing.byDay.keys()]);
  return {
    baseline: baselineOf(amounts, massage, birth),
    "second-day": secondDayOf(amounts, massage, birth),
  };
}

function baselineOf(amounts: readonly Amount[], massage: Massage, birth: BirthRecord): Proposal {
  const before = amounts.filter(({ untilHour }) => untilHour <= massage.fromHour);
  const amount = nearest(before, ({ hour }) => massage.fromHour - hour);
  if (amount === null) return none("no-amount-before");
  const isMarked = amount.relation?.to === "before";
  return {
    kind: "proposed",
    amount,
    reasons: ["nearest-before-massage", ...(isMarked ? (["marked-before"] as const) : [])],
    cautions: cautionsOf(amount, birth),
  };
}

function secondDayOf(amounts: readonly Amount[], massage: Massage, birth: BirthRecord): Proposal {
  const awayOf = ({ hour }: Amount): number => Math.abs(hour - SECOND_DAY_HOUR);
  const after = amounts.filter(({ fromHour }) => fromHour >= massage.untilHour);
  const amount = nearest(after, awayOf);
  if (amount === null) return none("no-amount-after");
  const isMarked = amount.relation?.to === "after";
  const isFar = awayOf(amount) > FAR_HOURS;
  return {
    kind: "proposed",
    amount,
    reasons: ["nearest-to-hour-48", ...(isMarked ? (["marked-after"] as const) : [])],
    cautions: [...cautionsOf(amount, birth), ...(isFar ? (["far-from-hour-48"] as const) : [])],
  };
}

const cautionsOf = ({ fromHour, untilHour }: Amount, birth: BirthRecord): readonly Caution[] => [
  ...(fromHour === untilHour ? [] : (["only-a-span"] as const)),
  ...(babiesOf(birth) === "more" ? (["more-babies"] as const) : []),
];
