import { useTranslation } from "react-i18next";

import type { MidwifeSheet } from "../../../core/exchange/sheet/sheet";
import { useDates } from "../../../parts/words/use-dates";
import type { SheetPart } from "./part";

type DueVisit = MidwifeSheet["visits"][number];

/** Visits that share their time are one way to the midwife. */
function byTime(visits: readonly DueVisit[]): readonly (readonly [DueVisit, ...DueVisit[]])[] {
  const found: [DueVisit, ...DueVisit[]][] = [];
  for (const visit of visits) {
    const same = found.find(([first]) => first.from === visit.from && first.until === visit.until);
    if (same === undefined) found.push([visit]);
    else same.push(visit);
  }
  return found;
}

/** The visits that are not over, by the names of the registers. */
export function useVisitsPart(): (sheet: MidwifeSheet) => SheetPart | null {
  const { t } = useTranslation("sheet");
  const { day, dayAndTime } = useDates();
  return ({ birth, visits }) =>
    birth === null
      ? null
      : {
          id: "visits",
          title: t("visits.title"),
          facts: byTime(visits).map((same) => {
            const [{ from, until, isOpen }] = same;
            return {
              name: same.map(({ id }) => id).join(", "),
              told: isOpen
                ? t("visits.open", { until: dayAndTime(until) })
                : t("visits.span", { from: day(from), until: day(until) }),
            };
          }),
          lines: visits.length === 0 ? [t("visits.over")] : [],
        };
}
