import { MEASURE_IDS } from "../../notebook/fields";
import type { MilkRecord } from "../../notebook/reading";
import type { MeasureId, Relation, Side, Volume } from "../../notebook/record";
import { roundedMl } from "../../notebook/volume";
import { boundsOf } from "../../notebook/when";
import { timeBetween, type Axis, type SheetTime } from "./axis";

/** An amount of expressed milk, as it was told. */
export type SheetAmount = {
  readonly id: string;
  readonly time: SheetTime;
  readonly volume: Volume;
  readonly side: Side | null;
  readonly relation: Relation | null;
};

/** Several amounts together, in ml: as much as all of their lows, and as all of their highs. */
export type AmountTotal = Pick<Volume, "ml" | "lowMl" | "highMl"> & {
  /** Each way in which they were told once. */
  readonly methods: readonly MeasureId[];
};

/** The amount that was told with a note of milk; null where none was. */
export const sheetAmountOf = (axis: Pick<Axis, "birth">, record: MilkRecord): SheetAmount | null =>
  record.volume === null
    ? null
    : {
        id: record.id,
        time: timeBetween(axis, boundsOf(record)),
        volume: record.volume,
        side: record.side,
        relation: record.relation,
      };

/** Null where there are none: no amount is no zero. */
export function totalOf(amounts: readonly SheetAmount[]): AmountTotal | null {
  if (amounts.length === 0) return null;
  const sum = (of: (volume: Volume) => number): number =>
    roundedMl(amounts.reduce((ml, { volume }) => ml + of(volume), 0));
  return {
    ml: sum(({ ml }) => ml),
    lowMl: sum(({ lowMl }) => lowMl),
    highMl: sum(({ highMl }) => highMl),
    methods: MEASURE_IDS.filter((id) => amounts.some(({ volume }) => volume.method === id)),
  };
}
