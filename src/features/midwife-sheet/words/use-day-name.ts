import { useTranslation } from "react-i18next";

import type { SheetDay } from "../../../core/exchange/sheet/sheet-days";
import { instantMs, instantOf, type Instant } from "../../../core/time/instant";
import { HOUR_MS } from "../../../core/time/spans";
import { useDates } from "../../../parts/words/use-dates";

/** The middle of a calendar day has its date in every zone of the country, where its midnight may have the day's before. */
const noonOf = (midnight: Instant): Instant => instantOf(instantMs(midnight) + 12 * HOUR_MS, 0);

/** "Hari 1 (Sel, 24 Nov)"; a date while the birth is unknown. */
export function useDayName(): (day: Pick<SheetDay, "day" | "begins">) => string {
  const { t } = useTranslation(["overview", "notebook"]);
  const { day: dateOf } = useDates();
  return ({ day, begins }) => {
    if (begins === null) return t("notebook:days.beforeBirth");
    return day === null ? dateOf(noonOf(begins)) : t("paper.day", { day, date: dateOf(begins) });
  };
}
