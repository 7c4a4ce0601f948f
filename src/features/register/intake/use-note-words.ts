import { useTranslation } from "react-i18next";

import type { ToldAmount } from "../../../core/register/told";
import { useAmount } from "../../../parts/words/use-numbers";

/** An amount of a mother's notes in words: how much between what, when, and how it was told. */
export function useNoteWords() {
  const { t } = useTranslation("intake");
  const { t: overview } = useTranslation("overview");
  const figure = useAmount();
  const methodOf = ({ volume }: ToldAmount): string => overview(`amounts.method.${volume.method}`);
  const amountOf = ({ volume: { ml } }: ToldAmount): string => t("note.amount", { ml: figure(ml) });
  const spanOf = ({ volume: { lowMl, highMl } }: ToldAmount): string =>
    t("note.span", { low: figure(lowMl), high: figure(highMl) });
  const hourOf = ({ hour, fromHour, untilHour }: ToldAmount): string =>
    fromHour === untilHour
      ? t("note.at", { hour: figure(hour) })
      : t("note.between", { from: figure(fromHour), until: figure(untilHour) });

  return {
    amountOf,
    /** Between which amounts it is, and by what it was told. */
    methodOf: (amount: ToldAmount): string =>
      t("note.method", { span: spanOf(amount), method: methodOf(amount) }),
    hourOf,
    lineOf: (amount: ToldAmount): string =>
      t("note.line", {
        hour: hourOf(amount),
        amount: amountOf(amount),
        span: spanOf(amount),
        method: methodOf(amount),
      }),
  };
}
