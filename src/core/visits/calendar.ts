import * as v from "valibot";

import type { Immutable } from "../immutable";
import { failure, success, type Result } from "../result";

/** Visits after the birth as the registers number them: KF the mother's, KN the baby's. */
const VISIT_IDS = ["KF1", "KF2", "KF3", "KF4", "KN1", "KN2", "KN3"] as const;
type VisitId = (typeof VISIT_IDS)[number];

const visitedIn = (id: VisitId) => (id.startsWith("KF") ? ("mother" as const) : ("baby" as const));

const clockTime = v.pipe(v.string(), v.regex(/^([01]\d|2[0-3]):[0-5]\d$/));
const clockTimes = v.pipe(v.array(clockTime), v.minLength(1));
/** Ids of the sources page. */
const sources = v.pipe(v.array(v.string()), v.minLength(1));
const count = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(365));

const ageSpan = v.pipe(
  v.object({ unit: v.picklist(["hours", "days"]), from: count, until: count }),
  v.check(({ from, until }) => from < until),
);
const visitRule = v.pipe(
  v.object({ id: v.picklist(VISIT_IDS), span: ageSpan, sources }),
  v.transform((rule) => ({ ...rule, who: visitedIn(rule.id) })),
);
const calendarSchema = v.object({
  visitAt: clockTimes,
  massage: v.object({
    at: clockTimes,
    /** Not before this age, in hours: the midwife watches the mother first. Facts §2.3 (7). */
    fromHours: count,
    /** Until this age, in hours. */
    untilHours: count,
    sources,
  }),
  visits: v.array(visitRule),
});

/** A time on the clock of a place, e.g. "08:00". */
export type ClockTime = v.InferOutput<typeof clockTime>;

/** A span since the birth. Days are counted like everywhere here: day 1 is the first 24 hours, and both ends belong. */
export type AgeSpan = Immutable<v.InferOutput<typeof ageSpan>>;

export type VisitRule = Immutable<v.InferOutput<typeof visitRule>>;
export type Visited = VisitRule["who"];

/** When a family is reminded of what. */
export type CareCalendar = Immutable<v.InferOutput<typeof calendarSchema>>;

/** Reads the content file of the visits and massages: each visit once. */
export function parseCalendar(file: unknown): Result<CareCalendar, "unreadable"> {
  const parsed = v.safeParse(calendarSchema, file);
  if (!parsed.success) return failure("unreadable");
  const { visits } = parsed.output;
  const isUnique = new Set(visits.map(({ id }) => id)).size === visits.length;
  return isUnique ? success(parsed.output) : failure("unreadable");
}
