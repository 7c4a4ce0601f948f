import { isMilk } from "./reading";
import { placedOn, type Placing } from "./placing";
import type { Relation, Volume } from "./record";

/** An amount as it is drawn: hours since birth, ml between a low and a high. */
export type Amount = {
  readonly id: string;
  readonly hour: number;
  readonly fromHour: number;
  readonly untilHour: number;
  readonly volume: Volume;
  readonly relation: Relation | null;
};

/** The amounts noted of some days of life, the oldest first. What was seen without an amount is not among them. */
export const amountsOf = (placing: Placing, days: readonly number[]): readonly Amount[] =>
  days
    .flatMap((day) => placedOn(placing, day))
    .flatMap(({ entry, hour, fromHour, untilHour }) =>
      isMilk(entry) && entry.volume !== null
        ? [
            {
              id: entry.id,
              hour,
              fromHour,
              untilHour,
              volume: entry.volume,
              relation: entry.relation,
            },
          ]
        : [],
    );
