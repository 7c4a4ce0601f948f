import { DAY_HOURS, HOUR_MS } from "../time/spans";
import { offsetMinutes } from "../time/instant";
import { elapsedMs, instantMs, instantOf, type Instant } from "../time/instant";
import type { AgeSpan, VisitRule } from "./calendar";

export type Visit = Pick<VisitRule, "id" | "who"> & {
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
