import { useTranslation } from "react-i18next";

import type { BirthRecord } from "../../core/notebook/record";
import { useDates } from "./use-dates";
import { useAmount } from "./use-numbers";

export type Fact = { readonly name: string; readonly told: string };

export type ToldBirth = Pick<
  BirthRecord,
  "at" | "mode" | "place" | "skinToSkin" | "weightG" | "twins"
>;

/** When, where and how a baby was born, as far as it was told. */
export function useBirthFacts(): (birth: ToldBirth, nowHour: number) => readonly Fact[] {
  const { t } = useTranslation(["notebook", "overview"]);
  const { dayAndTime } = useDates();
  const amount = useAmount();
  return ({ at, mode, place, skinToSkin, weightG, twins }, nowHour) => {
    const hour = Math.max(0, Math.floor(nowHour));
    const yesOrNo = skinToSkin === true ? t("birth.yes") : t("birth.no");
    const facts: readonly (readonly [string, string | null])[] = [
      [t("entry.birth"), dayAndTime(at)],
      [t("overview:paper.age"), t("overview:days.hour", { hour })],
      [t("birth.mode"), mode === null ? null : t(`birth.${mode}`)],
      [t("birth.weight"), weightG === null ? null : amount(weightG)],
      [t("birth.place"), place],
      [t("birth.skinToSkin"), skinToSkin === null ? null : yesOrNo],
      [t("birth.babies"), twins === true ? t("birth.twins") : null],
    ];
    return facts.flatMap(([name, told]) => (told === null || told === "" ? [] : { name, told }));
  };
}
