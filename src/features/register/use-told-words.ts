import { useTranslation } from "react-i18next";

import type { Participant } from "../../core/register/record";
import { useDates } from "../../parts/words/use-dates";
import { useAmount } from "../../parts/words/use-numbers";

export type Told = { readonly name: string; readonly value: string };

/** What is told of a participant, line by line; what nobody has told is said to be so. */
export function useToldWords(): (participant: Participant) => readonly Told[] {
  const { t } = useTranslation("register");
  const dates = useDates();
  const figure = useAmount();
  const unknown = t("form.unknown");
  const hourOf = (hour: number | null): string => (hour === null ? unknown : figure(hour));

  function colostrumOf({ firstColostrum }: Participant): readonly Told[] {
    if (firstColostrum === null) return [{ name: t("form.colostrum"), value: unknown }];
    const kind = t(`choice.colostrum.${firstColostrum.kind}`);
    const until = figure(firstColostrum.untilHour);
    return firstColostrum.kind === "waiting"
      ? [
          { name: t("form.colostrum"), value: kind },
          { name: t("form.waitingUntil"), value: until },
        ]
      : [
          { name: t("form.colostrum"), value: kind },
          { name: t("form.colostrumFrom"), value: figure(firstColostrum.fromHour) },
          { name: t("form.colostrumUntil"), value: until },
        ];
  }

  return (participant) => {
    const { ageYears, schooling, occupation, parity, group, bornAt, mode, skinToSkin } =
      participant;
    const { guardian, agreedAt, version } = participant.consent;
    const isSkin = skinToSkin === true ? "yes" : "no";
    return [
      { name: t("form.age"), value: ageYears === null ? unknown : String(ageYears) },
      {
        name: t("form.schooling"),
        value: schooling === null ? unknown : t(`choice.schooling.${schooling}`),
      },
      {
        name: t("form.occupation"),
        value: occupation === null ? unknown : t(`choice.occupation.${occupation}`),
      },
      { name: t("form.parity"), value: parity === null ? unknown : String(parity) },
      { name: t("form.group"), value: group === null ? unknown : t(`choice.group.${group}`) },
      { name: t("form.bornDate"), value: bornAt === null ? unknown : dates.dayAndTime(bornAt) },
      { name: t("form.mode"), value: mode === null ? unknown : t(`choice.mode.${mode}`) },
      {
        name: t("form.skinToSkin"),
        value: skinToSkin === null ? unknown : t(`choice.yesNo.${isSkin}`),
      },
      { name: t("form.firstFeed"), value: hourOf(participant.firstFeedHour) },
      ...colostrumOf(participant),
      {
        name: t("form.consent"),
        value: t("form.agreedAt", { date: dates.date(agreedAt), version }),
      },
      ...(guardian === null
        ? []
        : [
            {
              name: t("form.guardian"),
              value: `${t(`choice.guardian.${guardian.who}`)}, ${dates.date(guardian.agreedAt)}`,
            },
          ]),
    ];
  };
}
