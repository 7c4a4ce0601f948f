import { LANE_IDS, markOf, marks, type LaneId, type MarkKind } from "./marks";
import { placedOn, type Placed, type Placing } from "./placing";

type Hours = { readonly fromHour: number; readonly untilHour: number };

/** One entry as a mark: from when until when it was or may have been, in hours since birth, also beyond its day. */
export type Mark = Hours & {
  readonly id: string;
  readonly kind: MarkKind;
  /** Where its shape is drawn, between the two; told as its hour only where nothing lies between them. */
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
  const drawn = days
    .flatMap((day) => placedOn(placing, day))
    .map((placed) => markAt(placed, placed === placing.firstMilk));
  return LANE_IDS.map((id) => {
    const own = drawn.filter(({ kind }) => marks[kind].lane === id);
    return { id, marks: own, count: own.filter(({ kind }) => marks[kind].isCounted).length };
  });
}

/** Whether the mark stands for a time that is not known exactly, or that lasted. */
export const hasExtent = ({ fromHour, untilHour }: Mark): boolean => untilHour > fromHour;

/** Whether it is not known exactly when it was. */
export const isBetween = (mark: Mark): boolean => hasExtent(mark) && !marks[mark.kind].lasts;

/** What of a mark is drawn: what reaches beyond the hours that are shown is cut off. */
export const cutTo = ({ fromHour, untilHour }: Mark, shown: Hours): Hours => ({
  fromHour: Math.max(fromHour, shown.fromHour),
  untilHour: Math.min(untilHour, shown.untilHour),
});

const markAt = ({ entry, hour, fromHour, untilHour }: Placed, isFirst: boolean): Mark => ({
  id: entry.id,
  kind: markOf(entry, isFirst),
  hour,
  fromHour,
  untilHour,
});
