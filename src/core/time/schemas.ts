import * as v from "valibot";

import { isInAge, isInstant } from "./instant";
import { DAY_MS } from "./spans";

/** Accepts instants of the years 1990 to 2100 only, in whatever was stored or sent. */
export const instantSchema = v.pipe(v.string(), v.check(isInstant), v.check(isInAge));

/** Accepts instants of any year: where a wrong clock must shut nobody out. */
export const anyInstantSchema = v.pipe(v.string(), v.check(isInstant));

/** A span of a day at most, in ms. */
export const millisecondsSchema = v.pipe(v.number(), v.finite(), v.minValue(0), v.maxValue(DAY_MS));
