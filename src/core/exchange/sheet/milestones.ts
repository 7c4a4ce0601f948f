import { firstBetween, type Placed, type Placing } from "../../notebook/placing";
import { momentAt, timeBetween, type Axis, type SheetTime } from "./axis";

/** What is asked of every birth: when milk was first seen, and when it came in plenty. */
export type Milestones = {
  /** Colostrum or milk for the first time, by all notes of it; null where it was not seen. */
  readonly firstMilk: SheetTime | null;
  /** Milk in plenty for the first time, by all notes of it: another event than the first colostrum. */
  readonly comingIn: SheetTime | null;
};

export const milestonesOf = (axis: Axis): Milestones => ({
  firstMilk: timeOf(axis, axis.placing.firstMilkBetween),
  comingIn: timeOf(
    axis,
    comingInOf(axis.placing).reduce<Placing["firstMilkBetween"]>(firstBetween, null),
  ),
});

const comingInOf = ({ byDay }: Placing): readonly Placed[] =>
  [...byDay.values()].flat().filter(({ entry }) => entry.kind === "milk-coming-in");

const timeOf = (axis: Axis, between: Placing["firstMilkBetween"]): SheetTime | null =>
  between === null
    ? null
    : timeBetween(axis, [momentAt(axis, between.fromHour), momentAt(axis, between.untilHour)]);
