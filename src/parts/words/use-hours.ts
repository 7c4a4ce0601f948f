import { useMemo } from "react";
import { useTranslation } from "react-i18next";

/** A dash that holds its numbers together. */
const DASH = "\u2060–\u2060";

export type Hours = {
  /** Hours that are over: "5" for 5 h 50 min. */
  readonly hours: (hour: number) => string;
  /** "5–11"; "5" where both are the same. */
  readonly span: (from: number, until: number) => string;
};

/** Writes hours since birth the way of the chosen language. */
export function useHours(): Hours {
  const { i18n } = useTranslation();
  return useMemo(() => {
    const whole = new Intl.NumberFormat(i18n.language, { maximumFractionDigits: 0 });
    const hours = (hour: number) => whole.format(Math.floor(hour));
    return {
      hours,
      span: (from, until) =>
        hours(from) === hours(until) ? hours(from) : `${hours(from)}${DASH}${hours(until)}`,
    };
  }, [i18n.language]);
}
