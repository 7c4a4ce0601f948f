import type { Measure } from "./measure-schema";
import type { Volume } from "./record";

/** Amounts are told to a hundredth of a ml: a drop is a twentieth. */
const rounded = (ml: number): number => Math.round(ml * 100) / 100;

/** What a count means in ml, with how little and how much it may be. */
export function volumeOf({ id, error }: Measure, count: number): Volume {
  switch (error.kind) {
    case "counted":
      return {
        ml: rounded(error.ml * count),
        lowMl: rounded(error.lowMl * count),
        highMl: rounded(error.highMl * count),
        method: id,
        count,
      };
    case "read": {
      const errorMl = Math.max(error.leastMl, count * error.share);
      return {
        ml: rounded(count),
        lowMl: rounded(Math.max(0, count - errorMl)),
        highMl: rounded(count + errorMl),
        method: id,
        count,
      };
    }
  }
}
