import { byText } from "../notebook/version";
import type { Slot } from "./ids";
import type { Told, ToldAmount } from "./told";

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
  readonly amount: ToldAmount;
  readonly reasons: readonly Reason[];
  readonly cautions: readonly Caution[];
};

type Missing = {
  readonly kind: "none";
  readonly why: "birth-unknown" | "no-massage" | "no-amount-before" | "no-amount-after";
};

export type Proposal = Proposed | Missing;
export type Proposals = Readonly<Record<Slot, Proposal>>;

const none = (why: Missing["why"]): Missing => ({ kind: "none", why });

type Massage = NonNullable<Told["massage"]>;
type Babies = Told["babies"];

/** The amount that is nearest by a distance; of two that are as near, the earlier one. */
const nearest = (
  amounts: readonly ToldAmount[],
  distance: (amount: ToldAmount) => number,
): ToldAmount | null =>
  [...amounts].sort(
    (a, b) => distance(a) - distance(b) || a.hour - b.hour || byText(a.id, b.id),
  )[0] ?? null;

/**
 * Proposes the study's two measurements of what a notebook tells: the amount nearest before the first massage, and the one
 * after it that is nearest to hour 48. She accepts it or corrects it; it is never taken unseen.
 */
export function proposalsOf({
  bornAt,
  massage,
  amounts,
  babies,
}: Pick<Told, "bornAt" | "massage" | "amounts" | "babies">): Proposals {
  if (bornAt === null)
    return { baseline: none("birth-unknown"), "second-day": none("birth-unknown") };
  if (massage === null) return { baseline: none("no-massage"), "second-day": none("no-massage") };
  return {
    baseline: baselineOf(amounts, massage, babies),
    "second-day": secondDayOf(amounts, massage, babies),
  };
}

function baselineOf(amounts: readonly ToldAmount[], massage: Massage, babies: Babies): Proposal {
  const before = amounts.filter(({ untilHour }) => untilHour <= massage.fromHour);
  const amount = nearest(before, ({ hour }) => massage.fromHour - hour);
  if (amount === null) return none("no-amount-before");
  const isMarked = amount.marked === "before";
  return {
    kind: "proposed",
    amount,
    reasons: ["nearest-before-massage", ...(isMarked ? (["marked-before"] as const) : [])],
    cautions: cautionsOf(amount, babies),
  };
}

function secondDayOf(amounts: readonly ToldAmount[], massage: Massage, babies: Babies): Proposal {
  const awayOf = ({ hour }: ToldAmount): number => Math.abs(hour - SECOND_DAY_HOUR);
  const after = amounts.filter(({ fromHour }) => fromHour >= massage.untilHour);
  const amount = nearest(after, awayOf);
  if (amount === null) return none("no-amount-after");
  const isMarked = amount.marked === "after";
  const isFar = awayOf(amount) > FAR_HOURS;
  return {
    kind: "proposed",
    amount,
    reasons: ["nearest-to-hour-48", ...(isMarked ? (["marked-after"] as const) : [])],
    cautions: [...cautionsOf(amount, babies), ...(isFar ? (["far-from-hour-48"] as const) : [])],
  };
}

const cautionsOf = ({ fromHour, untilHour }: ToldAmount, babies: Babies): readonly Caution[] => [
  ...(fromHour === untilHour ? [] : (["only-a-span"] as const)),
  ...(babies === "more" ? (["more-babies"] as const) : []),
];
