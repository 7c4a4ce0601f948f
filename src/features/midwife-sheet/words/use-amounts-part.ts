import { useTranslation } from "react-i18next";

import type { MidwifeSheet } from "../../../core/exchange/sheet/sheet";
import type { SheetAmount } from "../../../core/exchange/sheet/sheet-amounts";
import type { SheetDay } from "../../../core/exchange/sheet/sheet-days";
import type { SheetPart } from "./part";
import { useDayName } from "./use-day-name";
import { useTimeWords } from "./use-time-words";
import { useVolumeWords } from "./use-volume-words";

/** Every amount that was told, and of each day with several all of them together. */
export function useAmountsPart(): (sheet: MidwifeSheet) => SheetPart | null {
  const { t } = useTranslation(["sheet", "overview", "notebook"]);
  const { age } = useTimeWords();
  const volumeWords = useVolumeWords();
  const nameOf = useDayName();

  const rowOf = ({ id, time, volume, side, relation }: SheetAmount) => ({
    id,
    name: age(time),
    cells: [
      volumeWords(volume),
      t(`overview:amounts.method.${volume.method}`),
      [
        side === null ? null : t(`notebook:side.${side}`),
        relation === null ? null : t(`overview:amounts.relation.${relation.to}`),
      ]
        .filter((part) => part !== null)
        .join(", "),
    ],
  });
  const totalRow = (day: SheetDay) =>
    day.total === null || day.amounts.length < 2
      ? []
      : [
          {
            id: String(day.begins),
            name: t("amounts.all", { day: nameOf(day) }),
            cells: [volumeWords(day.total), "", ""],
          },
        ];

  return ({ days }) =>
    days.every(({ amounts }) => amounts.length === 0)
      ? null
      : {
          id: "amounts",
          title: t("amounts.title"),
          table: {
            columns: [
              t("amounts.when"),
              t("overview:table.amount"),
              t("amounts.how"),
              t("massages.more"),
            ],
            rows: days.flatMap((day) => [...day.amounts.map(rowOf), ...totalRow(day)]),
          },
          notes: [t("notebook:measure.notIntake")],
        };
}
