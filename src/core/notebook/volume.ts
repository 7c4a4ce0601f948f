import type { MeasureId, Volume } from "./record";

/**
 * A way to tell an amount. Counted: drops or spoons, each between a low and a high. Read: a figure on a scale, which is
 * wrong by a share of it, and by no less than half a mark.
 */
export type Measure = {
  readonly id: MeasureId;
  /** The steps of the count, and its ends. */
  readonly count: { readonly least: number; readonly most: number; readonly step: number };
  readonly error:
    | {
        readonly kind: "counted";
        readonly ml: number;
        readonly lowMl: number;
        readonly highMl: number;
      }
    | { readonly kind: "read"; readonly share: number; readonly leastMl: number };
  /** Ids of the sources page. */
  readonly sources: readonly string[];
};

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
