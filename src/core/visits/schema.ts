import * as v from "valibot";

import { failure, success, type Result } from "../result";
import type { CareCalendar } from "./reminders";

const clockTime = v.pipe(v.string(), v.regex(/^([01]\d|2[0-3]):[0-5]\d$/));
const clockTimes = v.pipe(v.array(clockTime), v.minLength(1));
const sources = v.pipe(v.array(v.string()), v.minLength(1));
const count = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(365));

const calendarSchema = v.object({
  visitAt: clockTimes,
  massage: v.object({
    at: clockTimes,
    untilHours: count,
    sources,
  }),
  visits: v.array(
    v.object({
      id: v.picklist(["KF1", "KF2", "KF3", "KF4", "KN1", "KN2", "KN3"]),
      who: v.picklist(["mother", "baby"]),
      span: v.pipe(
        v.object({ unit: v.picklist(["hours", "days"]), from: count, until: count }),
        v.check(({ from, until }) => from < until),
      ),
      sources,
    }),
  ),
});

/** Reads the content file of the visits and massages: each visit once. */
export function parseCalendar(file: unknown): Result<CareCalendar, "unreadable"> {
  const parsed = v.safeParse(calendarSchema, file);
  if (!parsed.success) return failure("unreadable");
  const { visits } = parsed.output;
  const isUnique = new Set(visits.map(({ id }) => id)).size === visits.length;
  return isUnique ? success(parsed.output) : failure("unreadable");
}
