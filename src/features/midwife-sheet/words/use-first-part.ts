import { useTranslation } from "react-i18next";

import type { SheetTime } from "../../../core/exchange/sheet/axis";
import type { MidwifeSheet } from "../../../core/exchange/sheet/sheet";
import { useColostrumWords } from "../../../parts/words/use-colostrum-words";
import type { SheetPart } from "./part";
import { useTimeWords } from "./use-time-words";

/** When colostrum was first seen, when milk came in, and when nothing was seen. */
export function useFirstPart(): (sheet: MidwifeSheet) => SheetPart {
  const { t } = useTranslation(["sheet", "overview"]);
  const colostrumWords = useColostrumWords();
  const { age, dates, moment } = useTimeWords();

  const comingInWords = (time: SheetTime | null): string => {
    if (time === null) return t("notNoted");
    return time.hours === null ? dates(time) : `${age(time)} (${dates(time)})`;
  };
  const firstWords = ({ birth, firstMilk }: MidwifeSheet): string => {
    if (firstMilk === null) return colostrumWords(null);
    if (birth === null) return dates(firstMilk);
    return `${colostrumWords(firstMilk.hours)} (${dates(firstMilk)})`;
  };
  return (sheet) => {
    const { comingIn, notYets } = sheet;
    const hours = notYets.map(({ at, hour }) => moment(at, hour)).join("; ");
    return {
      id: "first",
      title: t("first.title"),
      lines: [firstWords(sheet)],
      facts: [
        { name: t("overview:mark.milk-coming-in"), told: comingInWords(comingIn) },
        {
          name: t("overview:mark.not-yet"),
          told:
            notYets.length === 0
              ? t("notNoted")
              : t("overview:table.times", { count: notYets.length, hours }),
        },
      ],
    };
  };
}
