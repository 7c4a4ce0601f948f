import { useTranslation } from "react-i18next";

import type { BabyCounts } from "../../../core/exchange/sheet/baby-counts";
import type { MidwifeSheet } from "../../../core/exchange/sheet/sheet";
import type { SheetDay } from "../../../core/exchange/sheet/sheet-days";
import { useNappyWords } from "../../../parts/words/use-nappy-words";
import type { SheetPart } from "./part";
import { useDayName } from "./use-day-name";

const NONE = "–";

const seldom = (count: number): string => (count === 0 ? NONE : String(count));

/** A day without notes is no day without nappies: it has a dash, not a nought. */
const nappies = ({ counts }: SheetDay, of: "wet" | "stool"): string =>
  counts.wet + counts.stool === 0 ? NONE : String(counts[of]);

/** Of each day how often each thing was noted, beside what is usual of one baby on that day. */
export function useDaysPart(): (sheet: MidwifeSheet) => SheetPart {
  const { t } = useTranslation(["sheet", "overview"]);
  const usualWords = useNappyWords();
  const nameOf = useDayName();
  const linesOf = useDayLines();

  const besideUsual = (count: string, usual: string | undefined): string =>
    usual === undefined ? count : t("days.besideUsual", { noted: count, usual });
  const rowOf = (day: SheetDay) => {
    const usual = day.usual === null ? null : usualWords(day.usual);
    const { massage, milk, feed } = day.counts;
    const name = nameOf(day);
    return {
      id: String(day.begins),
      name: day.stand === "running" ? t("days.running", { day: name }) : name,
      cells: [
        seldom(feed),
        besideUsual(nappies(day, "wet"), usual?.wet),
        besideUsual(nappies(day, "stool"), usual?.stool),
        seldom(milk),
        seldom(massage),
      ],
    };
  };
  return ({ days }) => {
    const withUsual = days.some(({ usual }) => usual !== null);
    return {
      id: "days",
      title: t("days.title"),
      table: {
        columns: [
          t("overview:nappies.day"),
          t("overview:mark.feed"),
          t("overview:mark.wet"),
          t("overview:mark.stool"),
          t("overview:mark.milk"),
          t("overview:mark.massage"),
        ],
        rows: days.map(rowOf),
      },
      notes: [
        ...(withUsual ? [t("days.usualNote")] : []),
        t("days.dash"),
        ...days.flatMap(linesOf),
      ],
    };
  };
}

/** What of a day may be of another, and which of several babies it was of. */
function useDayLines(): (day: SheetDay) => readonly string[] {
  const { t } = useTranslation(["sheet", "overview", "notebook"]);
  const nameOf = useDayName();
  const babyWords = ({ baby, ...counts }: BabyCounts): string => {
    const told = (["feed", "wet", "stool"] as const)
      .map((lane) => t(`overview:counted.${lane}`, { count: counts[lane] }))
      .join(", ");
    return `${baby === null ? t("days.noBaby") : t(`notebook:baby.${baby}`)} ${told}`;
  };
  return (sheetDay) => {
    const { day, unsure, byBaby } = sheetDay;
    const about = (words: string): string => `${nameOf(sheetDay)}: ${words}`;
    const { leaving, entering } = unsure ?? { leaving: 0, entering: 0 };
    return [
      ...(leaving === 0 ? [] : [about(t("overview:summaryLeaving", { count: leaving }))]),
      ...(entering === 0 ? [] : [t("overview:summaryEntering", { count: entering, day })]),
      ...(byBaby.length === 0 ? [] : [about(`${byBaby.map(babyWords).join("; ")}.`)]),
    ];
  };
}
