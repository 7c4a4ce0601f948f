import { DAY_HOURS } from "../time/spans";
import { placedOn, type Placed, type Placing } from "./placing";

export const LANE_IDS = ["massage", "milk", "feed", "wet", "stool"] as const;
export type LaneId = (typeof LANE_IDS)[number];

/** What a mark says by its shape. */
export type MarkKind =
  | "massage"
  | "first-milk"
  | "milk"
  | "milk-coming-in"
  | "not-yet"
  | "feed"
  | "wet"
  | "stool";

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
  const marks = days
    .flatMap((day) => placedOn(placing, day))
    .map((placed) => markOf(placed, placed === placing.firstMilk, shown));
  return LANE_IDS.map((id) => {
    const own = marks.filter(({ kind }) => laneOf(kind) === id);
    return { id, marks: own, count: own.filter(({ kind }) => isCounted(kind)).length };
  });
}

/** Whether the mark stands for a time that is not known exactly, or that lasted. */
export const hasExtent = ({ fromHour, untilHour }: Mark): boolean => untilHour > fromHour;

export const isCounted = (kind: MarkKind): boolean =>
  kind !== "not-yet" && kind !== "milk-coming-in";

function markOf({ entry, hour, ...extent }: Placed, isFirst: boolean, shown: Hours): Mark {
  const fromHour = Math.max(extent.fromHour, shown.fromHour);
  const untilHour = Math.min(extent.untilHour, shown.untilHour);
  const place = { id: entry.id, hour, fromHour, untilHour };
  switch (entry.kind) {
    case "session":
      return { ...place, kind: "massage" };
    case "first-colostrum":
    case "milk-volume":
      return { ...place, kind: isFirst ? "first-milk" : "milk" };
    case "nappy":
      return { ...place, kind: entry.content };
    case "not-yet":
    case "milk-coming-in":
    case "feed":
      return { ...place, kind: entry.kind };
  }
}

function laneOf(kind: MarkKind): LaneId {
  switch (kind) {
    case "first-milk":
    case "milk-coming-in":
    case "not-yet":
      return "milk";
    case "massage":
    case "milk":
    case "feed":
    case "wet":
    case "stool":
      return kind;
  }
}
