import * as v from "valibot";

import { ID_FORM } from "../id";
import { kinds as notebookKinds } from "../notebook/kinds";
import { MOST_ML } from "../notebook/limits";

/** Hours since birth that can be kept; which of them cannot be is found in cleaning, so that it can be shown. */
const HOURS = { least: -72, most: 60 * 24 } as const;

export const id = v.pipe(v.string(), v.regex(ID_FORM));
export const hour = v.pipe(v.number(), v.finite(), v.minValue(HOURS.least), v.maxValue(HOURS.most));
export const ml = v.pipe(v.number(), v.finite(), v.minValue(0), v.maxValue(MOST_ML));
/** The low and the high end of an amount. */
export const bound = v.pipe(v.number(), v.minValue(0), v.maxValue(MOST_ML * 2));

export const { mode, skinToSkin } = notebookKinds.birth.schema.entries;

/** When colostrum was first seen, in hours since birth; or until when it was looked for and not seen. */
export const firstColostrum = v.variant("kind", [
  v.object({ kind: v.literal("seen"), fromHour: hour, untilHour: hour }),
  v.object({ kind: v.literal("waiting"), untilHour: hour }),
]);
