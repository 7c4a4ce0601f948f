import { useMemo } from "react";
import { useTranslation } from "react-i18next";

import { instantMs, type Instant } from "../../core/time/instant";

export type Dates = {
  /** "19.10" */
  readonly time: (instant: Instant) => string;
  /** "Sel, 24 Nov" */
  readonly day: (instant: Instant) => string;
  /** "24 Nov 2026" */
  readonly date: (instant: Instant) => string;
  /** "Sel, 24 Nov 19.10" */
  readonly dayAndTime: (instant: Instant) => string;
};

/** Writes moments the way of the chosen language, in the phone's own time. */
export function useDates(): Dates {
  const { i18n } = useTranslation();
  return useMemo(() => {
    const time = new Intl.DateTimeFormat(i18n.language, { hour: "2-digit", minute: "2-digit" });
    const day = new Intl.DateTimeFormat(i18n.language, {
      weekday: "short",
      day: "numeric",
      month: "short",
    });
    const date = new Intl.DateTimeFormat(i18n.language, {
      day: "numeric",
      month: "short",
      year: "numeric",
    });
    return {
      date: (instant) => date.format(instantMs(instant)),
      time: (instant) => time.format(instantMs(instant)),
      day: (instant) => day.format(instantMs(instant)),
      dayAndTime: (instant) =>
        `${day.format(instantMs(instant))} ${time.format(instantMs(instant))}`,
    };
  }, [i18n.language]);
}
