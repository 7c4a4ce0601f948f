import { hoursSinceBirth } from "../../notebook/age";
import { birthOf } from "../../notebook/birth";
import { placeEntries, type Placing } from "../../notebook/placing";
import { entriesOf } from "../../notebook/reading";
import type { BirthRecord, NotebookRecord } from "../../notebook/record";
import { momentOfEntry } from "../../notebook/when";
import { instantMs, instantOf, offsetMinutes, type Instant } from "../../time/instant";
import { DAY_MS, HOUR_MS, MINUTE_MS } from "../../time/spans";

/** The notes of a notebook, placed by what their days are counted from. */
export type Axis = {
  /** Null while it is unknown: then no age is told. */
  readonly birth: BirthRecord | null;
  /** The hour of birth; while it is unknown, the midnight before the first note. */
  readonly zero: Instant;
  readonly placing: Placing;
};

/** A time as it was told, and how old the baby was; both ends are the same where the moment is known. */
export type SheetTime = {
  readonly from: Instant;
  readonly until: Instant;
  /** In hours since birth, with fractions, negative before it; null while the birth is unknown. */
  readonly hours: { readonly from: number; readonly until: number } | null;
};

/** @param now the moment that stands for the notes where there are none */
export function axisOf(records: readonly NotebookRecord[], now: Instant): Axis {
  const entries = entriesOf(records);
  const birth = birthOf(records);
  const oldest = entries[entries.length - 1];
  const zero = birth?.at ?? midnightBefore(oldest === undefined ? now : momentOfEntry(oldest));
  return { birth, zero, placing: placeEntries(entries, { at: zero }) };
}

function midnightBefore(instant: Instant): Instant {
  const offset = offsetMinutes(instant);
  const localMs = instantMs(instant) + offset * MINUTE_MS;
  return instantOf(Math.floor(localMs / DAY_MS) * DAY_MS - offset * MINUTE_MS, offset);
}

/** The moment that lies so many hours after what the days are counted from. */
export const momentAt = ({ zero }: Pick<Axis, "zero">, hour: number): Instant =>
  instantOf(Math.round(instantMs(zero) + hour * HOUR_MS), offsetMinutes(zero));

/** The age at a moment, in hours; null while the birth is unknown. */
export const ageAt = ({ birth }: Pick<Axis, "birth">, at: Instant): number | null =>
  birth === null ? null : hoursSinceBirth(birth, at);

export const timeBetween = (
  { birth }: Pick<Axis, "birth">,
  [from, until]: readonly [from: Instant, until: Instant],
): SheetTime => ({
  from,
  until,
  hours:
    birth === null
      ? null
      : { from: hoursSinceBirth(birth, from), until: hoursSinceBirth(birth, until) },
});
