import type { Measure } from "./measure-schema";
import type { Volume } from "./record";

/** Amounts are told to a hundredth of a ml: a drop is a twentieth. */
export const roundedMl = (ml: number): number => Math.round(ml * 100) / 100;

/** What a count means in ml, with how little and how much it may be. */
export function volumeOf({ id, error }: Measure, count: number): Volume {
  switch (error.kind) {
    case "counted":
      return {
        ml: roundedMl(error.ml * count),
        lowMl: roundedMl(error.lowMl * count),
        highMl: roundedMl(error.highMl * count),
        method: id,
        count,
      };
    case "read": {
      const errorMl = Math.max(error.leastMl, count * error.share);
      return {
        ml: roundedMl(count),
        lowMl: roundedMl(Math.max(0, count - errorMl)),
        highMl: roundedMl(count + errorMl),
        method: id,
        count,
      };
    }
  }
}
