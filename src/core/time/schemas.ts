import * as v from "valibot";

import { isInstant } from "./instant";
import { DAY_MS } from "./spans";

/** Accepts instants only, in whatever was stored or sent. */
export const instantSchema = v.pipe(v.string(), v.check(isInstant));

/** A span of a day at most, in ms. */
export const millisecondsSchema = v.pipe(v.number(), v.finite(), v.minValue(0), v.maxValue(DAY_MS));
