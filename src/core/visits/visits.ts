import { DAY_HOURS, HOUR_MS } from "../time/spans";
import { offsetMinutes } from "../time/instant";
import { elapsedMs, instantMs, instantOf, type Instant } from "../time/instant";

/** Visits after the birth as the registers number them: KF the mother's, KN the baby's. */
export type VisitId = "KF1" | "KF2" | "KF3" | "KF4" | "KN1" | "KN2" | "KN3";

/** A span since the birth. Days are counted like everywhere here: day 1 is the first 24 hours, and both ends belong. */
export type AgeSpan = {
  readonly unit: "hours" | "days";
  readonly from: number;
  readonly until: number;
};

export type VisitRule = {
  readonly id: VisitId;
  readonly who: "mother" | "baby";
  readonly span: AgeSpan;
  /** Ids of the sources page. */
  readonly sources: readonly string[];
};

export type Visit = {
  readonly id: VisitId;
  readonly who: "mother" | "baby";
  readonly from: Instant;
  readonly until: Instant;
};

type Birth = { readonly at: Instant };

const hoursOf = ({ unit, from, until }: AgeSpan): readonly [number, number] =>
  unit === "hours" ? [from, until] : [(from - 1) * DAY_HOURS, until * DAY_HOURS];

const afterBirth = ({ at }: Birth, hours: number): Instant =>
  instantOf(instantMs(at) + hours * HOUR_MS, offsetMinutes(at));

/** When the visits of this birth are due. */
export const visitsOf = (rules: readonly VisitRule[], birth: Birth): readonly Visit[] =>
  rules.map(({ id, who, span }) => {
    const [from, until] = hoursOf(span);
    return { id, who, from: afterBirth(birth, from), until: afterBirth(birth, until) };
  });

/** The visits that are not over, the one that ends first in front. `isOpen`: its time has begun. */
export const nextVisits = (
  rules: readonly VisitRule[],
  birth: Birth,
  now: Instant,
): readonly (Visit & { readonly isOpen: boolean })[] =>
  visitsOf(rules, birth)
    .filter(({ until }) => elapsedMs(now, until) > 0)
    .map(({ id, who, from, until }) => ({
      id,
      who,
      from,
      until,
      isOpen: elapsedMs(from, now) >= 0,
    }))
    .sort((a, b) => elapsedMs(b.until, a.until));
