import * as v from "valibot";

import type { Immutable } from "../immutable";
import { MEASURE_IDS, RELATIONS } from "../notebook/fields";
import { instantSchema } from "../time/schemas";
import { bound, firstColostrum, hour, id, ml, mode, skinToSkin } from "./fields";
import { GROUPS } from "./ids";

/** Of one notebook no more amounts are kept: nobody looks through more. */
export const MOST_AMOUNTS = 200;

const amount = v.object({
  /** Of the note it stands in. */
  id,
  hour,
  fromHour: hour,
  untilHour: hour,
  volume: v.object({ ml, lowMl: bound, highMl: bound, method: v.picklist(MEASURE_IDS) }),
  /** How she marked it: before or after a massage; null where she did not. */
  marked: v.nullable(v.picklist(RELATIONS)),
});

/** What a notebook tells that the study needs: no word of hers, no name, no other note. */
export const toldSchema = v.object({
  notebook: id,
  bornAt: v.nullable(instantSchema),
  mode,
  skinToSkin,
  firstFeedHour: v.nullable(hour),
  firstColostrum: v.nullable(firstColostrum),
  group: v.nullable(v.picklist(GROUPS)),
  /** Of how many babies it is; one where no birth was noted. */
  babies: v.picklist(["one", "more"]),
  /** From when until when the first massage was; null where there was none, or the birth is not known. */
  massage: v.nullable(v.object({ fromHour: hour, untilHour: hour })),
  /** The oldest first; none while the birth is not known. */
  amounts: v.pipe(v.array(amount), v.maxLength(MOST_AMOUNTS)),
});

export type Told = Immutable<v.InferOutput<typeof toldSchema>>;
export type ToldAmount = Told["amounts"][number];
