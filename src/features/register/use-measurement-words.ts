import { useTranslation } from "react-i18next";

import type { Measurement } from "../../core/register/record";
import { useDates } from "../../parts/words/use-dates";
import { useAmount } from "../../parts/words/use-numbers";

/** One row of a measurement's history in words: when, who, what, from where and why. */
export function useMeasurementWords() {
  const { t } = useTranslation("register");
  const dates = useDates();
  const figure = useAmount();

  const amountOf = ({ ml, hour }: Pick<Measurement, "ml" | "hour">): string => {
    if (ml === null) return t("measure.stepAside");
    return hour === null
      ? t("measure.amount", { ml: figure(ml) })
      : t("measure.amountAt", { ml: figure(ml), hour: figure(hour) });
  };

  const stepOf = (one: Measurement): readonly string[] => [
    t("measure.step", {
      date: dates.date(one.createdAt),
      role: t(`choice.role.${one.role}`),
      what: amountOf(one),
    }),
    one.origin.kind === "note" ? t("measure.fromNote") : t("measure.byHand"),
    ...(one.why === null ? [] : [t("measure.because", { why: t(`choice.why.${one.why}`) })]),
  ];
  return { amountOf, stepOf };
}
