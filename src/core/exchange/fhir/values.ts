import { instantMs, instantOf, offsetMinutes, type Instant } from "../../time/instant";
import type { Effective, Period, Value } from "./types";

/** The widest offset that FHIR knows, in minutes: +14:00. */
const WIDEST_MINUTES = 14 * 60;

/** The same moment; in UTC where its offset is none of any place on earth. */
export const dateTimeOf = (instant: Instant): string =>
  Math.abs(offsetMinutes(instant)) > WIDEST_MINUTES ? instantOf(instantMs(instant), 0) : instant;

/** A period whose start is not after its end, whatever a clock that was set meanwhile said. */
export function periodOf([one, other]: readonly [Instant, Instant]): Period {
  const [start, end] = instantMs(one) <= instantMs(other) ? [one, other] : [other, one];
  return { start: dateTimeOf(start), end: dateTimeOf(end) };
}

const isMoment = ([from, until]: readonly [Instant, Instant]): boolean =>
  instantMs(from) === instantMs(until);

/** A moment as a moment, a span as a span: its middle was told by nobody. */
export const effectiveOf = (ends: readonly [Instant, Instant]): Effective =>
  isMoment(ends) ? { effectiveDateTime: dateTimeOf(ends[0]) } : { effectivePeriod: periodOf(ends) };

export const valueTimeOf = (ends: readonly [Instant, Instant]): Value =>
  isMoment(ends) ? { valueDateTime: dateTimeOf(ends[0]) } : { valuePeriod: periodOf(ends) };

/** To a thousandth: of an hour that is less than four seconds. */
export const thousandths = (value: number): number => Math.round(value * 1_000) / 1_000;

/**
 * What no FHIR text may have, as JSON or as XML: control characters but tab and line ends, halves of letters, and what
 * Unicode has set aside for no letter.
 */
const UNFIT = /[^\P{Cc}\t\r\n]|\p{Surrogate}|\p{Noncharacter_Code_Point}/gu;

/** A text as FHIR takes it; null where nothing of it is left. */
export function fhirTextOf(text: string | null): string | null {
  const fit = (text ?? "").replace(UNFIT, "").trim();
  return fit === "" ? null : fit;
}
