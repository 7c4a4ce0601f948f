import { DAY_HOURS } from "../time/spans";
import { LANE_IDS, markOf, marks, type LaneId, type MarkKind } from "./marks";
import { placedOn, type Placed, type Placing } from "./placing";

type Hours = { readonly fromHour: number; readonly untilHour: number };

/** One entry as it is drawn: hours since birth, what reaches beyond the days shown cut off. */
export type Mark = Hours & {
  readonly id: string;
  readonly kind: MarkKind;
  readonly hour: number;
};

export type Lane = {
  readonly id: LaneId;
  /** The oldest first. */
  readonly marks: readonly Mark[];
  /** How often it was: asking and seeing nothing is drawn, but not counted as colostrum or milk. */
  readonly count: number;
};

/**
 * The lanes of some days of life: every entry of them once, at its hour, and no other.
 *
 * @param days days of life that follow each other, e.g. 1, 2, 3
 */
export function lanesOf(placing: Placing, days: readonly number[]): readonly Lane[] {
  const shown = {
    fromHour: (Math.min(...days) - 1) * DAY_HOURS,
    untilHour: Math.max(...days) * DAY_HOURS,
  };
  const drawn = days
    .flatMap((day) => placedOn(placing, day))
    .map((placed) => markAt(placed, placed === placing.firstMilk, shown));
  return LANE_IDS.map((id) => {
    const own = drawn.filter(({ kind }) => marks[kind].lane === id);
    return { id, marks: own, count: own.filter(({ kind }) => marks[kind].isCounted).length };
  });
}

/** Whether the mark stands for a time that is not known exactly, or that lasted. */
export const hasExtent = ({ fromHour, untilHour }: Mark): boolean => untilHour > fromHour;

/** Whether it is not known exactly when it was. */
export const isBetween = (mark: Mark): boolean => hasExtent(mark) && !marks[mark.kind].lasts;

function markAt({ entry, hour, ...extent }: Placed, isFirst: boolean, shown: Hours): Mark {
  const fromHour = Math.max(extent.fromHour, shown.fromHour);
  const untilHour = Math.min(extent.untilHour, shown.untilHour);
  return { id: entry.id, kind: markOf(entry, isFirst), hour, fromHour, untilHour };
}
