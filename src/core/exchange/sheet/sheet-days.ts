import { dayOfLife } from "../../notebook/age";
import { babiesOf } from "../../notebook/birth";
import { summaryOfDay, type DayStand } from "../../notebook/day-summary";
import type { LaneId } from "../../notebook/marks";
import { usualOn, type NappyDay, type NappyTable } from "../../notebook/nappies";
import { lanesOf } from "../../notebook/overview";
import { placedOn, type Placing } from "../../notebook/placing";
import { isMilk } from "../../notebook/reading";
import { unsureOf, type UnsureDay } from "../../notebook/unsure-days";
import { NEWBORN_DAYS } from "../../notebook/worth-a-visit";
import type { Instant } from "../../time/instant";
import { DAY_HOURS } from "../../time/spans";
import { momentAt, type Axis } from "./axis";
import { byBabyOf, type BabyCounts } from "./baby-counts";
import { sheetAmountOf, totalOf, type AmountTotal, type SheetAmount } from "./sheet-amounts";

/** What was noted of one day: never how often it should have been. */
export type SheetDay = {
  /** The day of life, 1 is the first 24 hours; 0 for all before the birth, null for a calendar day without a birth. */
  readonly day: number | null;
  /** Null for all before the birth. */
  readonly begins: Instant | null;
  /** How far it has come; null where it is no day of life. */
  readonly stand: DayStand | null;
  /** How often each thing was noted. A note of which only a span is known counts where its middle lies. */
  readonly counts: Readonly<Record<LaneId, number>>;
  /** The feeds and nappies of each of several babies, as far as it was told of which; empty where none was. */
  readonly byBaby: readonly BabyCounts[];
  /** The oldest first. */
  readonly amounts: readonly SheetAmount[];
  readonly total: AmountTotal | null;
  /** Notes that may be of another day, or of this one. */
  readonly unsure: UnsureDay | null;
  /**
   * What the day's table says of one baby; null where it cannot be asked: of twins, whose notes are counted together,
   * and of days that it does not reach.
   */
  readonly usual: NappyDay | null;
};

/** Up to the last visit after a birth a day without notes has its row too, when one with notes follows. Facts §6.4. */
const SIX_WEEKS_DAYS = 42;

/** @param nowHour the age now, in hours; null while the birth is unknown */
export function sheetDaysOf(
  axis: Axis,
  nowHour: number | null,
  table: NappyTable,
): readonly SheetDay[] {
  const noted = [...axis.placing.byDay.keys()].sort((a, b) => a - b);
  if (nowHour === null) return noted.map((day) => calendarDay(axis, day));
  const before = noted.filter((day) => day < 1);
  const days = withGaps(axis.placing, noted, nowHour).map((day) =>
    dayAfterBirth(axis, day, nowHour, table),
  );
  return before.length === 0
    ? days
    : [{ ...countedOn(axis, before), ...NO_DAY_OF_LIFE, day: 0, begins: null }, ...days];
}

const NO_DAY_OF_LIFE = { stand: null, unsure: null, usual: null } as const;

/** The days that were noted, and those between them that have passed. */
function withGaps(
  { lastDay }: Placing,
  noted: readonly number[],
  nowHour: number,
): readonly number[] {
  const until = Math.min(lastDay ?? 0, dayOfLife(nowHour), SIX_WEEKS_DAYS);
  const passed = Array.from({ length: Math.max(0, until) }, (_, index) => index + 1);
  return [...passed, ...noted.filter((day) => day > Math.max(0, until))];
}

const dayAfterBirth = (axis: Axis, day: number, nowHour: number, table: NappyTable): SheetDay => ({
  ...countedOn(axis, [day]),
  day,
  begins: beginOf(axis, day),
  stand: summaryOfDay(axis.placing, day, nowHour).stand,
  unsure: unsureOf(axis.placing, day),
  usual: isOfTable(axis, day) ? usualOn(table, day) : null,
});

const isOfTable = ({ birth }: Axis, day: number): boolean =>
  birth !== null && babiesOf(birth) === "one" && day <= NEWBORN_DAYS;

const calendarDay = (axis: Axis, day: number): SheetDay => ({
  ...countedOn(axis, [day]),
  ...NO_DAY_OF_LIFE,
  day: null,
  begins: beginOf(axis, day),
});

const beginOf = (axis: Axis, day: number): Instant => momentAt(axis, (day - 1) * DAY_HOURS);

function countedOn(
  axis: Axis,
  days: readonly number[],
): Pick<SheetDay, "counts" | "byBaby" | "amounts" | "total"> {
  const entries = days.flatMap((day) => placedOn(axis.placing, day)).map(({ entry }) => entry);
  const amounts = entries.flatMap((entry) =>
    isMilk(entry) ? (sheetAmountOf(axis, entry) ?? []) : [],
  );
  return {
    counts: countsIn(lanesOf(axis.placing, days)),
    byBaby: byBabyOf(entries),
    amounts,
    total: totalOf(amounts),
  };
}

const countsIn = (
  lanes: readonly { readonly id: LaneId; readonly count: number }[],
): SheetDay["counts"] => {
  const countOf = (id: LaneId): number => lanes.find((lane) => lane.id === id)?.count ?? 0;
  return {
    massage: countOf("massage"),
    milk: countOf("milk"),
    feed: countOf("feed"),
    wet: countOf("wet"),
    stool: countOf("stool"),
  };
};
