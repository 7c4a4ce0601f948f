import { useTranslation } from "react-i18next";

import type { When } from "../../../core/notebook/record";
import { useDates } from "../../../parts/words/use-dates";
import { FieldFault } from "../../../ui/field/field";

/** A time with its dates: nobody overlooks one. */
export function useWhenWords(): (when: When) => string {
  const { t } = useTranslation("notebook");
  const { dayAndTime } = useDates();
  return (when) =>
    when.kind === "exact"
      ? t("time.moment", { when: dayAndTime(when.at) })
      : t("time.span", { from: dayAndTime(when.from), until: dayAndTime(when.until) });
}

export type TimeWordsProps = {
  when: When | null;
  /** How many hours a span lasts that may be a slip. */
  askedHours: number | null;
};

/** What the fields tell, in words; and the question about a span that is very long. */
export function TimeWords({ when, askedHours }: TimeWordsProps) {
  const { t } = useTranslation("notebook");
  const whenWords = useWhenWords();
  return (
    <>
      {when !== null && <p role="status">{whenWords(when)}</p>}
      {askedHours !== null && (
        <FieldFault id="long-span">{t("time.long", { count: askedHours })}</FieldFault>
      )}
    </>
  );
}
